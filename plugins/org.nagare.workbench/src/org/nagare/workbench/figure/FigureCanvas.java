package org.nagare.workbench.figure;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Region;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.PinnedPlace;
import org.nagare.workbench.NagareWorkbench;

/**
 * One page to look at: the wheel zooms, dragging the paper moves it, dragging a thing gives it a place, a click chooses. Painting is done beside
 * the thread of the windows.
 */
final class FigureCanvas extends Canvas {

	private static final double ZOOM_STEP = 1.2;

	private final ExecutorService painting = Executors.newSingleThreadExecutor(task -> {
		Thread thread = new Thread(task, "nagare-figure");
		thread.setDaemon(true);
		return thread;
	});
	/** Whoever knows what the page means. */
	interface Meaning {

		/** A person has chosen an element. */
		void chosen(Elements.Hit hit);

		/** A person has put a thing down at a place, in millimetres of the page. */
		void placed(String key, double x, double y);

		/** What is said of an element while the pointer rests on it. */
		String words(Elements.Hit hit);
	}

	private final Meaning meaning;
	private Snapshot.Page page;
	private PagePainter painter;
	private PageView view;
	private boolean fitted = true;
	private Image image;
	private PageView imageView;
	private Snapshot.Page imagePage;
	private List<String> marked = List.of();
	private int asked;
	private MouseEvent pressed;
	private boolean dragged;
	private Elements.Movable held;
	private Box shadow;

	FigureCanvas(Composite parent, Meaning meaning) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.meaning = meaning;
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.Resize, event -> resized());
		addListener(SWT.MouseWheel, this::wheel);
		addListener(SWT.MouseDown, event -> press(new MouseEvent(event)));
		addListener(SWT.MouseMove, event -> move(new MouseEvent(event)));
		addListener(SWT.MouseUp, event -> release(new MouseEvent(event)));
		addListener(SWT.KeyDown, this::key);
		// whoever has no mouse has to come out again
		addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		addDisposeListener(event -> {
			painting.shutdownNow();
			if (image != null) {
				image.dispose();
			}
		});
	}

	/** Shows a page; the same page drawn anew stays where it was looked at. */
	void show(Snapshot.Page newPage) {
		boolean samePlace = page != null && newPage != null && page.geometry().key().equals(newPage.geometry().key()) && page.geometry().title().equals(newPage.geometry().title());
		page = newPage;
		painter = page == null ? null : new PagePainter(page.geometry(), page.picture());
		if (view == null || fitted || !samePlace) {
			fit();
		} else {
			repaint();
		}
	}

	/** Whether the picture is that of the page, and not still that of the one before. */
	boolean isPainted() {
		return page == imagePage && view != null && view.equals(imageView);
	}

	Snapshot.Page page() {
		return page;
	}

	/** Marks the first of these elements that is on the page. */
	void mark(List<String> keys) {
		marked = page == null ? List.of() : keys.stream().filter(key -> !Elements.boxes(page.geometry(), key).isEmpty()).limit(1).toList();
		redraw();
	}

	List<String> marked() {
		return marked;
	}

	void fit() {
		Rectangle area = getClientArea();
		if (page != null && area.width > 0 && area.height > 0) {
			fitted = true;
			view = PageView.fitting(page.geometry().width(), page.geometry().height(), area.width, area.height);
			repaint();
		} else {
			redraw();
		}
	}

	void zoom(boolean nearer) {
		Rectangle area = getClientArea();
		zoom(nearer ? ZOOM_STEP : 1 / ZOOM_STEP, area.width / 2, area.height / 2);
	}

	private void zoom(double factor, int column, int row) {
		if (view != null) {
			fitted = false;
			view = view.zoomed(factor, column, row);
			repaint();
		}
	}

	private void resized() {
		if (fitted || view == null) {
			fit();
		} else {
			repaint();
		}
	}

	private void wheel(Event event) {
		zoom(event.count > 0 ? ZOOM_STEP : 1 / ZOOM_STEP, event.x, event.y);
		event.doit = false;
	}

	private void press(MouseEvent event) {
		setFocus();
		pressed = event.button == 1 || event.button == 2 ? event : null;
		dragged = false;
		held = event.button == 1 && page != null && view != null ? Elements.movableAt(page.geometry(), view.x(event.x), view.y(event.y)).orElse(null) : null;
	}

	private void move(MouseEvent event) {
		if (view == null || page == null) {
			return;
		}
		if (pressed == null) {
			tell(event);
		} else if (dragged || Math.abs(event.x - pressed.x) + Math.abs(event.y - pressed.y) > 4) {
			dragged = true;
			if (held != null) {
				shadow = moved(event);
				redraw();
			} else {
				fitted = false;
				view = view.moved(event.x - pressed.x, event.y - pressed.y);
				pressed = event;
				repaint();
			}
		}
	}

	private void tell(MouseEvent event) {
		Optional<Elements.Hit> hit = hit(event);
		String words = hit.map(meaning::words).orElse(null);
		if (!java.util.Objects.equals(words, getToolTipText())) {
			setToolTipText(words);
		}
		setCursor(getDisplay().getSystemCursor(Elements.movableAt(page.geometry(), view.x(event.x), view.y(event.y)).isPresent() ? SWT.CURSOR_SIZEALL
				: hit.isPresent() ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW));
	}

	/** Says anew what is said of the element under the pointer. */
	void tellAgain() {
		Point pointer = toControl(getDisplay().getCursorLocation());
		hit(pointer.x, pointer.y).ifPresent(hit -> setToolTipText(meaning.words(hit)));
	}

	/** Where the thing that is held would stand if it were put down now; never beyond the paper. */
	private Box moved(MouseEvent event) {
		Box box = held.box();
		double x = box.x() + view.x(event.x) - view.x(pressed.x);
		double y = box.y() + view.y(event.y) - view.y(pressed.y);
		return new Box(Math.max(0, Math.min(page.geometry().width() - box.width(), x)), Math.max(0, Math.min(page.geometry().height() - box.height(), y)), box.width(), box.height());
	}

	private void release(MouseEvent event) {
		boolean click = pressed != null && !dragged;
		if (pressed != null && dragged && held != null && shadow != null) {
			meaning.placed(held.key(), shadow.x(), shadow.y());
		}
		letGo();
		if (click && page != null) {
			hit(event).ifPresent(hit -> {
				mark(hit.keys());
				meaning.chosen(hit);
			});
		}
	}

	private void letGo() {
		pressed = null;
		held = null;
		shadow = null;
		redraw();
	}

	private void key(Event event) {
		Rectangle area = getClientArea();
		// on most keyboards + is beside another sign on the key of that
		switch (event.character == '+' || event.character == '-' ? event.character : event.keyCode) {
			case SWT.ESC -> letGo();
			case SWT.ARROW_LEFT -> slide(area.width / 8, 0);
			case SWT.ARROW_RIGHT -> slide(-area.width / 8, 0);
			case SWT.ARROW_UP -> slide(0, area.height / 8);
			case SWT.ARROW_DOWN -> slide(0, -area.height / 8);
			case '+', SWT.KEYPAD_ADD -> zoom(true);
			case '-', SWT.KEYPAD_SUBTRACT -> zoom(false);
			case '0', SWT.KEYPAD_0, SWT.HOME -> fit();
			default -> {
				// other keys are commands of the window
			}
		}
	}

	private void slide(int columns, int rows) {
		if (view != null) {
			fitted = false;
			view = view.moved(columns, rows);
			repaint();
		}
	}

	/** The element under a place of this window. */
	Optional<Elements.Hit> hit(int column, int row) {
		return page == null || view == null ? Optional.empty() : Elements.at(page.geometry(), view.x(column), view.y(row));
	}

	private Optional<Elements.Hit> hit(MouseEvent event) {
		return hit(event.x, event.y);
	}

	/** Where an element lies in the window, for whoever wants to point to it. */
	Optional<Rectangle> areaOf(String key) {
		return page == null ? Optional.empty() : Elements.boxes(page.geometry(), key).stream().findFirst().map(this::area);
	}

	private Rectangle area(Box box) {
		return new Rectangle(view.column(box.x()), view.row(box.y()), (int) Math.max(1, box.width() * view.scale()), (int) Math.max(1, box.height() * view.scale()));
	}

	/** Asks for a new picture; until it is there the old one is shown where it now belongs. */
	private void repaint() {
		redraw();
		Rectangle area = getClientArea();
		if (painter == null || area.width <= 0 || area.height <= 0 || painting.isShutdown()) {
			return;
		}
		int question = ++asked;
		PagePainter wantedPainter = painter;
		PageView wantedView = view;
		Snapshot.Page wantedPage = page;
		Display display = getDisplay();
		painting.execute(() -> {
			if (question != asked) {
				return;
			}
			try {
				ImageData data = wantedPainter.paint(wantedView, area.width, area.height);
				if (!display.isDisposed()) {
					display.asyncExec(() -> arrived(question, data, wantedView, wantedPage));
				}
			} catch (RuntimeException e) {
				NagareWorkbench.log("figure", e);
			}
		});
	}

	private void arrived(int question, ImageData data, PageView pictured, Snapshot.Page picturedPage) {
		if (!isDisposed() && question == asked) {
			if (image != null) {
				image.dispose();
			}
			image = new Image(getDisplay(), data);
			imageView = pictured;
			imagePage = picturedPage;
			redraw();
		}
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setBackground(new Color(0xE9, 0xE7, 0xE2));
		gc.fillRectangle(area);
		if (image == null || page == null) {
			return;
		}
		if (imageView.equals(view)) {
			gc.drawImage(image, 0, 0);
		} else {
			Rectangle size = image.getBounds();
			double ratio = view.scale() / imageView.scale();
			gc.drawImage(image, 0, 0, size.width, size.height, view.column(imageView.left()), view.row(imageView.top()), (int) (size.width * ratio), (int) (size.height * ratio));
		}
		if (imagePage != page) {
			// the picture is still that of the page before: what lies on it lies elsewhere
			return;
		}
		gc.setAntialias(SWT.ON);
		marked.forEach(key -> paintMark(gc, key));
		paintPins(gc);
		if (shadow != null) {
			Rectangle place = area(shadow);
			gc.setForeground(new Color(0x1B, 0x4F, 0x8A));
			gc.setLineWidth(2);
			gc.setLineStyle(SWT.LINE_DASH);
			gc.drawRectangle(place);
			gc.drawText(Math.round(shadow.x()) + " , " + Math.round(shadow.y()) + " mm", place.x, place.y + place.height + 4, true);
		}
	}

	/** The mark of an arrow goes round its number and its words: they are what a person reads of it. */
	private void paintMark(GC gc, String key) {
		gc.setForeground(new Color(0xD9, 0x7A, 0x00));
		gc.setBackground(new Color(0xFF, 0xB3, 0x3C));
		gc.setLineWidth(3);
		List<Box> words = Elements.words(page.geometry(), key);
		Region besides = new Region();
		besides.add(getClientArea());
		words.forEach(box -> besides.subtract(area(box.grown(0.8))));
		gc.setClipping(besides);
		for (Box box : Elements.boxes(page.geometry(), key)) {
			Rectangle mark = area(box.grown(0.8));
			gc.setAlpha(60);
			gc.fillRoundRectangle(mark.x, mark.y, mark.width, mark.height, 6, 6);
			gc.setAlpha(220);
			gc.drawRoundRectangle(mark.x, mark.y, mark.width, mark.height, 6, 6);
		}
		gc.setClipping((Region) null);
		besides.dispose();
		gc.setLineWidth(2);
		words.stream().map(box -> area(box.grown(0.8))).forEach(round -> gc.drawRoundRectangle(round.x, round.y, round.width, round.height, 6, 6));
		gc.setAlpha(255);
	}

	/** A pin at the corner of each thing that the text has given a place. */
	private void paintPins(GC gc) {
		gc.setBackground(new Color(0xA8, 0x1E, 0x2D));
		for (PinnedPlace pin : page.geometry().arrangement().pins()) {
			Elements.boxes(page.geometry(), pin.key()).stream().findFirst().map(this::area).ifPresent(box -> gc.fillOval(box.x - 3, box.y - 3, 7, 7));
		}
	}
}

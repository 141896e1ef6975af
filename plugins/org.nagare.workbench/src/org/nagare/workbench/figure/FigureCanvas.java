package org.nagare.workbench.figure;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.nagare.figure.geometry.Box;
import org.nagare.workbench.NagareWorkbench;

/** One page to look at: wheel or pinch zooms, dragging moves, a click chooses. Painting is done beside the thread of the windows. */
final class FigureCanvas extends Canvas {

	private static final double ZOOM_STEP = 1.2;

	private final ExecutorService painting = Executors.newSingleThreadExecutor(task -> {
		Thread thread = new Thread(task, "nagare-figure");
		thread.setDaemon(true);
		return thread;
	});
	private Consumer<Elements.Hit> chosen = hit -> {
	};
	private Snapshot.Page page;
	private PagePainter painter;
	private PageView view;
	private boolean fitted = true;
	private Image image;
	private PageView imageView;
	private List<String> marked = List.of();
	private int asked;
	private MouseEvent pressed;
	private boolean dragged;

	FigureCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.Resize, event -> resized());
		addListener(SWT.MouseWheel, this::wheel);
		addListener(SWT.MouseDown, event -> press(new MouseEvent(event)));
		addListener(SWT.MouseMove, event -> move(new MouseEvent(event)));
		addListener(SWT.MouseUp, event -> release(new MouseEvent(event)));
		addDisposeListener(event -> {
			painting.shutdownNow();
			if (image != null) {
				image.dispose();
			}
		});
	}

	/** What happens when a person chooses an element. */
	void onChoice(Consumer<Elements.Hit> consumer) {
		chosen = consumer;
	}

	/** Shows a page; the same page drawn anew stays where it was looked at. */
	void show(Snapshot.Page newPage) {
		boolean samePlace = page != null && newPage != null && page.geometry().key().equals(newPage.geometry().key()) && page.assessment().equals(newPage.assessment());
		page = newPage;
		painter = page == null ? null : new PagePainter(page.geometry(), page.picture());
		if (view == null || fitted || !samePlace) {
			fit();
		} else {
			repaint();
		}
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
		pressed = event.button == 1 ? event : null;
		dragged = false;
	}

	private void move(MouseEvent event) {
		if (view == null || page == null) {
			return;
		}
		if (pressed == null) {
			String words = hit(event).map(Elements.Hit::words).orElse(null);
			if (!java.util.Objects.equals(words, getToolTipText())) {
				setToolTipText(words);
			}
		} else if (dragged || Math.abs(event.x - pressed.x) + Math.abs(event.y - pressed.y) > 4) {
			dragged = true;
			fitted = false;
			view = view.moved(event.x - pressed.x, event.y - pressed.y);
			pressed = event;
			repaint();
		}
	}

	private void release(MouseEvent event) {
		boolean click = pressed != null && !dragged;
		pressed = null;
		if (click && page != null) {
			hit(event).ifPresent(hit -> {
				mark(hit.keys());
				chosen.accept(hit);
			});
		}
	}

	private Optional<Elements.Hit> hit(MouseEvent event) {
		return Elements.at(page.geometry(), view.x(event.x), view.y(event.y));
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
		Display display = getDisplay();
		painting.execute(() -> {
			if (question != asked) {
				return;
			}
			try {
				ImageData data = wantedPainter.paint(wantedView, area.width, area.height);
				if (!display.isDisposed()) {
					display.asyncExec(() -> arrived(question, data, wantedView));
				}
			} catch (RuntimeException e) {
				NagareWorkbench.log("figure", e);
			}
		});
	}

	private void arrived(int question, ImageData data, PageView pictured) {
		if (!isDisposed() && question == asked) {
			if (image != null) {
				image.dispose();
			}
			image = new Image(getDisplay(), data);
			imageView = pictured;
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
		gc.setAntialias(SWT.ON);
		gc.setForeground(new Color(0xD9, 0x7A, 0x00));
		gc.setBackground(new Color(0xFF, 0xB3, 0x3C));
		gc.setLineWidth(3);
		for (String key : marked) {
			for (Box box : Elements.boxes(page.geometry(), key)) {
				Rectangle mark = area(box.grown(0.8));
				gc.setAlpha(60);
				gc.fillRoundRectangle(mark.x, mark.y, mark.width, mark.height, 6, 6);
				gc.setAlpha(220);
				gc.drawRoundRectangle(mark.x, mark.y, mark.width, mark.height, 6, 6);
			}
		}
		gc.setAlpha(255);
	}
}

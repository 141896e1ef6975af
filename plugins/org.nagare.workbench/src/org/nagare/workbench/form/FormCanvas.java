package org.nagare.workbench.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.nagare.workbench.form.FormLayout.Placed;
import org.nagare.workbench.form.FormLine.Style;

/** The form as it will look. It scrolls, a click or the arrows choose a cell, a double click or Enter enters it. Only what is seen is painted. */
final class FormCanvas extends Canvas {

	/** Whoever knows what the cells mean. */
	interface Meaning {

		void chosen(String path);

		void enter(String path);

		/** Whether the rules have found something on a cell. */
		boolean isFound(String path);
	}

	private final Meaning meaning;
	private final FormLayout layout;
	private final Font bold;
	private final Map<String, Double> widths = new HashMap<>();
	private List<FormLine> lines = List.of();
	private List<Placed> placed = List.of();
	private String chosen;
	private int top;
	private boolean painted;
	/** There while lines are set. */
	private GC measuring;

	FormCanvas(Composite parent, Meaning meaning) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL);
		this.meaning = meaning;
		setFont(JFaceResources.getDialogFont());
		FontData[] data = getFont().getFontData();
		for (FontData one : data) {
			one.setStyle(SWT.BOLD);
		}
		bold = new Font(getDisplay(), data);
		GC gc = new GC(this);
		int widest = OriginColours.words().stream().mapToInt(word -> gc.stringExtent(word).x).max().orElse(0);
		layout = new FormLayout(this::width, gc.getFontMetrics().getHeight() + 2, widest + 2 * FormLayout.PADDING);
		gc.dispose();
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.Resize, event -> reset());
		addListener(SWT.MouseDown, event -> press(new MouseEvent(event)));
		addListener(SWT.MouseDoubleClick, event -> at(event.y).ifPresent(meaning::enter));
		addListener(SWT.KeyDown, this::key);
		// whoever has no mouse has to come out again
		addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		new SpokenCell(this);
		addDisposeListener(event -> bold.dispose());
		getVerticalBar().addListener(SWT.Selection, event -> scrollTo(getVerticalBar().getSelection()));
	}

	/** The width of a sign in pixels; each is measured once. */
	private double width(String sign) {
		return widths.computeIfAbsent(sign, unseen -> (double) measuring.stringExtent(unseen).x);
	}

	/** Shows the form; it stays where it was looked at. */
	void show(List<FormLine> newLines) {
		lines = newLines;
		reset();
	}

	private void reset() {
		Rectangle area = getClientArea();
		if (area.width <= 0) {
			return;
		}
		measuring = new GC(this);
		try {
			measuring.setFont(getFont());
			placed = layout.set(lines, area.width);
		} finally {
			measuring.dispose();
		}
		int whole = height();
		ScrollBar bar = getVerticalBar();
		bar.setValues(Math.min(top, Math.max(0, whole - area.height)), 0, Math.max(1, whole), Math.max(1, Math.min(area.height, whole)), 3 * layout.lineHeight(),
				Math.max(1, area.height - layout.lineHeight()));
		top = bar.getSelection();
		redraw();
	}

	private int height() {
		return placed.isEmpty() ? 0 : placed.getLast().top() + placed.getLast().height();
	}

	private void scrollTo(int wanted) {
		int most = Math.max(0, height() - getClientArea().height);
		top = Math.max(0, Math.min(most, wanted));
		getVerticalBar().setSelection(top);
		redraw();
		notifyListeners(SWT.Move, new Event());
	}

	private void press(MouseEvent event) {
		setFocus();
		// the menu is that of the cell on which it is asked for
		if (event.button == 1 || event.button == 3) {
			at(event.y).ifPresent(path -> {
				choose(path, false);
				meaning.chosen(path);
			});
		}
	}

	private Optional<String> at(int row) {
		int wanted = row + top;
		return placed.stream().filter(each -> each.top() <= wanted && wanted < each.top() + each.height()).findFirst().flatMap(FormCanvas::path);
	}

	private static Optional<String> path(Placed each) {
		return each.line() instanceof FormLine.Field field ? field.path() : Optional.empty();
	}

	private void key(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> step(1);
			case SWT.ARROW_UP -> step(-1);
			case SWT.PAGE_DOWN -> scrollTo(top + getClientArea().height);
			case SWT.PAGE_UP -> scrollTo(top - getClientArea().height);
			case SWT.HOME -> scrollTo(0);
			case SWT.END -> scrollTo(height());
			case SWT.CR, SWT.KEYPAD_CR, SWT.F2 -> {
				if (chosen != null) {
					meaning.enter(chosen);
				}
			}
			default -> {
				// other keys are commands of the window
			}
		}
	}

	private void step(int by) {
		List<String> paths = placed.stream().flatMap(each -> path(each).stream()).toList();
		int at = paths.indexOf(chosen) + by;
		if (0 <= at && at < paths.size()) {
			choose(paths.get(at), true);
			meaning.chosen(paths.get(at));
		}
	}

	@Override
	public void redraw() {
		painted = false;
		super.redraw();
	}

	/** Whether what is shown has been painted as it is now. */
	boolean isPainted() {
		return painted;
	}

	/** Marks a cell, and shows it where it is not seen. */
	void choose(String path, boolean reveal) {
		chosen = path;
		getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
		getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
		if (reveal) {
			FormLayout.of(placed, path).ifPresent(each -> {
				int seen = getClientArea().height;
				if (each.top() < top || each.top() + Math.min(each.height(), seen) > top + seen) {
					scrollTo(each.top() - Math.min(seen / 4, Math.max(0, seen - each.height()) / 2));
				}
			});
		}
		redraw();
	}

	/** Shows the line with the title of a chapter. */
	void revealHead(FormLine.Head head) {
		placed.stream().filter(each -> each.line().equals(head)).findFirst().ifPresent(each -> scrollTo(each.top()));
	}

	Optional<String> chosen() {
		return Optional.ofNullable(chosen);
	}

	/** What is printed beside a cell. */
	Optional<String> labelOf(String path) {
		return FormLayout.of(placed, path).map(each -> ((FormLine.Field) each.line()).label());
	}

	/** Where in this window the value of a cell stands. */
	Optional<Rectangle> valueOf(String path) {
		int left = layout.labelWidth();
		return FormLayout.of(placed, path).map(each -> new Rectangle(left, each.top() - top, getClientArea().width - left, each.height()));
	}

	/** What is painted of a cell. */
	Optional<String> wordsOf(String path) {
		return FormLayout.of(placed, path).map(each -> String.join("\n", each.content().stream().map(FormLayout.Words::text).toList()));
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setBackground(OriginColours.PAPER);
		gc.fillRectangle(area);
		for (Placed each : placed) {
			int row = each.top() - top;
			if (row + each.height() < 0 || row > area.height) {
				continue;
			}
			switch (each.line()) {
				case FormLine.Head head -> head(gc, head, each, row, area.width);
				case FormLine.Field field -> field(gc, field, each, row, area.width);
			}
		}
		painted = true;
	}

	private void head(GC gc, FormLine.Head head, Placed each, int row, int width) {
		gc.setBackground(head.level() == 0 ? OriginColours.CHAPTER : OriginColours.TITLE);
		gc.fillRectangle(0, row, width, each.height());
		gc.setForeground(OriginColours.INK);
		gc.setFont(head.level() <= 1 ? bold : getFont());
		int line = row + (each.height() - each.label().size() * layout.lineHeight()) / 2;
		for (String words : each.label()) {
			gc.drawString(words, FormLayout.PADDING + Math.max(0, head.level() - 1) * 10, line, true);
			line += layout.lineHeight();
		}
		head.filled().ifPresent(filled -> gc.drawString(filled, width - gc.stringExtent(filled).x - FormLayout.PADDING, row + (each.height() - layout.lineHeight()) / 2, true));
		gc.setFont(getFont());
		rule(gc, row + each.height() - 1, width);
	}

	private void field(GC gc, FormLine.Field field, Placed each, int row, int width) {
		int left = layout.labelWidth();
		gc.setBackground(OriginColours.LABEL);
		gc.fillRectangle(0, row, left, each.height());
		gc.setForeground(OriginColours.INK);
		int line = row + FormLayout.PADDING;
		for (String words : each.label()) {
			gc.drawString(words, FormLayout.PADDING + FormLayout.inset(field), line, true);
			line += layout.lineHeight();
		}
		field.origin().ifPresent(origin -> {
			gc.setBackground(OriginColours.of(origin, field.overruled()));
			gc.fillRectangle(left, row, 3, each.height() - 1);
			gc.setForeground(OriginColours.of(origin, field.overruled()));
			gc.drawString(OriginColours.word(origin, field.overruled()), left + 6, row + FormLayout.PADDING, true);
		});
		line = row + FormLayout.PADDING;
		for (FormLayout.Words words : each.content()) {
			gc.setForeground(switch (words.style()) {
				case PLAIN, BOLD -> OriginColours.INK;
				case ASIDE -> OriginColours.ASIDE;
				case MISSING -> OriginColours.WRONG;
				case NOTE -> OriginColours.NOTE;
			});
			gc.setFont(words.style() == Style.BOLD ? bold : getFont());
			gc.drawString(words.text(), layout.wordsLeft(), line, true);
			line += layout.lineHeight();
		}
		gc.setFont(getFont());
		if (field.path().filter(meaning::isFound).isPresent()) {
			gc.setBackground(OriginColours.CHOSEN);
			gc.fillOval(left - 12, row + FormLayout.PADDING + 3, 8, 8);
		}
		rule(gc, row + each.height() - 1, width);
		gc.setForeground(OriginColours.RULE);
		gc.drawLine(left, row, left, row + each.height() - 1);
		if (field.path().filter(path -> path.equals(chosen)).isPresent()) {
			gc.setForeground(OriginColours.CHOSEN);
			gc.setLineWidth(2);
			gc.drawRectangle(1, row, width - 3, each.height() - 2);
			gc.setLineWidth(1);
		}
	}

	private static void rule(GC gc, int row, int width) {
		gc.setForeground(OriginColours.RULE);
		gc.drawLine(0, row, width, row);
	}
}

package org.nagare.workbench.tests;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.nagare.workbench.form.FormView;

/**
 * How long a person waits in the form of a full assessment: until it is open, until an entry is seen, until it has moved on by a line. Not run
 * with the tests: start it by its name, {@code -Dtest=FormMeasurement}. The result is printed and kept as {@code target/form.txt}.
 */
class FormMeasurement {

	private static final int ROUNDS = Integer.getInteger("nagare.rounds", 20);
	private static final String CELL = "Ⅲ(接種情報).2.リスク2.措置";

	private final Timing timing = new Timing();
	private FormView form;

	@Test
	void measure() throws Exception {
		IFolder folder = Window.open("vaccination");
		FullAssessment.fill(folder);
		IDocument document = Window.document(Window.edit(folder.getFolder("みなみ市").getFolder("予防接種").getFile("リスク対策.nagare")));
		Window.work(5000);
		// what the first form of a day needs, the editions among it, is read now
		long first = timing.until(this::show, () -> form.wordsOf(CELL).isPresent() && form.isPainted()).milliseconds();
		timing.line("the first form after the start of the program: %d ms", first);
		Window.until("the form", () -> form.cells().stream().anyMatch(path -> path.contains("提供(先" + FullAssessment.RECIPIENTS)));
		Window.work(5000);
		open();
		enter();
		type(document);
		scroll();
		timing.keep("form.txt");
		Window.closeAll();
	}

	private void open() {
		List<Long> times = new ArrayList<>();
		List<Long> holds = new ArrayList<>();
		for (int i = 0; i < ROUNDS / 2; i++) {
			Window.page().hideView(form);
			Window.work(500);
			Timing.Waited waited = timing.until(this::show, () -> form.wordsOf(CELL).isPresent() && form.isPainted());
			times.add(waited.milliseconds());
			holds.add(waited.hold());
			Window.work(1500);
		}
		timing.line("the form of %d cells opened: first %d ms, %s", form.cells().size(), times.getFirst(), Timing.spread(times));
		timing.line("longest hold of the windows for each: %s", Timing.spread(holds));
	}

	private void show() {
		try {
			form = (FormView) Window.page().showView(FormView.ID);
		} catch (org.eclipse.ui.PartInitException e) {
			throw new AssertionError(e);
		}
	}

	/** As a person does: the sheet is opened, the words are put there and written. */
	private void enter() {
		List<Long> times = new ArrayList<>();
		List<Long> holds = new ArrayList<>();
		for (int i = 0; i < ROUNDS; i++) {
			String words = "第" + i + "の文。";
			form.enter(CELL);
			Window.fields(form.sheet().orElseThrow(), Text.class).findFirst().orElseThrow().setText(words);
			Button write = Window.fields(form.sheet().orElseThrow(), Button.class).filter(button -> button.getText().startsWith("書き込む")).findFirst().orElseThrow();
			Timing.Waited waited = timing.until(() -> write.notifyListeners(SWT.Selection, new Event()), () -> form.wordsOf(CELL).filter(now -> now.contains(words)).isPresent() && form.isPainted());
			times.add(waited.milliseconds());
			holds.add(waited.hold());
			Window.work(1500);
		}
		timing.line("a cell entered, until it is seen: %s", Timing.spread(times));
		timing.line("longest hold of the windows for each: %s", Timing.spread(holds));
	}

	/** A letter typed into the text of a cell. */
	private void type(IDocument document) throws Exception {
		List<Long> times = new ArrayList<>();
		int at = document.get().indexOf("リスク2.措置 \"") + "リスク2.措置 \"".length();
		for (int i = 0; i < ROUNDS; i++) {
			String letter = Character.toString('あ' + i);
			Timing.Waited waited = timing.until(() -> replace(document, at, letter), () -> form.wordsOf(CELL).filter(now -> now.contains(letter + "第")).isPresent() && form.isPainted());
			times.add(waited.milliseconds());
			document.replace(at, 1, "");
			Window.work(1500);
		}
		timing.line("a letter typed into the text, until the form has it: %s", Timing.spread(times));
	}

	private static void replace(IDocument document, int at, String letter) {
		try {
			document.replace(at, 0, letter);
		} catch (org.eclipse.jface.text.BadLocationException e) {
			throw new AssertionError(e);
		}
	}

	/** From the first line to the last, three lines at a time as the wheel does. */
	private void scroll() {
		Canvas canvas = Window.fields(Window.page().getWorkbenchWindow().getShell(), Canvas.class).filter(each -> each.getClass().getSimpleName().equals("FormCanvas")).findFirst().orElseThrow();
		ScrollBar bar = canvas.getVerticalBar();
		List<Long> times = new ArrayList<>();
		for (int at = 0; at < bar.getMaximum() - bar.getThumb(); at += bar.getIncrement()) {
			int wanted = at;
			times.add(timing.until(() -> {
				bar.setSelection(wanted);
				bar.notifyListeners(SWT.Selection, new Event());
				canvas.update();
			}, form::isPainted).milliseconds());
		}
		timing.line("moved on by three lines and painted: %s", Timing.spread(times));
	}
}

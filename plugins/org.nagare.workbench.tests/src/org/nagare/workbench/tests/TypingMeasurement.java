package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.nagare.workbench.figure.FigureView;

/**
 * How long a person waits in the largest example, and how much memory a while of editing takes. Not run with the tests: start it by its name,
 * {@code -Dtest=TypingMeasurement}. {@code -Dnagare.minutes} says for how long it edits at the end, as {@link EditingRun} does; more than 700 MB of
 * memory are a failure. {@code -Dnagare.lines=10000} measures one text of so many lines in the place of the example, and does not edit on. The
 * result is printed and kept as {@code target/typing.txt}.
 */
class TypingMeasurement {

	private static final int ROUNDS = Integer.getInteger("nagare.rounds", 60);
	private static final double MINUTES = Double.parseDouble(System.getProperty("nagare.minutes", "10"));
	private static final int LINES = Integer.getInteger("nagare.lines", 0);
	private static final long MOST_MEGABYTES = 700;
	private static final int KEY_EVERY_MILLISECONDS = 150;

	private final Timing timing = new Timing();
	private final List<Long> holds = new ArrayList<>();
	private IFolder folder;
	private IFile file;
	private IDocument document;
	private long memory;

	@Test
	void measure() throws Exception {
		long started = ManagementFactory.getRuntimeMXBean().getStartTime();
		long window = System.currentTimeMillis() - started;
		open();
		long opening = System.nanoTime();
		ITextEditor editor = Window.edit(file);
		document = Window.document(editor);
		StyledText text = (StyledText) editor.getAdapter(Control.class);
		FigureView figure = Window.figure();
		until(() -> text.getStyleRanges().length > 100);
		long coloured = Timing.since(opening);
		until(() -> figure.folder().filter(folder.getLocation().toPath()::equals).isPresent() && figure.isPainted());
		timing.line("start of the program to its window %d ms, then the text in colours %d ms, the figure %d ms", window, coloured, Timing.since(opening));
		Window.work(5000);
		type(10);
		holds.clear();
		timing.line("keystroke to marker: %s", type(ROUNDS));
		timing.line("keystroke to figure: %s", draw(figure, ROUNDS));
		timing.line("longest hold of the windows for each keystroke: %s", Timing.spread(holds));
		if (LINES == 0) {
			editFor(MINUTES);
		}
		timing.keep("typing.txt");
		assertTrue(memory <= MOST_MEGABYTES, memory + " MB");
	}

	private void open() throws Exception {
		if (LINES == 0) {
			folder = Window.open("city");
			file = folder.getFolder("個人住民税").getFile("ファイルと業務.nagare");
		} else {
			folder = Window.open("vaccination");
			file = folder.getFolder("みなみ市").getFolder("予防接種").getFile("業務.nagare");
			Path path = file.getLocation().toPath();
			Files.writeString(path, LargeText.of(Files.readString(path), LINES));
			file.refreshLocal(IResource.DEPTH_ZERO, null);
		}
	}

	/** A name that is not there is typed and taken back; each is waited for. */
	private String type(int rounds) {
		List<Long> times = new ArrayList<>();
		int at = document.get().indexOf("→");
		for (int i = 0; i < rounds; i++) {
			String wrong = "→ 無い名前" + i + " ";
			times.add(timed(at, 0, wrong, () -> Window.problems(file).stream().anyMatch(problem -> problem.contains("無い名前"))));
			times.add(timed(at, wrong.length(), "", () -> Window.problems(file).stream().noneMatch(problem -> problem.contains("無い名前"))));
		}
		return Timing.spread(times);
	}

	/** A letter is typed into the sentence of a step, which the figure prints. */
	private String draw(FigureView figure, int rounds) {
		List<Long> times = new ArrayList<>();
		int at = document.get().indexOf('"', document.get().indexOf("手順 ")) + 1;
		for (int i = 0; i < rounds; i++) {
			String before = figure.picture().orElse("");
			String letter = i % 2 == 0 ? "新" : "";
			times.add(timed(at, i % 2 == 0 ? 0 : 1, letter, () -> !figure.picture().orElse("").equals(before) && figure.isPainted()));
		}
		return Timing.spread(times);
	}

	private long timed(int at, int length, String words, BooleanSupplier seen) {
		Timing.Waited waited = timing.until(() -> replace(at, length, words), seen);
		holds.add(waited.hold());
		pauseFor(KEY_EVERY_MILLISECONDS);
		return waited.milliseconds();
	}

	private void replace(int at, int length, String words) {
		try {
			document.replace(at, length, words);
		} catch (BadLocationException e) {
			throw new AssertionError(e);
		}
	}

	private void pauseFor(long milliseconds) {
		long end = System.currentTimeMillis() + milliseconds;
		while (System.currentTimeMillis() < end) {
			Timing.dispatched();
		}
	}

	/** Fails where the memory goes over its limit: how busy the machine is does not matter for that. */
	private void editFor(double minutes) throws Exception {
		long end = System.currentTimeMillis() + Math.round(minutes * 60_000);
		List<Long> resident = new ArrayList<>();
		EditingRun run = new EditingRun(folder, Window.figure(), KEY_EVERY_MILLISECONDS);
		int rounds = 0;
		do {
			run.round();
			rounds++;
			resident.add(resident());
		} while (System.currentTimeMillis() < end);
		long most = resident.stream().mapToLong(size -> size).max().orElse(0);
		timing.line("%.1f minutes of editing, %d rounds, %d keys: resident at most %d MB, at the end %d MB; heap after collection %d MB", minutes, rounds, run.holds().size(), most, resident(), heap());
		timing.line("longest hold of the windows for each keystroke of that: %s", Timing.spread(run.holds()));
		memory = most;
	}

	private static long resident() throws IOException {
		Path status = Path.of("/proc/self/status");
		return Files.exists(status) ? Files.readAllLines(status).stream().filter(line -> line.startsWith("VmRSS:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(0)
				: 0;
	}

	private static long heap() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024 / 1024;
	}

	private static void until(BooleanSupplier holds) {
		Window.until("the measurement", holds);
	}
}

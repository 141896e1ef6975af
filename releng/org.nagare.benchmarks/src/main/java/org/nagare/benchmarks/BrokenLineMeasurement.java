package org.nagare.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.nagare.benchmarks.project.Checkout;
import org.nagare.benchmarks.project.CityGenerator;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.SourceProblem;

/**
 * What a person waits for who is in the middle of a line: a large text is read and checked again and again while one arrow of it has no
 * end yet. It may take so many times what the sound text takes, and no more.
 */
final class BrokenLineMeasurement {

	private static final double LIMIT = 4;
	private static final String ARROW = " → ";

	private final PrintStream out;

	BrokenLineMeasurement(PrintStream out) {
		this.out = out;
	}

	boolean run() throws IOException {
		out.println("| lines in one text | sound, on the processor | one line broken | times |");
		out.println("|---|---|---|---|");
		return measure(1_000, 25) & measure(10_000, 9);
	}

	private boolean measure(int lines, int runs) throws IOException {
		Path folder = new CityGenerator(Checkout.root()).oneText(lines).write();
		double sound = median(folder, lines, runs, 0);
		breakOneArrow(folder);
		double broken = median(folder, lines, runs, 1);
		boolean kept = broken <= LIMIT * sound;
		out.printf(Locale.ROOT, "| %d | %.0f ms | %.0f ms | %.1f, %s (at most %.0f) |%n", lines, sound, broken, broken / sound, kept ? "kept" : "MISSED", LIMIT);
		return kept;
	}

	private static double median(Path folder, int lines, int runs, int expectedErrors) throws IOException {
		ReadProject project = ReadProject.of(folder, lines);
		List<SourceProblem> errors = project.errors();
		if (errors.size() != expectedErrors) {
			throw new IllegalStateException(expectedErrors + " errors expected, there are " + errors.size() + ": " + errors.get(0));
		}
		return Timing.of(6, runs, () -> {
			NagareProject read = project.read();
			project.language().check(read);
		}).medianProcessor();
	}

	/** The first arrow behind the middle of the largest text loses its sign. */
	private static void breakOneArrow(Path folder) throws IOException {
		Path largest = null;
		try (var files = Files.walk(folder)) {
			for (Path file : files.filter(path -> path.toString().endsWith(".nagare")).toList()) {
				largest = largest == null || Files.size(file) > Files.size(largest) ? file : largest;
			}
		}
		String text = Files.readString(largest);
		int arrow = text.indexOf(ARROW, text.length() / 2);
		Files.writeString(largest, text.substring(0, arrow) + ' ' + text.substring(arrow + ARROW.length()));
	}
}

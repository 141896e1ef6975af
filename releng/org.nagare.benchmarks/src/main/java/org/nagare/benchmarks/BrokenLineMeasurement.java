package org.nagare.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.nagare.benchmarks.project.Checkout;
import org.nagare.benchmarks.project.CityGenerator;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.SourceProblem;

/**
 * What a person waits for who is in the middle of a line: a large text is read and checked again and again while one sign is missing
 * in it, as an arrow that has no end yet. It may take so many times what the sound text takes, and no more. And what a text costs that is full
 * of slips, as one is that somebody pastes together: all of them are told within a few seconds.
 */
final class BrokenLineMeasurement {

	private static final double LIMIT = 4;
	private static final int MANY = 500;
	private static final double LIMIT_OF_MANY = 5_000;
	private static final String ARROW = " → ";
	/** What is missing, how it is written with what stands around it, and what is left of that. */
	private static final List<Slip> SLIPS = List.of(new Slip("an arrow", ARROW, " "), new Slip("a brace that opens", " {\n", "\n"), new Slip("a brace that closes", "\n    }\n", "\n"));

	private record Slip(String missing, String written, String left) {
	}

	private final PrintStream out;

	BrokenLineMeasurement(PrintStream out) {
		this.out = out;
	}

	boolean run() throws IOException {
		out.println("| lines in one text | what is missing | sound, on the processor | one line broken | times |");
		out.println("|---|---|---|---|---|");
		boolean kept = measure(1_000, 25, SLIPS.get(0));
		for (Slip slip : SLIPS) {
			kept &= measure(10_000, 9, slip);
		}
		return kept & measureMany(10_000, 3);
	}

	private boolean measureMany(int lines, int runs) throws IOException {
		Path folder = new CityGenerator(Checkout.root()).oneText(lines).write();
		breakArrows(folder, MANY);
		ReadProject project = ReadProject.of(folder, lines);
		int told = project.errors().size();
		if (told < MANY * 3 / 4) {
			throw new IllegalStateException(told + " of " + MANY + " slips are told");
		}
		double broken = Timing.of(1, runs, () -> {
			NagareProject read = project.read();
			project.language().check(read);
		}).medianProcessor();
		boolean kept = broken <= LIMIT_OF_MANY;
		out.printf(Locale.ROOT, "%n%d lines in one text, %d of its arrows broken: %.0f ms, %d findings, %s (at most %.0f ms)%n", lines, MANY, broken, told, kept ? "kept" : "MISSED", LIMIT_OF_MANY);
		return kept;
	}

	private boolean measure(int lines, int runs, Slip slip) throws IOException {
		Path folder = new CityGenerator(Checkout.root()).oneText(lines).write();
		double sound = median(folder, lines, runs, 0);
		breakOneLine(folder, slip);
		double broken = median(folder, lines, runs, 1);
		boolean kept = broken <= LIMIT * sound;
		out.printf(Locale.ROOT, "| %d | %s | %.0f ms | %.0f ms | %.1f, %s (at most %.0f) |%n", lines, slip.missing(), sound, broken, broken / sound, kept ? "kept" : "MISSED", LIMIT);
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

	/** The first such sign behind the middle of the largest text is left out. */
	private static void breakOneLine(Path folder, Slip slip) throws IOException {
		Path largest = largest(folder);
		String text = Files.readString(largest);
		int sign = text.indexOf(slip.written(), text.length() / 2);
		Files.writeString(largest, text.substring(0, sign) + slip.left() + text.substring(sign + slip.written().length()));
	}

	/** So many arrows, evenly over the largest text, lose their signs. */
	private static void breakArrows(Path folder, int count) throws IOException {
		Path largest = largest(folder);
		String[] parts = Files.readString(largest).split(Pattern.quote(ARROW), -1);
		StringBuilder text = new StringBuilder(parts[0]);
		int arrows = parts.length - 1;
		for (int i = 0; i < arrows; i++) {
			boolean isBroken = (long) (i + 1) * count / arrows > (long) i * count / arrows;
			text.append(isBroken ? " " : ARROW).append(parts[i + 1]);
		}
		Files.writeString(largest, text);
	}

	private static Path largest(Path folder) throws IOException {
		Path largest = null;
		try (var files = Files.walk(folder)) {
			for (Path file : files.filter(path -> path.toString().endsWith(".nagare")).toList()) {
				largest = largest == null || Files.size(file) > Files.size(largest) ? file : largest;
			}
		}
		return largest;
	}
}

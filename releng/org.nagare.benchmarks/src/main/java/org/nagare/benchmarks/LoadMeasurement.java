package org.nagare.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import org.nagare.dsl.project.NagareProject;

/**
 * Reading, linking and checking whole projects, warm, by their size, against the limits that were promised: a table, and exit status 1
 * where a limit is missed.
 */
final class LoadMeasurement {

	private static final int SMALL = 1_000;
	private static final int LARGE = 10_000;
	private static final int HUGE = 30_000;
	private static final double SMALL_LIMIT = 100;
	private static final double LARGE_LIMIT = 1_200;
	private static final double GROWTH_LIMIT = 15;

	private record Row(int lines, Timing reading, Timing whole) {
	}

	private final PrintStream out;

	LoadMeasurement(PrintStream out) {
		this.out = out;
	}

	/** Whether all limits were kept. */
	boolean run() {
		// compiled code is warm when large projects were read; the small one profits from it as it does in an editor
		warm();
		List<Row> rows = List.of(measure(SMALL, 30), measure(3_000, 15), measure(LARGE, 11), measure(HUGE, 5), measure(-LARGE, 11));
		out.printf(Locale.ROOT, "load of the machine %.1f, %d processors, Java %s%n%n", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
				Runtime.getRuntime().availableProcessors(), Runtime.version());
		out.println("| lines | parse, median | parse + link + check, least | median | on the processor | per 1,000 lines | allocated |");
		out.println("|---|---|---|---|---|---|---|");
		for (Row row : rows) {
			String lines = row.lines() < 0 ? -row.lines() + " in one text" : Integer.toString(row.lines());
			out.printf(Locale.ROOT, "| %s | %.0f ms | %.0f ms | %.0f ms | %.0f ms | %.0f ms | %d MB |%n", lines, row.reading().medianClock(),
					row.whole().leastClock(), row.whole().medianClock(), row.whole().medianProcessor(),
					row.whole().medianProcessor() * SMALL / Math.abs(row.lines()), row.whole().leastBytes() >> 20);
		}
		Timing small = rows.get(0).whole();
		Timing large = rows.get(2).whole();
		out.println();
		return limit("1,000 lines, median", small.medianClock(), SMALL_LIMIT, "ms")
				& limit("10,000 lines, median", large.medianClock(), LARGE_LIMIT, "ms")
				& limit("10,000 lines in one text, median", rows.get(4).whole().medianClock(), LARGE_LIMIT, "ms")
				& limit("growth from 1,000 to 10,000 lines, medians on the processor", large.medianProcessor() / small.medianProcessor(), GROWTH_LIMIT, "times");
	}

	private static void warm() {
		ReadProject project = ReadProject.ofLines(SMALL);
		for (int i = 0; i < 60; i++) {
			project.readAndCheck();
		}
	}

	private static Row measure(int lines, int runs) {
		ReadProject project = ReadProject.ofLines(lines);
		if (!project.errors().isEmpty()) {
			throw new IllegalStateException("The generated project has errors: " + project.errors().get(0));
		}
		Timing reading = Timing.of(3, runs, project::read);
		Timing whole = Timing.of(3, runs, () -> {
			NagareProject read = project.read();
			project.language().check(read);
		});
		return new Row(lines < 0 ? -project.lines() : project.lines(), reading, whole);
	}

	private boolean limit(String what, double value, double limit, String unit) {
		out.printf(Locale.ROOT, "%s %s: %.1f %s, at most %.0f%n", value <= limit ? "kept  " : "MISSED", what, value, unit, limit);
		return value <= limit;
	}
}

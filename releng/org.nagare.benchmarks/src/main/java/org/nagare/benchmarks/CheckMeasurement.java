package org.nagare.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.nagare.dsl.project.NagareProject;
import org.nagare.model.derivation.ProjectModel;

/** A city looked at with all rules, warm, by its size; and the largest by cold commands in a small heap. */
final class CheckMeasurement {

	private static final int SMALL = 1_000;
	private static final int LARGE = 10_000;
	private static final int CITY = 40_000;
	private static final double SMALL_LIMIT = 250;
	private static final double GROWTH_LIMIT = 15;
	private static final double COLD_LIMIT = 10;
	private static final int COLD_RUNS = 5;
	private static final String HEAP = "-Xmx1g";
	private static final int BAR = 10;

	private record Row(int lines, int assessments, Timing rules, Timing whole) {

		double perThousand() {
			return whole.medianProcessor() * SMALL / lines;
		}
	}

	private final PrintStream out;

	CheckMeasurement(PrintStream out) {
		this.out = out;
	}

	/** Whether all limits were kept. */
	boolean run() throws IOException, InterruptedException {
		Timing.of(40, 1, CheckedCity.ofLines(SMALL)::readAndCheck);
		List<Row> rows = List.of(measure(SMALL, 25), measure(LARGE, 9), measure(CITY, 5));
		out.printf(Locale.ROOT, "load of the machine %.1f, %d processors, Java %s%n%n", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
				Runtime.getRuntime().availableProcessors(), Runtime.version());
		out.println("| lines | assessments | language and rules, on the processor | read too, on the processor | on the clock | per 1,000 lines | allocated |");
		out.println("|---|---|---|---|---|---|---|");
		for (Row row : rows) {
			out.printf(Locale.ROOT, "| %,d | %d | %.0f ms | %.0f ms | %.0f ms | %.0f ms | %d MB |%n", row.lines(), row.assessments(), row.rules().medianProcessor(),
					row.whole().medianProcessor(), row.whole().medianClock(), row.perThousand(), row.whole().leastBytes() >> 20);
		}
		out.printf("%nTime for 1,000 lines, on the processor, by the lines of the project; it should be level:%n%n");
		for (Row row : rows) {
			out.printf(Locale.ROOT, "    %,6d  %s %.0f ms%n", row.lines(), "█".repeat((int) Math.max(1, Math.round(row.perThousand() / BAR))), row.perThousand());
		}
		out.println();
		return limit("1,000 lines read and checked with all rules, warm, on the processor", rows.get(0).whole().medianProcessor(), SMALL_LIMIT, "ms")
				& limit("growth from 1,000 to 10,000 lines", rows.get(1).whole().medianProcessor() / rows.get(0).whole().medianProcessor(), GROWTH_LIMIT, "times")
				& cold();
	}

	private static Row measure(int lines, int runs) {
		CheckedCity city = CheckedCity.ofLines(lines);
		if (!city.notUnderstood().isEmpty()) {
			throw new IllegalStateException("The generated city is not understood: " + city.notUnderstood().get(0));
		}
		NagareProject read = city.read();
		int assessments = ProjectModel.of(read.files()).assessments().size();
		Timing rules = Timing.of(1, runs, () -> city.check(read));
		return new Row(city.project().lines(), assessments, rules, Timing.of(1, runs, city::readAndCheck));
	}

	/** A new process from its start to its end. */
	private boolean cold() throws IOException, InterruptedException {
		Path city = CheckedCity.ofLines(CITY).project().folder().root();
		ColdCommand cold = ColdCommand.run(COLD_RUNS, HEAP, List.of("check", city.toString(), "--today", CheckedCity.DAY.toString()));
		out.printf(Locale.ROOT, "cold «nagare check» of 40,000 lines within %s: %.1f s on all processors, %.1f s on the clock%n", HEAP, cold.medianProcessor(),
				cold.medianClock());
		return limit("40,000 lines by a cold command, on all processors", cold.medianProcessor(), COLD_LIMIT, "s");
	}

	private boolean limit(String what, double value, double limit, String unit) {
		out.printf(Locale.ROOT, "%s %s: %.1f %s, at most %.0f%n", value <= limit ? "kept  " : "MISSED", what, value, unit, limit);
		return value <= limit;
	}
}

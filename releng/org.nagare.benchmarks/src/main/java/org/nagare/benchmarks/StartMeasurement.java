package org.nagare.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** The time of {@code nagare check examples/vaccination} as a user waits for it: a new process, from its start to its end. */
final class StartMeasurement {

	private static final int RUNS = 10;
	private static final double LIMIT = 1.5;

	private final PrintStream out;

	StartMeasurement(PrintStream out) {
		this.out = out;
	}

	boolean run() throws IOException, InterruptedException {
		List<String> program = Program.command("");
		out.println(program.size() > 1 ? "on the class path of this program, without the cache of classes that the built one keeps" : program.get(0));
		ColdCommand cold = ColdCommand.run(RUNS, "", List.of("check", "examples/vaccination"));
		boolean kept = cold.medianClock() <= LIMIT;
		out.printf(Locale.ROOT, "%s cold start, median of %d: %.2f s, least %.2f s; %.2f s on all processors; at most %.1f%n", kept ? "kept  " : "MISSED", RUNS, cold.medianClock(),
				cold.leastClock(), cold.medianProcessor(), LIMIT);
		return kept;
	}
}

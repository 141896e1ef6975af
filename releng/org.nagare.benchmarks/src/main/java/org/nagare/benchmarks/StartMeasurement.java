package org.nagare.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.nagare.benchmarks.project.Checkout;

/** The time of {@code ./nagare check examples/vaccination} as a user waits for it: a new process, from its start to its end. */
final class StartMeasurement {

	private static final int RUNS = 10;
	private static final double LIMIT = 1.5;
	private static final double NANOS = 1e9;

	private final PrintStream out;
	private final Path root = Checkout.root();

	StartMeasurement(PrintStream out) {
		this.out = out;
	}

	boolean run() throws IOException, InterruptedException {
		List<String> program = Program.command();
		out.println(program.size() > 1 ? "on the class path of this program, without the cache of classes that ./nagare has" : program.get(0));
		List<String> command = new ArrayList<>(program);
		command.add("check");
		command.add("examples/vaccination");
		// the first builds the program and its cache of classes where they are missing
		once(command);
		List<Double> seconds = new ArrayList<>();
		for (int i = 0; i < RUNS; i++) {
			seconds.add(once(command));
		}
		double median = Timing.median(seconds);
		boolean kept = median <= LIMIT;
		out.printf(Locale.ROOT, "%s cold start, median of %d: %.2f s, least %.2f s, greatest %.2f s, at most %.1f%n", kept ? "kept  " : "MISSED", RUNS, median,
				Collections.min(seconds), Collections.max(seconds), LIMIT);
		return kept;
	}

	private double once(List<String> command) throws IOException, InterruptedException {
		long start = System.nanoTime();
		Process process = new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		int status = process.waitFor();
		if (status != 0) {
			throw new IllegalStateException("ended with " + status + ": " + String.join(" ", command));
		}
		return (System.nanoTime() - start) / NANOS;
	}
}

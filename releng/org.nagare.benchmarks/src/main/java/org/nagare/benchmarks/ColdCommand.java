package org.nagare.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.nagare.benchmarks.project.Checkout;

/** A command as a user starts it, each time a new process from its start to its end, in seconds. */
record ColdCommand(double leastClock, double medianClock, double leastProcessor, double medianProcessor) {

	private static final double NANOS = 1e9;

	/** The time on the processors is what the process had used shortly before its end; one run before them is not counted. */
	static ColdCommand run(int runs, String javaOptions, List<String> arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(Program.command(javaOptions));
		command.addAll(arguments);
		List<Double> clock = new ArrayList<>();
		List<Double> processor = new ArrayList<>();
		for (int i = -1; i < runs; i++) {
			ProcessBuilder builder = new ProcessBuilder(command).directory(Checkout.root().toFile()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
			builder.environment().put(Program.OPTIONS, javaOptions);
			long start = System.nanoTime();
			Process process = builder.start();
			double used = 0;
			while (process.isAlive()) {
				used = Math.max(used, process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / NANOS);
				Thread.sleep(5);
			}
			if (process.exitValue() > 1) {
				throw new IllegalStateException("ended with " + process.exitValue() + ": " + String.join(" ", command));
			}
			if (i >= 0) {
				clock.add((System.nanoTime() - start) / NANOS);
				processor.add(used);
			}
		}
		return new ColdCommand(Collections.min(clock), Timing.median(clock), Collections.min(processor), Timing.median(processor));
	}
}

package org.nagare.workbench.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.widgets.Display;

/** What measurements have in common: how long the windows were held, how times are spread, and where the result is kept. */
final class Timing {

	private static final long PATIENCE_IN_MILLISECONDS = 30_000;

	private final List<String> report = new ArrayList<>();

	/** How long something took, and for how long the windows were held meanwhile at most. */
	record Waited(long milliseconds, long hold) {
	}

	/** Does something and lets the windows work until it is seen. */
	Waited until(Runnable deed, BooleanSupplier seen) {
		long start = System.nanoTime();
		deed.run();
		long hold = since(start);
		long end = System.currentTimeMillis() + PATIENCE_IN_MILLISECONDS;
		while (!seen.getAsBoolean()) {
			hold = Math.max(hold, dispatched());
			if (System.currentTimeMillis() > end) {
				throw new AssertionError("nothing was seen");
			}
		}
		return new Waited(since(start), hold);
	}

	/** One turn of the windows; how long it held them. */
	static long dispatched() {
		long start = System.nanoTime();
		if (!Display.getCurrent().readAndDispatch()) {
			try {
				Thread.sleep(1);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
			return 0;
		}
		return since(start);
	}

	static long since(long start) {
		return (System.nanoTime() - start) / 1_000_000;
	}

	static String spread(List<Long> times) {
		List<Long> sorted = times.stream().sorted().toList();
		return "median %d ms, p95 %d ms, p99 %d ms, most %d ms of %d".formatted(at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), sorted.getLast(), sorted.size());
	}

	private static long at(List<Long> sorted, double share) {
		return sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(share * sorted.size()) - 1));
	}

	void line(String words, Object... values) {
		report.add(words.formatted(values));
		System.out.println("MEASURED " + words.formatted(values));
	}

	/** Keeps all lines in a file beside the reports of the tests. */
	void keep(String name) throws IOException {
		Files.write(Path.of(System.getProperty("nagare.root"), "plugins", "org.nagare.workbench.tests", "target", name), report);
	}
}

package org.nagare.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.nagare.benchmarks.project.Checkout;

/**
 * The time of {@code ./nagare workbench examples/city} until its text stands in colours on the screen, which is when a person can write: from
 * the start of the process to the pixels, under a display without a screen (Xvfb). The first start of all makes what the next ones use.
 */
final class WorkbenchMeasurement {

	private static final int RUNS = 5;
	private static final double LIMIT = 12;
	private static final double NANOS = 1e9;
	private static final Duration PATIENCE = Duration.ofMinutes(5);
	private static final String DISPLAY = ":97";
	/** The colour of keywords, as it lies in the memory of the screen, and how much of it a text shows. */
	private static final int KEYWORD = 0x1B4F8A;
	private static final int PIXELS = 300;

	private final PrintStream out;
	private final Path root = Checkout.root();

	WorkbenchMeasurement(PrintStream out) {
		this.out = out;
	}

	/** How long it took until the text was seen, in seconds on the clock and on all processors. */
	private record Start(double clock, double processor) {
	}

	boolean run() throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory("nagare-workbench");
		Process screen = new ProcessBuilder("Xvfb", DISPLAY, "-screen", "0", "1600x1000x24", "-fbdir", folder.toString()).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		try {
			Path memory = folder.resolve("Xvfb_screen0");
			while (!Files.exists(memory)) {
				Thread.sleep(100);
			}
			copy(root.resolve("examples/city"), folder.resolve("city"));
			Start first = once(folder, memory);
			out.printf(Locale.ROOT, "       the first start of all %.1f s, %.1f s on all processors%n", first.clock(), first.processor());
			List<Start> starts = new ArrayList<>();
			for (int i = 0; i < RUNS; i++) {
				starts.add(once(folder, memory));
			}
			List<Double> clock = starts.stream().map(Start::clock).toList();
			double median = Timing.median(clock);
			boolean kept = median <= LIMIT;
			out.printf(Locale.ROOT, "%s start to the text in its colours, median of %d: %.1f s, least %.1f s, greatest %.1f s, at most %.0f; %.1f s on all processors%n",
					kept ? "kept  " : "MISSED", RUNS, median, Collections.min(clock), Collections.max(clock), LIMIT, Timing.median(starts.stream().map(Start::processor).toList()));
			return kept;
		} finally {
			screen.destroy();
			screen.waitFor();
			delete(folder);
		}
	}

	private Start once(Path folder, Path memory) throws IOException, InterruptedException {
		ProcessBuilder command = new ProcessBuilder(root.resolve("releng/org.nagare.product/start").toString(), folder.resolve("city").toString()).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD);
		command.environment().put("DISPLAY", DISPLAY);
		command.environment().put("LANG", "ja_JP.UTF-8");
		// settings of its own, kept from one start to the next as those of a person are
		command.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
		command.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
		long start = System.nanoTime();
		Process workbench = command.start();
		while (!isColoured(memory)) {
			if (!workbench.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
				workbench.destroy();
				throw new IllegalStateException("no text in colours was seen");
			}
			Thread.sleep(50);
		}
		double clock = (System.nanoTime() - start) / NANOS;
		double processor = workbench.info().totalCpuDuration().map(time -> time.toMillis() / 1e3).orElse(0d);
		// it goes on with what nobody waits for; ended in the midst of that, the next start would have that to do
		Thread.sleep(10_000);
		workbench.destroy();
		workbench.waitFor();
		while (isColoured(memory)) {
			Thread.sleep(50);
		}
		return new Start(clock, processor);
	}

	/** Reads the screen as it lies in memory: a head that says how long it is, a table of colours, then four bytes for each pixel. */
	private static boolean isColoured(Path memory) throws IOException {
		ByteBuffer screen = ByteBuffer.wrap(Files.readAllBytes(memory));
		int offset = screen.getInt(0) + 12 * screen.getInt(19 * Integer.BYTES);
		screen.order(ByteOrder.LITTLE_ENDIAN);
		int seen = 0;
		for (int at = offset; at + Integer.BYTES <= screen.limit(); at += Integer.BYTES) {
			seen += (screen.getInt(at) & 0xFFFFFF) == KEYWORD ? 1 : 0;
		}
		return seen >= PIXELS;
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			files.forEach(file -> {
				try {
					Files.copy(file, to.resolve(from.relativize(file).toString()));
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
		}
	}
}

package org.nagare.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.nagare.benchmarks.project.Checkout;

/**
 * One keystroke in an editor: a change of one text of a project, until the language has answered and until what the rules find is shown.
 * The change makes a rule speak and the next one makes it silent, so that there is something to wait for.
 */
final class TypingMeasurement {

	private static final int WARMING = 60;
	private static final int KEYSTROKES = 41;
	/** From one assessment with its shared texts to a city of a hundred. */
	private static final List<Integer> LINES = List.of(1_000, 10_000, 40_000);
	private static final double LIMIT = 150;
	private static final double NANOS = 1e6;

	private record Row(String what, double language, double rules, double processor) {
	}

	private final PrintStream out;
	private final OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

	TypingMeasurement(PrintStream out) {
		this.out = out;
	}

	/** Whether all limits were kept. */
	boolean run() throws IOException, InterruptedException, ExecutionException {
		List<Row> rows = new ArrayList<>();
		for (TypedText.Change change : TypedText.Change.values()) {
			String what = change == TypedText.Change.NAME ? ", a name changes" : "";
			rows.add(measure("examples/city" + what, CheckedCity.copyOf(Checkout.root().resolve("examples/city")), change));
			for (int lines : LINES) {
				rows.add(measure(String.format(Locale.ROOT, "%,d lines", lines) + what, CheckedCity.ofLines(lines).project().folder().root(), change));
			}
		}
		out.printf(Locale.ROOT, "load of the machine %.1f, %d processors, Java %s%n%n", machine.getSystemLoadAverage(), Runtime.getRuntime().availableProcessors(), Runtime.version());
		out.println("| project | the language has answered | the rules' findings are shown | on all processors |");
		out.println("|---|---|---|---|");
		rows.forEach(row -> out.printf(Locale.ROOT, "| %s | %.0f ms | %.0f ms | %.0f ms |%n", row.what(), row.language(), row.rules(), row.processor()));
		double worst = rows.stream().mapToDouble(Row::processor).max().orElseThrow();
		out.printf(Locale.ROOT, "%n%s one keystroke in a project of at most 40,000 lines, on all processors: %.1f ms, at most %.0f%n", worst <= LIMIT ? "kept  " : "MISSED", worst, LIMIT);
		return worst <= LIMIT;
	}

	private Row measure(String what, Path project, TypedText.Change change) throws IOException, InterruptedException, ExecutionException {
		Path text;
		try (Stream<Path> texts = Files.walk(project)) {
			text = texts.filter(each -> each.getFileName().toString().equals("ファイルと業務.nagare")).sorted().findFirst().orElseThrow();
		}
		List<Double> language = new ArrayList<>();
		List<Double> rules = new ArrayList<>();
		List<Double> processor = new ArrayList<>();
		try (TypedText typed = TypedText.open(project, text, change)) {
			for (int i = 0; i < WARMING + KEYSTROKES; i++) {
				long used = machine.getProcessCpuTime();
				long start = System.nanoTime();
				typed.type();
				long answered = System.nanoTime();
				typed.awaitRules();
				if (i >= WARMING) {
					language.add((answered - start) / NANOS);
					rules.add((System.nanoTime() - start) / NANOS);
					processor.add((machine.getProcessCpuTime() - used) / NANOS);
				}
			}
		}
		return new Row(what, Timing.median(language), Timing.median(rules), Timing.median(processor));
	}
}

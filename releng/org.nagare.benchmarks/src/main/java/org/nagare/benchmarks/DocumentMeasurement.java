package org.nagare.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.nagare.benchmarks.project.Checkout;
import org.nagare.benchmarks.project.GrownRegistry;

/** The documents of a full assessment: HTML, workbook and text document together, and the PDF; warm in this process and by cold commands. */
final class DocumentMeasurement {

	private static final double WARM_LIMIT = 1000;
	private static final double COLD_LIMIT = 4;
	private static final double PRINTED_LIMIT = 5;
	private static final int RUNS = 5;

	private final PrintStream out;

	DocumentMeasurement(PrintStream out) {
		this.out = out;
	}

	boolean run() throws IOException, InterruptedException {
		Path folder = GrownRegistry.of(Checkout.root()).write();
		DocumentWork work = DocumentWork.of(folder);
		Timing three = Timing.of(6, RUNS, work::officeAndPage);
		boolean kept = told("HTML, XLSX and DOCX, warm", three.medianProcessor() <= WARM_LIMIT, String.format(Locale.ROOT,
				"%.0f ms on the processor, %.0f ms on the clock, at most %.0f ms", three.medianProcessor(), three.medianClock(), WARM_LIMIT));
		if (work.canPrint()) {
			Timing printed = Timing.of(2, RUNS, work::printed);
			told("PDF, warm", true, String.format(Locale.ROOT, "%.0f ms on the processor, %.0f ms on the clock", printed.medianProcessor(), printed.medianClock()));
		}
		kept &= cold("HTML, XLSX and DOCX, cold command", folder, "html,xlsx,docx", COLD_LIMIT);
		return work.canPrint() ? kept & cold("PDF, cold command", folder, "pdf", PRINTED_LIMIT) : kept;
	}

	private boolean told(String what, boolean kept, String figures) {
		out.printf(Locale.ROOT, "%s %s: %s%n", kept ? "kept  " : "MISSED", what, figures);
		return kept;
	}

	/** A new process that reads the text, checks it, lays the figure out and writes. */
	private boolean cold(String what, Path project, String formats, double limit) throws IOException, InterruptedException {
		Path target = Files.createTempDirectory("documents");
		ColdCommand cold = ColdCommand.run(RUNS, "", List.of("build", project.toString(), "--formats", formats, "-o", target.toString()));
		return told(what, cold.leastClock() <= limit, String.format(Locale.ROOT, "%.2f s on the clock at least, %.2f s median; %.2f s on all processors; at most %.0f s",
				cold.leastClock(), cold.medianClock(), cold.medianProcessor(), limit));
	}
}

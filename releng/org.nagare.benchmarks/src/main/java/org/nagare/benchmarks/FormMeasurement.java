package org.nagare.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.nagare.benchmarks.form.FullAssessment;
import org.nagare.form.cell.FilledForm;

/** The form of a full assessment: its cells, what is written of them warm, and the whole of it by a cold command. */
final class FormMeasurement {

	private static final double WARM_LIMIT = 500;
	private static final int COLD_RUNS = 5;

	private final PrintStream out;

	FormMeasurement(PrintStream out) {
		this.out = out;
	}

	boolean run() throws IOException, InterruptedException {
		FullAssessment full = FullAssessment.written();
		FilledForm form = full.cells();
		out.printf(Locale.ROOT, "%d files, %d systems, %d recipients: %d cells, %d letters written%n", FullAssessment.FILES, FullAssessment.SYSTEMS,
				FullAssessment.RECIPIENTS, form.cells().size(), full.write(form));
		told("cells", Timing.of(12, 9, full::cells));
		told("text, JSON, Markdown, HTML", Timing.of(12, 9, () -> full.write(form)));
		told("for the public, proved", Timing.of(12, 9, () -> full.publish(form)));
		Timing both = Timing.of(12, 9, () -> full.write(full.cells()));
		told("cells and all writers", both);
		boolean kept = both.medianProcessor() <= WARM_LIMIT;
		out.printf(Locale.ROOT, "%s cells and all writers, warm: %.0f ms on the processor, at most %.0f ms%n", kept ? "kept  " : "MISSED", both.medianProcessor(), WARM_LIMIT);
		cold(full);
		return kept;
	}

	private void told(String what, Timing timing) {
		out.printf(Locale.ROOT, "  %s: %.0f ms on the processor, %.0f ms on the clock, least %.0f ms%n", what, timing.medianProcessor(), timing.medianClock(),
				timing.leastClock());
	}

	/** A new process that reads, checks and writes. */
	private void cold(FullAssessment full) throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory("full");
		Path text = Files.writeString(folder.resolve("大きさ.nagare"), full.text());
		ColdCommand cold = ColdCommand.run(COLD_RUNS, "", List.of("form", text.toString(), "--format", "json", "-o", folder.resolve("欄.json").toString()));
		out.printf(Locale.ROOT, "  cold «nagare form --format json»: %.1f s on all processors, %.1f s on the clock%n", cold.medianProcessor(), cold.medianClock());
	}
}

package org.nagare.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.nagare.benchmarks.project.Checkout;
import org.nagare.benchmarks.project.GrownRegistry;
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
		Path folder = GrownRegistry.of(Checkout.root()).write();
		FormWork work = FormWork.of(folder);
		FilledForm form = work.cells();
		out.printf(Locale.ROOT, "%d files, %d systems, %d recipients: %d cells, %d letters written%n", GrownRegistry.FILES, GrownRegistry.SYSTEMS,
				GrownRegistry.RECIPIENTS, form.cells().size(), work.write(form));
		told("cells", Timing.of(12, 9, work::cells));
		told("text, JSON, Markdown, HTML", Timing.of(12, 9, () -> work.write(form)));
		told("for the public, proved", Timing.of(12, 9, () -> work.publish(form)));
		Timing both = Timing.of(12, 9, () -> work.write(work.cells()));
		told("cells and all writers", both);
		boolean kept = both.medianProcessor() <= WARM_LIMIT;
		out.printf(Locale.ROOT, "%s cells and all writers, warm: %.0f ms on the processor, at most %.0f ms%n", kept ? "kept  " : "MISSED", both.medianProcessor(), WARM_LIMIT);
		cold(folder);
		return kept;
	}

	private void told(String what, Timing timing) {
		out.printf(Locale.ROOT, "  %s: %.0f ms on the processor, %.0f ms on the clock, least %.0f ms%n", what, timing.medianProcessor(), timing.medianClock(),
				timing.leastClock());
	}

	/** A new process that reads, checks and writes. */
	private void cold(Path project) throws IOException, InterruptedException {
		Path target = Files.createTempDirectory("form").resolve("欄.json");
		ColdCommand cold = ColdCommand.run(COLD_RUNS, "", List.of("form", project.toString(), "--format", "json", "-o", target.toString()));
		out.printf(Locale.ROOT, "  cold «nagare form --format json»: %.1f s on all processors, %.1f s on the clock%n", cold.medianProcessor(), cold.medianClock());
	}
}

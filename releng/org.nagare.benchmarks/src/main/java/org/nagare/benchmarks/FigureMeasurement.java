package org.nagare.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.nagare.benchmarks.figure.FigureChange;
import org.nagare.benchmarks.figure.LabelOverlaps;
import org.nagare.benchmarks.figure.OtherTools;
import org.nagare.benchmarks.figure.SyntheticFigures;
import org.nagare.benchmarks.figure.SyntheticText;
import org.nagare.benchmarks.project.Checkout;
import org.nagare.figure.Figures;
import org.nagare.figure.model.Figure;
import org.nagare.figure.svg.SvgOptions;
import org.nagare.model.derivation.ProjectModel;

/** Figures of fixed sizes: drawn warm, by a cold command, and beside PlantUML and Graphviz with the same boxes and arrows. */
final class FigureMeasurement {

	private static final int NODES = 50;
	private static final int FLOWS = 75;
	private static final int MANY_NODES = 200;
	private static final double WARM_LIMIT = 200;
	private static final double MANY_LIMIT = 1000;
	/** Several ways are tried until as many pins as can be are met. */
	private static final double PINNED_LIMIT = 1000;
	private static final double COLD_LIMIT = 2;
	private static final int COLD_RUNS = 6;

	private final PrintStream out;

	FigureMeasurement(PrintStream out) {
		this.out = out;
	}

	boolean run() throws IOException, InterruptedException {
		Figure figure = SyntheticFigures.of(NODES, FLOWS);
		Figure many = SyntheticFigures.ofNodes(MANY_NODES);
		boolean kept = warm("50 nodes, 75 flows, warm", figure, WARM_LIMIT);
		kept &= cold(figure);
		kept &= warm("200 nodes, warm", many, MANY_LIMIT);
		for (FigureChange change : FigureChange.values()) {
			kept &= changed(change, figure);
		}
		for (int pins : new int[] { 4, 12 }) {
			kept &= warm("examples/vaccination, " + pins + " pins that contradict, warm", SyntheticFigures.pinned(vaccination(), pins), PINNED_LIMIT);
		}
		compare(figure);
		return kept;
	}

	private static Figure vaccination() throws IOException {
		ProjectModel model = ProjectModel.of(ReadProject.of(Checkout.root().resolve("examples/vaccination"), 0).read().files());
		return Figures.of(model.derive(model.assessments().getFirst()));
	}

	private boolean warm(String what, Figure figure, double limit) {
		Timing timing = Timing.of(12, 9, () -> Figures.toSvg(Figures.layOut(figure), SvgOptions.PRINT));
		return told(what, timing.medianProcessor() <= limit, String.format(Locale.ROOT, "%.0f ms on the processor, %.0f ms on the clock, at most %.0f ms",
				timing.medianProcessor(), timing.medianClock(), limit));
	}

	/** Beside the figure before, at several places of it, and how that grows with the figure; what takes the longest of them is what somebody waits for. */
	private boolean changed(FigureChange change, Figure figure) {
		double half = Timing.median(times(change, SyntheticFigures.of(NODES / 2, FLOWS / 2)));
		List<Double> times = times(change, figure);
		double twice = Timing.median(times(change, SyntheticFigures.of(2 * NODES, 2 * FLOWS)));
		return told("50 nodes, 75 flows, " + change.words() + ", beside the earlier figure, warm", Collections.max(times) <= WARM_LIMIT, String.format(Locale.ROOT,
				"%.0f ms on the processor, the hardest place %.0f ms, at most %.0f ms; half as large %.0f ms, twice as large %.0f ms", Timing.median(times), Collections.max(times), WARM_LIMIT, half, twice));
	}

	private static List<Double> times(FigureChange change, Figure figure) {
		return change.in(figure).stream().map(each -> Timing.of(4, 5, () -> Figures.toSvg(each.laidOut(), SvgOptions.PRINT)).medianProcessor()).toList();
	}

	private boolean told(String what, boolean kept, String figures) {
		out.printf(Locale.ROOT, "%s %s: %s%n", kept ? "kept  " : "MISSED", what, figures);
		return kept;
	}

	/** A new process that reads the text, checks it and draws; the time on the processor is what it had used shortly before its end. */
	private boolean cold(Figure figure) throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory("figure");
		Path text = folder.resolve("大きさ.nagare");
		Files.writeString(text, SyntheticText.of(figure));
		ColdCommand cold = ColdCommand.run(COLD_RUNS, "", List.of("figure", text.toString(), "-o", folder.resolve("out").toString() + "/"));
		return told("50 nodes, 75 flows, cold command", cold.leastClock() <= COLD_LIMIT, String.format(Locale.ROOT,
				"%.2f s on the clock at least, %.2f s median; %.2f s on all processors; at most %.0f s", cold.leastClock(), cold.medianClock(), cold.medianProcessor(), COLD_LIMIT));
	}

	private void compare(Figure figure) throws InterruptedException {
		out.println();
		out.println("the same 50 boxes and 75 flows            time, median   texts on texts   texts with a line through them");
		List<String> pages = Figures.toSvg(Figures.layOut(figure), SvgOptions.PRINT);
		int onText = 0;
		int through = 0;
		for (String page : pages) {
			LabelOverlaps found = LabelOverlaps.in(page, List.of("arrow"));
			onText += found.textOnText();
			through += found.lineThroughText();
		}
		row("Nagare, with notes, on " + pages.size() + " pages of A4", Timing.of(3, 5, () -> Figures.toSvg(Figures.layOut(figure), SvgOptions.PRINT)).medianClock(),
				new LabelOverlaps(onText, through));
		String source = OtherTools.plantUml(figure);
		String drawn = OtherTools.drawnByPlantUml(source);
		row("PlantUML (smetana), one picture", Timing.of(3, 5, () -> OtherTools.drawnByPlantUml(source)).medianClock(), LabelOverlaps.in(drawn, List.of("link")));
		String dot = OtherTools.graphviz(figure);
		Optional<String> graphviz = OtherTools.drawnByGraphviz(dot);
		if (graphviz.isEmpty()) {
			out.println("Graphviz is not installed");
			return;
		}
		List<Double> clock = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			long start = System.nanoTime();
			OtherTools.drawnByGraphviz(dot);
			clock.add((System.nanoTime() - start) / 1e6);
		}
		row("Graphviz dot, a process, one picture", Timing.median(clock), LabelOverlaps.in(graphviz.get(), List.of("edge")));
	}

	private void row(String tool, double milliseconds, LabelOverlaps overlaps) {
		out.printf(Locale.ROOT, "%-40s %9.0f ms %16d %20d%n", tool, milliseconds, overlaps.textOnText(), overlaps.lineThroughText());
	}
}

package org.nagare.benchmarks.jmh;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.nagare.benchmarks.figure.SyntheticFigures;
import org.nagare.figure.Figures;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.model.Figure;
import org.nagare.figure.svg.SvgOptions;
import org.nagare.figure.svg.Theme;

/** Figures by the number of their nodes: laid out on pages, and written. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class FigureBenchmark {

	@Param({ "10", "50", "100", "200" })
	private int nodes;

	private final SvgOptions options = new SvgOptions(Theme.BLACK_AND_WHITE, "");
	private Figure figure;
	private LaidOutFigure laidOut;

	@Setup
	public void prepare() {
		figure = SyntheticFigures.ofNodes(nodes);
		laidOut = Figures.layOut(figure);
	}

	@Benchmark
	public LaidOutFigure layOut() {
		return Figures.layOut(figure);
	}

	@Benchmark
	public List<String> writeSvg() {
		return Figures.toSvg(laidOut, options);
	}
}

package org.nagare.benchmarks.jmh;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.nagare.benchmarks.figure.FigureChange;
import org.nagare.benchmarks.figure.SyntheticFigures;
import org.nagare.figure.geometry.LaidOutFigure;
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

/** What is drawn while somebody writes or drags: a change of a figure beside the one before, by the number of its nodes, half as many flows again. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class FigureChangeBenchmark {

	@Param({ "25", "50", "100" })
	private int nodes;

	@Param
	private FigureChange change;

	private List<FigureChange.Change> changes;
	private int next;

	@Setup
	public void prepare() {
		changes = change.in(SyntheticFigures.of(nodes, nodes * 3 / 2));
	}

	/** One place after the other. */
	@Benchmark
	public LaidOutFigure layOut() {
		next = (next + 1) % changes.size();
		return changes.get(next).laidOut();
	}
}

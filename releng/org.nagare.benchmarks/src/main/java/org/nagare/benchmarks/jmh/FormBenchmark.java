package org.nagare.benchmarks.jmh;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.nagare.benchmarks.FormWork;
import org.nagare.benchmarks.project.Checkout;
import org.nagare.benchmarks.project.GrownRegistry;
import org.nagare.form.cell.FilledForm;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The form of a full assessment: three files, ten systems, sixty recipients. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class FormBenchmark {

	private FormWork work;
	private FilledForm form;

	@Setup
	public void prepare() throws IOException {
		work = FormWork.of(GrownRegistry.of(Checkout.root()).write());
		form = work.cells();
	}

	@Benchmark
	public FilledForm cells() {
		return work.cells();
	}

	@Benchmark
	public int writers() {
		return work.write(form);
	}

	@Benchmark
	public int cellsAndWriters() {
		return work.write(work.cells());
	}

	@Benchmark
	public int publicForm() {
		return work.publish(form);
	}
}

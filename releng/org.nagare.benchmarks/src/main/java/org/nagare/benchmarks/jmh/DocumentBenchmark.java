package org.nagare.benchmarks.jmh;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.nagare.benchmarks.DocumentWork;
import org.nagare.benchmarks.project.Checkout;
import org.nagare.benchmarks.project.GrownRegistry;
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

/** The documents of a full assessment, from its cells and its laid-out figure on. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class DocumentBenchmark {

	private DocumentWork work;

	@Setup
	public void prepare() throws IOException {
		work = DocumentWork.of(GrownRegistry.of(Checkout.root()).write());
	}

	@Benchmark
	public String page() {
		return work.page();
	}

	@Benchmark
	public byte[] workbook() {
		return work.workbook();
	}

	@Benchmark
	public byte[] text() {
		return work.text();
	}

	@Benchmark
	public byte[] printed() {
		return work.printed();
	}
}

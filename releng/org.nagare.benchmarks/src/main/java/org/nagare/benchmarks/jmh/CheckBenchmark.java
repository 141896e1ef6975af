package org.nagare.benchmarks.jmh;

import java.util.concurrent.TimeUnit;
import org.nagare.benchmarks.CheckedCity;
import org.nagare.dsl.project.NagareProject;
import org.nagare.rules.CheckResult;
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

/** All rules on a city, by its lines. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class CheckBenchmark {

	@Param({ "1000", "10000", "40000" })
	private int lines;
	private CheckedCity city;
	private NagareProject read;

	@Setup
	public void prepare() {
		city = CheckedCity.ofLines(lines);
		read = city.read();
	}

	@Benchmark
	public CheckResult check() {
		return city.check(read);
	}

	@Benchmark
	public CheckResult readAndCheck() {
		return city.readAndCheck();
	}
}

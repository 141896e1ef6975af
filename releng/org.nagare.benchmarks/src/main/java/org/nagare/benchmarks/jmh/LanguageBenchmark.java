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
import org.nagare.benchmarks.ReadProject;
import org.nagare.dsl.project.NagareLanguage.CanonicalText;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.SourceProblem;

/** Projects by their lines; a negative number is one text of so many lines. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class LanguageBenchmark {

	@Param({ "1000", "10000", "30000", "-10000" })
	private int lines;

	private ReadProject source;
	private NagareProject read;

	@Setup
	public void prepare() {
		source = ReadProject.ofLines(lines);
		read = source.read();
	}

	@Benchmark
	public NagareProject parse() {
		return source.read();
	}

	@Benchmark
	public List<SourceProblem> parseLinkAndCheck() {
		return source.readAndCheck();
	}

	@Benchmark
	public List<CanonicalText> format() {
		return read.texts().stream().map(text -> source.language().format(read, text)).toList();
	}
}

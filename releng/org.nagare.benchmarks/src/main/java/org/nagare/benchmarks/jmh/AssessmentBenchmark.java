package org.nagare.benchmarks.jmh;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.nagare.benchmarks.ReadProject;
import org.nagare.benchmarks.project.Checkout;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.figure.Figures;
import org.nagare.figure.model.Figure;
import org.nagare.form.Forms;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.edition.Edition;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.form.writer.Audience;
import org.nagare.model.Assessment;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.rules.CheckResult;
import org.nagare.rules.ProjectCheck;
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

/** What is made of one assessment, by the example that it stands in. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class AssessmentBenchmark {

	@Param({ "vaccination", "resident-registry" })
	private String example;

	private final Forms forms = Forms.shipped();
	private ReadProject source;
	private NagareProject project;
	private Assessment assessment;
	private Edition edition;
	private FilledForm filled;
	private ProjectCheck check;

	@Setup
	public void prepare() throws IOException {
		source = ReadProject.of(Checkout.root().resolve("examples").resolve(example), 0);
		project = source.read();
		assessment = ProjectModel.of(project.files()).assessments().get(0);
		edition = forms.edition(assessment.getEditions().get(0)).orElseThrow();
		filled = cells();
		check = new ProjectCheck(source.language(), EditionCatalogue.shipped(), MessageLanguage.JAPANESE, LocalDate.of(2026, 4, 1));
	}

	/** Everything of the command check but its start: the form is filled as well. */
	@Benchmark
	public CheckResult checkAsTheCommand() {
		return check.check(source.read());
	}

	/** Zones, kinds and characters of all arrows for all files, as the form and the figure ask for them. */
	@Benchmark
	public List<Object> derive() {
		var derivation = ProjectModel.of(project.files()).derive(assessment);
		List<Object> found = new ArrayList<>(derivation.accessArrows());
		for (var arrow : derivation.arrows()) {
			found.add(derivation.kind(arrow));
			derivation.files().forEach(file -> found.addAll(derivation.movements(arrow, file)));
		}
		return found;
	}

	@Benchmark
	public FilledForm cells() {
		return forms.cells(assessment, ProjectModel.of(project.files()), edition, project.locator());
	}

	@Benchmark
	public String formAsText() {
		return Forms.text(filled, Audience.DRAFT);
	}

	@Benchmark
	public Figure figure() {
		return Figures.of(ProjectModel.of(project.files()).derive(assessment));
	}
}

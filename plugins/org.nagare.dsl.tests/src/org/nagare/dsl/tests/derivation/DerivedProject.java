package org.nagare.dsl.tests.derivation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.dsl.project.SourceProblem;
import org.nagare.model.Entrustment;
import org.nagare.model.InformationSystem;
import org.nagare.model.Named;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.Arrow;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.MeansOfTravel;
import org.nagare.model.derivation.Movement;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.derivation.RecipientGroup;
import org.nagare.model.derivation.Source;
import org.nagare.model.derivation.StepNumber;
import org.nagare.model.vocabulary.Medium;

/** One of the sample projects, read and derived; answers are told in few words so that a test reads like the table it checks. */
final class DerivedProject {

	/** The media that the form lists where it asks how a file is acquired. */
	static final Set<Medium> ACQUISITION = EnumSet.complementOf(EnumSet.of(Medium.INTERNET));

	private static final NagareLanguage LANGUAGE = NagareLanguage.start(MessageLanguage.JAPANESE);

	final NagareProject texts;
	final ProjectModel project;
	final AssessmentDerivation derivation;

	DerivedProject(String folder, String assessment) {
		try {
			texts = LANGUAGE.read(ProjectSearch.find(Path.of("models", folder)).get(0));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		project = ProjectModel.of(texts.files());
		derivation = project.derive(project.assessment(assessment).orElseThrow());
	}

	/** Errors of reading, syntax and linking. */
	List<SourceProblem> errors() {
		return LANGUAGE.check(texts).stream().filter(problem -> problem.severity() == FindingSeverity.ERROR).toList();
	}

	SpiFile file(String name) {
		return derivation.files().stream().filter(file -> name.equals(file.getName())).findFirst().orElseThrow();
	}

	Entrustment entrustment(String name) {
		return derivation.entrustments().stream().filter(one -> name.equals(one.getName())).findFirst().orElseThrow();
	}

	InformationSystem system(String name) {
		return derivation.systemsInOrder().stream().filter(one -> name.equals(one.getName())).findFirst().orElseThrow();
	}

	List<String> numbers() {
		return derivation.steps().stream().map(step -> derivation.stepNumber(step).map(StepNumber::toString).orElse("-")).toList();
	}

	static String told(Arrow arrow) {
		return arrow.path().stream().map(Named::getName).collect(Collectors.joining("→"));
	}

	static List<String> told(List<Movement> movements) {
		return movements.stream().map(movement -> told(movement.arrow()) + " " + movement.character().word()).toList();
	}

	List<String> connections(String system) {
		return names(derivation.connections(system(system)));
	}

	static List<String> names(List<? extends Named> things) {
		return things.stream().map(Named::getName).toList();
	}

	List<String> sources(String file) {
		return derivation.sources(file(file)).stream().map(DerivedProject::told).toList();
	}

	private static String told(Source source) {
		return source.heading() + (source.ownDepartment() ? "(自部署)" : source.who().map(who -> "(" + who.getName() + ")").orElse(""));
	}

	List<String> acquisitionMeans(String file) {
		MeansOfTravel means = derivation.means(derivation.acquisitions(file(file)), ACQUISITION);
		return means.means().stream().map(one -> one.medium().word() + one.words().map(words -> "(" + words + ")").orElse("")
				+ one.system().map(system -> "(" + system.getName() + ")").orElse("")).toList();
	}

	static List<String> keys(List<RecipientGroup> groups) {
		return groups.stream().map(group -> group.key() + " " + group.count()).toList();
	}
}

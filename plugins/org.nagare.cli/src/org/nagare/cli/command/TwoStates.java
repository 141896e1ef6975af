package org.nagare.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.cli.speech.Console;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.SourceProblem;
import org.nagare.form.Forms;
import org.nagare.form.change.Comparison;
import org.nagare.form.edition.Edition;
import org.nagare.model.Assessment;
import org.nagare.model.derivation.ProjectModel;

/** Two states of a project, assessment by assessment. */
final class TwoStates {

	/** What a comparison is made of. */
	record Pair(Comparison comparison, NagareProject later) {
	}

	private final Console console;
	private final ProjectReader reader;

	TwoStates(Console console, ProjectReader reader) {
		this.console = console;
		this.reader = reader;
	}

	/** The assessments that both states have, each in the first edition that the later state names. */
	List<Pair> of(Path older, Path newer, String assessment) {
		NagareProject before = read(new Projects(console).folder(older));
		NagareProject after = read(new Projects(console).folder(newer));
		ProjectModel was = ProjectModel.of(before.files());
		ProjectModel is = ProjectModel.of(after.files());
		Map<Assessment, Assessment> pairs = new LinkedHashMap<>();
		for (Assessment one : new Projects(console).assessments(is, after, assessment, "")) {
			partner(was, is, one).ifPresentOrElse(other -> pairs.put(one, other),
					() -> console.say(CommandMessage.NOT_IN_BOTH, Map.of("name", Projects.nameOf(one), "path", older.toString())));
		}
		if (pairs.isEmpty()) {
			throw new CommandFailure(ExitStatus.ERRORS_FOUND, CommandMessage.NOTHING_TO_COMPARE, Map.of("path", older.toString()));
		}
		List<Pair> compared = new ArrayList<>();
		pairs.forEach((one, other) -> compared.add(new Pair(compare(other, was, before, one, is, after), after)));
		return compared;
	}

	Comparison compare(Assessment older, ProjectModel was, NagareProject before, Assessment newer, ProjectModel is, NagareProject after) {
		Edition edition = new AssessmentForms(reader.editions(after)).editionOf(newer);
		Forms forms = new Forms(reader.editions(after));
		return Comparison.of(forms.state(older, was, edition, before.locator()), forms.state(newer, is, edition, after.locator()));
	}

	/** The assessment of the same name; where each state has only one, these are one. */
	static Optional<Assessment> partner(ProjectModel was, ProjectModel is, Assessment one) {
		Optional<Assessment> same = one.getName() == null ? Optional.empty() : was.assessment(one.getName());
		boolean alone = was.assessments().size() == 1 && is.assessments().size() == 1;
		return same.or(() -> alone ? Optional.of(was.assessments().getFirst()) : Optional.empty());
	}

	/** A state with broken texts would differ in what cannot be read. */
	private NagareProject read(ProjectFolder folder) {
		ProjectReader.Checked checked = reader.checkForErrors(folder);
		List<String> unread = checked.project().readingProblems().stream().map(SourceProblem::file).distinct().toList();
		if (!unread.isEmpty()) {
			throw new CommandFailure(ExitStatus.INPUT_OUTPUT_FAILED, CommandMessage.STATE_UNREAD, Map.of("files", console.list(unread)));
		}
		return checked.project();
	}
}

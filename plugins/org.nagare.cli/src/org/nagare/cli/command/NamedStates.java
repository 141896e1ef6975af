package org.nagare.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.cli.speech.Console;
import org.nagare.delivery.assessment.AssessmentName;
import org.nagare.delivery.assessment.TwoStates;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.SourceProblem;
import org.nagare.model.Assessment;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The two states that a command compares, as the command line names them. */
final class NamedStates {

	@Parameters(index = "0", paramLabel = "OLD", descriptionKey = "OLD")
	private Path older;

	@Parameters(index = "1", paramLabel = "NEW", descriptionKey = "NEW")
	private Path newer;

	@Option(names = "--assessment", paramLabel = "NAME")
	private String assessment;

	/** The assessments that both states have, each in the first edition that the later state names. */
	List<TwoStates.Pair> read(Console console) {
		ProjectReader reader = new ProjectReader(console);
		Projects projects = new Projects(console);
		NagareProject before = read(projects.folder(older), reader, console);
		NagareProject after = read(projects.folder(newer), reader, console);
		TwoStates states = new TwoStates(before, after, reader.editions(after));
		List<Assessment> compared = new ArrayList<>();
		for (Assessment one : projects.assessments(states.laterModel(), after, assessment, "")) {
			if (states.partner(one).isPresent()) {
				compared.add(one);
			} else {
				console.say(CommandMessage.NOT_IN_BOTH, Map.of("name", AssessmentName.of(one), "path", older.toString()));
			}
		}
		if (compared.isEmpty()) {
			throw new CommandFailure(ExitStatus.ERRORS_FOUND, CommandMessage.NOTHING_TO_COMPARE, Map.of("path", older.toString()));
		}
		return compared.stream().map(states::pair).flatMap(Optional::stream).toList();
	}

	/** A state with broken texts would differ in what cannot be read. */
	private static NagareProject read(ProjectFolder folder, ProjectReader reader, Console console) {
		ProjectReader.Checked checked = reader.checkForErrors(folder);
		List<String> unread = checked.project().readingProblems().stream().map(SourceProblem::file).distinct().toList();
		if (!unread.isEmpty()) {
			throw new CommandFailure(ExitStatus.INPUT_OUTPUT_FAILED, CommandMessage.STATE_UNREAD, Map.of("files", console.list(unread)));
		}
		return checked.project();
	}
}

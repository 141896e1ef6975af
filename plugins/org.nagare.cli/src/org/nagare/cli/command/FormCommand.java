package org.nagare.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.cli.speech.Console;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.model.Assessment;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.key.CellKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the cells of the form, or of a part of it. */
@Command(name = "form")
public final class FormCommand implements Callable<Integer> {

	private final Console console;

	@Parameters(index = "0", paramLabel = "PATH")
	private Path path;

	@Option(names = "--assessment", paramLabel = "NAME")
	private String assessment;

	@Option(names = "--edition", paramLabel = "ID")
	private String edition;

	@Option(names = "--format", paramLabel = "txt|json", defaultValue = "txt")
	private FormFormat format;

	@Option(names = "--section", paramLabel = "Ⅱ")
	private String section;

	@Option(names = "-o", paramLabel = "FILE|DIR|-")
	private String target;

	public FormCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		ProjectFolder folder = new Projects(console).folder(path);
		NagareLanguage language = NagareLanguage.start(console.language());
		NagareProject project = language.read(folder);
		ProjectModel model = ProjectModel.of(project.files());
		EditionCatalogue editions = EditionCatalogue.shipped();
		boolean errors = new Complaints(console).tellErrors(language, project);
		List<Assessment> assessments = Projects.assessments(model, project.name(), assessment);
		if (assessments.size() > 1 && (target == null || target.equals("-"))) {
			throw new CommandFailure(ExitStatus.WRONG_USE, CommandMessage.SEVERAL_ASSESSMENTS,
					Map.of("count", Integer.toString(assessments.size()), "known", Projects.names(assessments)));
		}
		List<Results.Result> results = new ArrayList<>();
		for (Assessment one : assessments) {
			for (FilledForm form : new Forms(editions).of(model.derive(one), project.locator(), edition)) {
				results.add(format.write(section == null ? form : part(form), List.of()));
			}
		}
		new Results(console).put(results, target);
		return errors ? ExitStatus.ERRORS_FOUND : ExitStatus.DONE;
	}

	private FilledForm part(FilledForm form) {
		FilledForm part = CellKey.parse(section).map(form::section).orElseGet(() -> new FilledForm(form.edition(), form.assessment(), List.of(), List.of()));
		if (part.cells().isEmpty()) {
			String known = String.join("、", form.cells().stream().map(cell -> cell.key().segments().getFirst().toString()).distinct().toList());
			throw new CommandFailure(ExitStatus.WRONG_USE, CommandMessage.UNKNOWN_SECTION, Map.of("section", section, "known", known));
		}
		return part;
	}
}

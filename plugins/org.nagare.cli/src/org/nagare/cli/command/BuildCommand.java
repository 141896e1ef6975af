package org.nagare.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.speech.Console;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.figure.svg.SvgOptions;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.model.Assessment;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.ProjectModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks projects and makes figure and form of each assessment, going on after findings; the status tells whether there were errors. */
@Command(name = "build")
public final class BuildCommand implements Callable<Integer> {

	private final Console console;

	@Parameters(arity = "1..*", paramLabel = "PATH")
	private List<Path> paths;

	@Option(names = "-o", paramLabel = "DIR", defaultValue = "out")
	private Path target;

	@Option(names = "--formats", paramLabel = "txt,json", split = ",", defaultValue = "txt,json")
	private List<FormFormat> formats;

	public BuildCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		List<ProjectFolder> folders = new Projects(console).folders(paths);
		NagareLanguage language = NagareLanguage.start(console.language());
		EditionCatalogue editions = EditionCatalogue.shipped();
		boolean errors = false;
		for (ProjectFolder folder : folders) {
			NagareProject project = language.read(folder);
			errors |= new Complaints(console).tellAll(language, project);
			ProjectModel model = ProjectModel.of(project.files());
			for (Assessment assessment : Projects.assessments(model, project.name(), null)) {
				errors |= !build(project, model.derive(assessment), editions);
			}
		}
		return errors ? ExitStatus.ERRORS_FOUND : ExitStatus.DONE;
	}

	/** The results of one assessment; one that names no known edition still has its figure. */
	private boolean build(NagareProject project, AssessmentDerivation derivation, EditionCatalogue editions) {
		List<String> folders = List.of(project.name(), String.valueOf(derivation.assessment().getName()));
		List<Results.Result> results = new ArrayList<>(FigurePages.of(derivation, SvgOptions.PRINT, folders));
		boolean whole = true;
		try {
			for (FilledForm form : new Forms(editions).of(derivation, project.locator(), null)) {
				formats.forEach(format -> results.add(format.write(form, folders)));
			}
		} catch (CommandFailure failure) {
			console.say(failure.message(), failure.parameters());
			whole = false;
		}
		new Results(console).putBelow(results, console.folder().resolve(target));
		return whole;
	}
}

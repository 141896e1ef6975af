package org.nagare.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.Machine;
import org.nagare.cli.output.FolderPlan;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.cli.speech.Console;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.figure.svg.Theme;
import org.nagare.form.cell.FilledForm;
import org.nagare.model.Assessment;
import org.nagare.model.derivation.ProjectModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks projects and makes figure and form of each assessment, going on after findings; the status tells whether there were errors. */
@Command(name = "build")
public final class BuildCommand implements Callable<Integer> {

	private final Console console;
	private final Machine machine;

	@Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "PATH")
	private List<Path> paths;

	@Option(names = "--font", paramLabel = "FILE")
	private Path font;

	@Option(names = {"-o", "--output"}, paramLabel = "DIR", defaultValue = "out")
	private String target;

	@Option(names = "--formats", paramLabel = "FORMAT,…", split = ",", splitSynopsisLabel = "", defaultValue = "html,json")
	private List<FormFormat> formats;

	@Option(names = "--public")
	private boolean forThePublic;

	public BuildCommand(Console console, Machine machine) {
		this.console = console;
		this.machine = machine;
	}

	@Override
	public Integer call() {
		if (Results.isConsole(target)) {
			throw new CommandFailure(ExitStatus.WRONG_USE, CommandMessage.NO_FOLDER_BUT_CONSOLE, Map.of());
		}
		List<ProjectFolder> folders = new Projects(console).folders(paths);
		ProjectReader reader = new ProjectReader(console);
		FolderPlan plan = new FolderPlan(console.resolve(Path.of(target)));
		int status = ExitStatus.DONE;
		for (ProjectFolder folder : folders) {
			ProjectReader.Checked checked = reader.checkAloud(folder);
			status = ExitStatus.worse(status, ExitStatus.worse(checked.status(), build(checked.project(), reader, plan)));
		}
		return status;
	}

	private int build(NagareProject project, ProjectReader reader, FolderPlan plan) {
		ProjectModel model = ProjectModel.of(project.files());
		if (model.assessments().isEmpty()) {
			console.say(CommandMessage.NO_ASSESSMENT, Map.of("project", project.name()));
			return ExitStatus.ERRORS_FOUND;
		}
		Results results = new Results(console);
		Path folder = results.folder(plan, plan.root(), project.name());
		int status = ExitStatus.DONE;
		for (Assessment assessment : model.assessments()) {
			Theme theme = FigurePages.themeOf(project.settings());
			AssessmentFigure draft = new AssessmentFigure(model.derive(assessment), theme, () -> new FigurePictures(console, new Fonts(console, machine, font), theme));
			List<Results.Result> made = new ArrayList<>();
			try {
				Publication publication = new Publication(forThePublic);
				List<Publication.Shown> forms = forms(assessment, model, project, reader).stream().map(publication::shown).toList();
				AssessmentFigure figure = publication.seen(draft, forms);
				made.addAll(FigurePages.of(figure));
				if (forThePublic && forms.stream().anyMatch(form -> !form.isSilent(made))) {
					console.say(CommandMessage.WITHHELD_IN_FIGURE, Map.of("name", Projects.nameOf(assessment)));
					made.clear();
				}
				status = ExitStatus.worse(status, add(made, forms.stream().map(form -> form.with(draft, figure)).toList(), figure));
			} catch (CommandFailure failure) {
				// one that names no known edition still has its figure, but what is not for the public has not
				made.clear();
				if (!forThePublic || failure.message() == CommandMessage.NO_EDITION) {
					made.addAll(FigurePages.of(draft));
				}
				console.say(failure.message(), failure.parameters());
				status = failure.message() == CommandMessage.NO_EDITION ? status : ExitStatus.worse(status, failure.status());
			}
			results.putBelow(plan, results.folder(plan, folder, Projects.nameOf(assessment)), made);
		}
		return status;
	}

	/** Each format by itself: where one cannot be made, for want of a font, the others are. */
	private int add(List<Results.Result> made, List<Publication.Shown> forms, AssessmentFigure figure) {
		int status = ExitStatus.DONE;
		for (Publication.Shown form : forms) {
			for (FormFormat format : new LinkedHashSet<>(formats)) {
				try {
					made.add(form.write(format, figure, () -> new Fonts(console, machine, font)));
				} catch (CommandFailure failure) {
					console.say(failure.message(), failure.parameters());
					status = ExitStatus.worse(status, failure.status());
				}
			}
		}
		return status;
	}

	private List<FilledForm> forms(Assessment assessment, ProjectModel model, NagareProject project, ProjectReader reader) {
		EarlierStates earlier = new EarlierStates(console, reader, project);
		return new AssessmentForms(reader.editions(project)).of(assessment, model, project.locator(), null, earlier);
	}
}

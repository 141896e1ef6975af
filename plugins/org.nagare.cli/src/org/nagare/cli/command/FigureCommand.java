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
import org.nagare.figure.svg.SvgOptions;
import org.nagare.figure.svg.Theme;
import org.nagare.model.Assessment;
import org.nagare.model.derivation.ProjectModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws the (別添1) figure. */
@Command(name = "figure")
public final class FigureCommand implements Callable<Integer> {

	/** The formats that a figure can be written in. */
	public enum Format {
		svg
	}

	/** Colours of the figure, by the names of the command line. */
	public enum ThemeName {
		bw, calm;

		Theme theme() {
			return this == bw ? Theme.BLACK_AND_WHITE : Theme.CALM;
		}
	}

	private final Console console;

	@Parameters(index = "0", paramLabel = "PATH")
	private Path path;

	@Option(names = "--assessment", paramLabel = "NAME")
	private String assessment;

	@Option(names = "--format", paramLabel = "svg", defaultValue = "svg")
	private Format format;

	@Option(names = "--theme", paramLabel = "bw|calm", defaultValue = "bw")
	private ThemeName theme;

	@Option(names = "-o", paramLabel = "FILE|DIR|-")
	private String target;

	public FigureCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		ProjectFolder folder = new Projects(console).folder(path);
		NagareLanguage language = NagareLanguage.start(console.language());
		NagareProject project = language.read(folder);
		ProjectModel model = ProjectModel.of(project.files());
		boolean errors = new Complaints(console).tellErrors(language, project);
		List<Results.Result> pages = new ArrayList<>();
		List<Assessment> assessments = Projects.assessments(model, project.name(), assessment);
		for (Assessment one : assessments) {
			pages.addAll(FigurePages.of(model.derive(one), new SvgOptions(theme.theme(), ""), List.of()));
		}
		if (assessments.size() > 1 && (target == null || target.equals("-"))) {
			throw new CommandFailure(ExitStatus.WRONG_USE, CommandMessage.SEVERAL_ASSESSMENTS,
					Map.of("count", Integer.toString(assessments.size()), "known", Projects.names(assessments)));
		}
		new Results(console).put(pages, target);
		return errors ? ExitStatus.ERRORS_FOUND : ExitStatus.DONE;
	}
}

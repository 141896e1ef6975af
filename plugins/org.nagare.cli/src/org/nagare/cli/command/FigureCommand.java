package org.nagare.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.nagare.cli.speech.Console;
import org.nagare.dsl.project.ProjectFolder;
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

	@Parameters(index = "0", paramLabel = "PATH", descriptionKey = "PATH")
	private Path path;

	@Option(names = "--assessment", paramLabel = "NAME")
	private String assessment;

	@Option(names = "--format", paramLabel = "svg", defaultValue = "svg")
	private Format format;

	@Option(names = "--theme", paramLabel = "bw|calm")
	private ThemeName theme;

	@Option(names = {"-o", "--output"}, paramLabel = "FILE|DIR|-")
	private String target;

	public FigureCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		ProjectFolder folder = new Projects(console).folder(path);
		ProjectReader.Checked checked = new ProjectReader(console).checkForErrors(folder);
		ProjectModel model = ProjectModel.of(checked.project().files());
		List<Assessment> assessments = new Projects(console).assessments(model, checked.project(), assessment, target);
		Theme colours = theme == null ? FigurePages.themeOf(checked.project().settings()) : theme.theme();
		List<Results.Result> pages = new ArrayList<>();
		assessments.forEach(one -> pages.addAll(FigurePages.of(model.derive(one), colours)));
		new Results(console).put(pages, target);
		return checked.status();
	}
}

package org.nagare.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.Machine;
import org.nagare.cli.speech.CommandMessage;
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
		svg, png, pdf
	}

	/** Colours of the figure, by the names of the command line. */
	public enum ThemeName {
		bw, calm;

		Theme theme() {
			return this == bw ? Theme.BLACK_AND_WHITE : Theme.CALM;
		}
	}

	private static final int LEAST_DPI = 36;
	private static final int GREATEST_DPI = 1200;

	private final Console console;
	private final Machine machine;

	@Parameters(index = "0", paramLabel = "PATH", descriptionKey = "PATH")
	private Path path;

	@Option(names = "--assessment", paramLabel = "NAME")
	private String assessment;

	@Option(names = "--format", paramLabel = "svg|png|pdf", defaultValue = "svg")
	private Format format;

	@Option(names = "--theme", paramLabel = "bw|calm")
	private ThemeName theme;

	@Option(names = "--dpi", paramLabel = LEAST_DPI + "-" + GREATEST_DPI, defaultValue = "200")
	private int dpi;

	@Option(names = "--font", paramLabel = "FILE")
	private Path font;

	@Option(names = {"-o", "--output"}, paramLabel = "FILE|DIR|-")
	private String target;

	public FigureCommand(Console console, Machine machine) {
		this.console = console;
		this.machine = machine;
	}

	@Override
	public Integer call() throws IOException {
		if (dpi < LEAST_DPI || dpi > GREATEST_DPI) {
			throw new CommandFailure(ExitStatus.WRONG_USE, CommandMessage.NOT_ALLOWED_VALUE,
					Map.of("name", "--dpi", "value", Integer.toString(dpi), "allowed", LEAST_DPI + "-" + GREATEST_DPI));
		}
		ProjectFolder folder = new Projects(console).folder(path);
		ProjectReader.Checked checked = new ProjectReader(console).checkForErrors(folder);
		ProjectModel model = ProjectModel.of(checked.project().files());
		List<Assessment> assessments = new Projects(console).assessments(model, checked.project(), assessment, target);
		Theme colours = theme == null ? FigurePages.themeOf(checked.project().settings()) : theme.theme();
		List<Results.Result> pages = new ArrayList<>();
		assessments.forEach(one -> pages.addAll(FigurePages.of(new AssessmentFigure(model.derive(one), colours))));
		new Results(console).put(printed(pages), target);
		return checked.status();
	}

	private List<Results.Result> printed(List<Results.Result> pages) {
		return switch (format) {
			case svg -> pages;
			case png -> new PrintedFigure(new Fonts(console, machine, font)).png(pages, dpi);
			case pdf -> new PrintedFigure(new Fonts(console, machine, font)).pdf(pages);
		};
	}
}

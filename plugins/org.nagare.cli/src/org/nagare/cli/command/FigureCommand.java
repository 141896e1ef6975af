package org.nagare.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.cli.speech.Console;
import org.nagare.delivery.font.Fonts;
import org.nagare.delivery.font.Machine;
import org.nagare.delivery.form.FigurePages;
import org.nagare.delivery.form.Product;
import org.nagare.figure.layout.PageFormat;
import org.nagare.figure.svg.Theme;
import org.nagare.figure.view.View;
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
		svg, png, pdf, json
	}

	/** Colours of the figure, by the names of the command line. */
	public enum ThemeName {
		bw(Theme.BLACK_AND_WHITE), calm(Theme.CALM), contrast(Theme.HIGH_CONTRAST);

		private final Theme theme;

		ThemeName(Theme theme) {
			this.theme = theme;
		}
	}

	/** Sizes of paper, in landscape. */
	public enum Paper {
		A4(PageFormat.A4_LANDSCAPE), A3(PageFormat.A3_LANDSCAPE);

		private final PageFormat format;

		Paper(PageFormat format) {
			this.format = format;
		}
	}

	private static final String VIEWS = "別添1, 業務, 業務:名, ファイル, ファイル:名, 委託, システム概要, 差分";

	private static final int LEAST_DPI = 36;
	private static final int GREATEST_DPI = 1200;

	private final Console console;
	private final Machine machine;

	@Parameters(index = "0", paramLabel = "PATH", descriptionKey = "PATH")
	private Path path;

	@Option(names = "--assessment", paramLabel = "NAME")
	private String assessment;

	@Option(names = "--format", paramLabel = "svg|png|pdf|json", defaultValue = "svg")
	private Format format;

	@Option(names = "--theme", paramLabel = "bw|calm|contrast")
	private ThemeName theme;

	@Option(names = "--view", paramLabel = "VIEW", defaultValue = "別添1")
	private String view;

	@Option(names = "--against", paramLabel = "OLD")
	private Path against;

	@Option(names = "--page", paramLabel = "A4|A3", defaultValue = "A4")
	private Paper paper;

	@Option(names = "--explain-layout")
	private boolean explained;

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
		View wanted = View.of(view).orElseThrow(() -> new CommandFailure(ExitStatus.WRONG_USE, CommandMessage.NOT_ALLOWED_VALUE,
				Map.of("name", "--view", "value", view, "allowed", VIEWS)));
		if (wanted instanceof View.Difference && against == null) {
			throw new CommandFailure(ExitStatus.WRONG_USE, CommandMessage.DIFFERENCE_OF_WHAT, Map.of());
		}
		ProjectReader reader = new ProjectReader(console);
		ProjectReader.Checked checked = reader.checkForErrors(new Projects(console).folder(path));
		ProjectModel model = ProjectModel.of(checked.project().files());
		boolean drawn = !explained || target != null;
		List<Assessment> assessments = new Projects(console).assessments(model, checked.project(), assessment, drawn ? target : ".");
		Optional<EarlierVersion> earlier = Optional.ofNullable(against).map(named -> EarlierVersion.read(named, checked.project(), assessments, model, reader, console));
		List<ViewedFigure> figures = assessments.stream().map(one -> new ViewedFigure(model.derive(one),
				new ViewedFigure.Order(wanted, paper.format, earlier.map(old -> old.of(one)), checked.textErrors()))).toList();
		if (drawn) {
			new Results(console).put(results(figures, checked), target);
		}
		figures.forEach(figure -> figure.tellFaults(console, checked.project()));
		if (explained) {
			for (ViewedFigure figure : figures) {
				String explanation = figure.explanation(console);
				if (drawn && Results.isConsole(target)) {
					console.err().print(explanation);
				} else {
					console.put(explanation);
				}
			}
		}
		return checked.status();
	}

	private List<Product> results(List<ViewedFigure> figures, ProjectReader.Checked checked) {
		if (format == Format.json) {
			return figures.stream().map(figure -> figure.json(checked.project().locator())).toList();
		}
		Theme colours = theme == null ? FigurePages.themeOf(checked.project().settings()) : theme.theme;
		return printed(figures.stream().map(figure -> figure.drawn(colours)).toList());
	}

	private List<Product> printed(List<DrawnFigure> drawn) {
		return switch (format) {
			case svg, json -> drawn.stream().flatMap(figure -> figure.each("svg", (page, name, ending) -> new Product(name, ending, page)).stream()).toList();
			case png -> {
				new Results(console).requireRoom(drawn.stream().mapToInt(figure -> figure.pages().size()).sum(), "png", target);
				yield new PrintedFigure(new Fonts(machine, font, console.folder())).png(drawn, dpi);
			}
			case pdf -> new PrintedFigure(new Fonts(machine, font, console.folder())).pdf(drawn);
		};
	}
}

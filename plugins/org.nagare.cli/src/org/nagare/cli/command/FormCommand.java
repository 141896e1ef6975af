package org.nagare.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.cli.speech.Console;
import org.nagare.delivery.assessment.AssessmentForms;
import org.nagare.delivery.assessment.AssessmentName;
import org.nagare.delivery.assessment.EarlierStates;
import org.nagare.delivery.font.Fonts;
import org.nagare.delivery.font.Machine;
import org.nagare.delivery.form.AssessmentFigure;
import org.nagare.delivery.form.FigurePages;
import org.nagare.delivery.form.FigurePictures;
import org.nagare.delivery.form.FormFormat;
import org.nagare.delivery.form.Product;
import org.nagare.delivery.form.Publication;
import org.nagare.delivery.message.DeliveryMessage;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.figure.svg.Theme;
import org.nagare.form.Forms;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.writer.PathList;
import org.nagare.model.Assessment;
import org.nagare.model.derivation.ProjectModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the cells of the form, or of a part of it. */
@Command(name = "form")
public final class FormCommand implements Callable<Integer> {

	private static final String PATHS_ENDING = "-paths.txt";

	private final Console console;
	private final Machine machine;

	@Parameters(index = "0", paramLabel = "PATH", descriptionKey = "PATH")
	private Path path;

	@Option(names = "--assessment", paramLabel = "NAME")
	private String assessment;

	@Option(names = "--edition", paramLabel = "ID")
	private String edition;

	@Option(names = "--format", paramLabel = "FORMAT")
	private FormFormat format;

	@Option(names = "--section", paramLabel = "Ⅱ")
	private String section;

	@Option(names = "--template", paramLabel = "FILE")
	private Path template;

	@Option(names = "--paths")
	private boolean paths;

	@Option(names = "--public")
	private boolean forThePublic;

	@Option(names = "--font", paramLabel = "FILE")
	private Path font;

	@Option(names = {"-o", "--output"}, paramLabel = "FILE|DIR|-")
	private String target;

	public FormCommand(Console console, Machine machine) {
		this.console = console;
		this.machine = machine;
	}

	@Override
	public Integer call() throws IOException {
		if (paths && (format != null || template != null)) {
			throw new CommandFailure(ExitStatus.WRONG_USE, CommandMessage.PATHS_ALONE, Map.of());
		}
		if (template != null && (format != null || section != null)) {
			throw new CommandFailure(ExitStatus.WRONG_USE, CommandMessage.TEMPLATE_ALONE, Map.of());
		}
		ProjectFolder folder = new Projects(console).folder(path);
		Optional<TemplateFile> own = Optional.ofNullable(template).map(file -> new TemplateFile(console, file));
		ProjectReader reader = new ProjectReader(console);
		ProjectReader.Checked checked = reader.checkForErrors(folder);
		ProjectModel model = ProjectModel.of(checked.project().files());
		EarlierStates earlier = new EarlierStates(checked.project(), reader.language(), reader.editions(checked.project()), console::say);
		Publication publication = new Publication(forThePublic);
		List<Product> results = new ArrayList<>();
		for (Assessment one : new Projects(console).assessments(model, checked.project(), assessment, target)) {
			Theme theme = FigurePages.themeOf(checked.project().settings());
			AssessmentFigure figure = new AssessmentFigure(model.derive(one), checked.textErrors(), theme, () -> new FigurePictures(console::say, new Fonts(machine, font, console.folder()), theme));
			FormFormat wanted = format == null ? FormFormat.txt : format;
			for (FilledForm form : new AssessmentForms(reader.editions(checked.project())).of(one, model, checked.project().locator(), edition, earlier)) {
				Publication.Shown whole = publication.shown(form.madeFrom(checked.textErrors()));
				AssessmentFigure seen = publication.seen(figure, List.of(whole));
				Publication.Shown shown = wanted.isDrawn() ? whole.with(figure, seen) : whole;
				List<String> said = wanted.isDrawn() ? whole.saidBy(seen) : List.of();
				if (!said.isEmpty()) {
					console.say(DeliveryMessage.WITHHELD_IN_FIGURE, Map.of("name", AssessmentName.of(one), "words", String.join("」「", said)));
				}
				Publication.Shown asked = section == null ? shown : shown.with(part(shown.form()));
				results.add(paths ? asked.prove(new Product(AssessmentName.of(one), "-" + asked.form().edition().id() + PATHS_ENDING, PathList.write(asked.form(), console.isJapanese())))
						: own.isPresent() ? asked.prove(own.get().fill(asked.form(), asked.audience()))
						: asked.write(wanted, seen, () -> new Fonts(machine, font, console.folder())));
			}
		}
		new Results(console).put(results, target);
		return checked.status();
	}

	private FilledForm part(FilledForm form) {
		return Forms.section(form, section).orElseThrow(() -> Forms.isPart(form, section)
				? new CommandFailure(ExitStatus.ERRORS_FOUND, CommandMessage.EMPTY_SECTION, Map.of("section", section))
				: new CommandFailure(ExitStatus.WRONG_USE, CommandMessage.UNKNOWN_SECTION, Map.of("section", section, "known", console.list(Forms.sections(form)))));
	}
}

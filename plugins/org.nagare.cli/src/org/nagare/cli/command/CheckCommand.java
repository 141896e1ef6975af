package org.nagare.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.speech.Console;
import org.nagare.delivery.form.Product;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.rules.finding.Findings;
import org.nagare.rules.output.FindingsJson;
import org.nagare.rules.output.JUnitXml;
import org.nagare.rules.output.ReviewReport;
import org.nagare.rules.output.Sarif;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is wrong with projects. */
@Command(name = "check")
public final class CheckCommand implements Callable<Integer> {

	/** How findings are written. */
	public enum Format {
		text("txt"), json("json"), sarif("sarif"), junit("xml"), html("html");

		private final String ending;

		Format(String ending) {
			this.ending = ending;
		}
	}

	private final Console console;

	@Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "PATH")
	private List<Path> paths;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
	private Format format;

	@Option(names = "--today", paramLabel = "DATE")
	private LocalDate today;

	@Option(names = {"-o", "--output"}, paramLabel = "FILE|DIR|-")
	private String target;

	public CheckCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		List<ProjectFolder> folders = new Projects(console).folders(paths);
		LocalDate day = Optional.ofNullable(today).orElse(console.today());
		ProjectReader reader = new ProjectReader(console, day);
		List<Findings> all = new ArrayList<>();
		List<Runnable> summaries = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		int status = ExitStatus.DONE;
		FindingsText words = new FindingsText(console, console.colours() && Results.isConsole(target));
		for (ProjectFolder folder : folders) {
			ProjectReader.Checked checked = reader.check(folder);
			status = ExitStatus.worse(status, checked.status());
			all.add(checked.result().as(checked.project().name(), console.shown(folder.root()).replace('\\', '/')));
			text.append(words.write(checked.project(), checked.findings()));
			summaries.add(() -> words.summarise(checked.project(), checked.result()));
		}
		new Results(console).put(List.of(new Product("findings", "." + format.ending, written(all, text.toString(), day))), target);
		// last, where a person looks who has a long list on the terminal
		summaries.forEach(Runnable::run);
		return status;
	}

	private String written(List<Findings> all, String text, LocalDate day) {
		return switch (format) {
			case text -> text;
			case json -> FindingsJson.write(all);
			case sarif -> Sarif.write(all, Catalogue.shipped(), console.language());
			case junit -> JUnitXml.write(all);
			case html -> ReviewReport.write(all, Catalogue.shipped(), console.language(), day);
		};
	}
}

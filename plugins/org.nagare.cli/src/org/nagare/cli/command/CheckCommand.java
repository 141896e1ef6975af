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
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.rules.Finding;
import org.nagare.rules.FindingsJson;
import org.nagare.rules.FindingsJson.ProjectFindings;
import org.nagare.rules.ProjectCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is wrong with projects. */
@Command(name = "check")
public final class CheckCommand implements Callable<Integer> {

	/** How findings are written. */
	public enum Format {
		text, json
	}

	private final Console console;

	@Parameters(arity = "1..*", paramLabel = "PATH")
	private List<Path> paths;

	@Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
	private Format format;

	@Option(names = "-o", paramLabel = "FILE")
	private String target;

	public CheckCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		List<ProjectFolder> folders = new Projects(console).folders(paths);
		NagareLanguage language = NagareLanguage.start(console.language());
		ProjectCheck check = new ProjectCheck(language, EditionCatalogue.shipped(), console.language());
		List<ProjectFindings> all = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		boolean errors = false;
		for (ProjectFolder folder : folders) {
			NagareProject project = language.read(folder);
			List<Finding> findings = check.check(project);
			errors |= ProjectCheck.hasErrors(findings);
			all.add(new ProjectFindings(project.name(), findings));
			text.append(FindingsText.write(project, findings, console.language()));
			FindingsText.summarise(project, findings, console);
		}
		String result = format == Format.json ? FindingsJson.write(all) : text.toString();
		if (!result.isEmpty()) {
			new Results(console).put(List.of(new Results.Result(List.of(), "findings." + (format == Format.json ? "json" : "txt"), result)), target);
		}
		return errors ? ExitStatus.ERRORS_FOUND : ExitStatus.DONE;
	}
}

package org.nagare.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.speech.Console;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.rules.output.FindingsJson;
import org.nagare.rules.output.FindingsJson.ProjectFindings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is wrong with projects. */
@Command(name = "check")
public final class CheckCommand implements Callable<Integer> {

	/** How findings are written. */
	public enum Format {
		text("txt"), json("json");

		private final String ending;

		Format(String ending) {
			this.ending = ending;
		}
	}

	private final Console console;

	@Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "PATH")
	private List<Path> paths;

	@Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
	private Format format;

	@Option(names = {"-o", "--output"}, paramLabel = "FILE|DIR|-")
	private String target;

	public CheckCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		List<ProjectFolder> folders = new Projects(console).folders(paths);
		ProjectReader reader = new ProjectReader(console);
		List<ProjectFindings> all = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		int status = ExitStatus.DONE;
		for (ProjectFolder folder : folders) {
			ProjectReader.Checked checked = reader.check(folder);
			status = ExitStatus.worse(status, checked.status());
			all.add(new ProjectFindings(checked.project().name(), console.shown(folder.root()).replace('\\', '/'), checked.findings()));
			text.append(FindingsText.write(checked.project(), checked.findings(), console));
			FindingsText.summarise(checked.project(), checked.findings(), console);
		}
		String result = format == Format.json ? FindingsJson.write(all) : text.toString();
		new Results(console).put(List.of(new Results.Result("findings", "." + format.ending, result)), target);
		return status;
	}
}

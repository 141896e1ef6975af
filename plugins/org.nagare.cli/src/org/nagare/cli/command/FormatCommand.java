package org.nagare.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.cli.speech.Console;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.SourceProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings texts into their canonical layout; a text with an error in it stays as it is. */
@Command(name = "format")
public final class FormatCommand implements Callable<Integer> {

	private final Console console;

	@Parameters(arity = "1..*", paramLabel = "PATH")
	private List<Path> paths;

	@Option(names = "--check")
	private boolean onlyCheck;

	public FormatCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		List<ProjectFolder> folders = new Projects(console).folders(paths);
		NagareLanguage language = NagareLanguage.start(console.language());
		Results results = new Results(console);
		int changed = 0;
		int left = 0;
		for (ProjectFolder folder : folders) {
			NagareProject project = language.read(folder);
			for (SourceProblem problem : project.readingProblems()) {
				console.say(CommandMessage.NOT_FORMATTED, Map.of("file", problem.file(), "reason", problem.message()));
				left++;
			}
			for (XtextResource text : project.texts()) {
				Path file = folder.root().resolve(project.nameOf(text.getURI()));
				if (!isMeant(file)) {
					continue;
				}
				NagareLanguage.CanonicalText canonical = language.format(text);
				if (canonical.refusal().isPresent()) {
					console.say(CommandMessage.NOT_FORMATTED, Map.of("file", file.toString(), "reason", canonical.refusal().get().message(console.language())));
					left++;
				} else if (!canonical.after().equals(canonical.before())) {
					changed++;
					if (onlyCheck) {
						console.say(CommandMessage.WOULD_FORMAT, Map.of("file", file.toString()));
					} else {
						results.write(file, canonical.after());
					}
				}
			}
		}
		if (!onlyCheck && changed > 0) {
			console.say(CommandMessage.FORMATTED, Map.of("count", Integer.toString(changed)));
		} else if (changed == 0 && left == 0) {
			console.say(CommandMessage.ALL_FORMATTED, Map.of());
		}
		return left > 0 || onlyCheck && changed > 0 ? ExitStatus.ERRORS_FOUND : ExitStatus.DONE;
	}

	/** A single file that was named is formatted alone, although the project around it is read with it. */
	private boolean isMeant(Path file) {
		return paths.stream().map(path -> console.folder().resolve(path).toAbsolutePath().normalize()).anyMatch(file::startsWith);
	}
}

package org.nagare.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.cli.speech.Console;
import org.nagare.dsl.encoding.SourceText;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.SourceProblem;
import org.nagare.rules.OwnEditions;
import org.nagare.yoshiki.formatting.CanonicalEdition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings texts and editions of forms into their canonical layout; what has an error in it stays as it is. */
@Command(name = "format")
public final class FormatCommand implements Callable<Integer> {

	private final Console console;

	@Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "PATH")
	private List<Path> paths;

	@Option(names = "--check")
	private boolean onlyCheck;

	private List<Path> meant;

	public FormatCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		Projects projects = new Projects(console);
		meant = paths.stream().map(projects::meant).toList();
		List<Path> alone = meant.stream().filter(FormatCommand::isEdition).toList();
		List<ProjectFolder> folders = projects.folders(paths.stream().filter(path -> !isEdition(projects.meant(path))).toList());
		NagareLanguage language = NagareLanguage.start(console.language());
		Map<Path, Results.Rewritten> changed = new LinkedHashMap<>();
		int status = ExitStatus.DONE;
		for (ProjectFolder folder : folders) {
			NagareProject project = language.read(folder);
			Optional<SourceProblem> unknown = project.unknownLanguage();
			if (unknown.isPresent()) {
				console.say(CommandMessage.NOT_FORMATTED, Map.of("file", console.shown(folder.settings()), "reason", unknown.get().message()));
				status = ExitStatus.worse(status, ReadingStatus.of(unknown.get()));
				continue;
			}
			status = ExitStatus.worse(status, tellUnread(folder, project));
			for (Path edition : projects.files(folder, OwnEditions.ENDING)) {
				if (isMeant(edition) && !alone.contains(edition)) {
					status = ExitStatus.worse(status, format(edition, changed));
				}
			}
			for (XtextResource text : project.texts()) {
				Path file = folder.root().resolve(project.nameOf(text.getURI()));
				if (isMeant(file)) {
					status = ExitStatus.worse(status, format(file, language.format(project, text), changed));
				}
			}
		}
		for (Path edition : alone) {
			status = ExitStatus.worse(status, format(edition, changed));
		}
		if (onlyCheck) {
			changed.keySet().forEach(file -> console.say(CommandMessage.WOULD_FORMAT, Map.of("file", console.shown(file))));
			status = ExitStatus.worse(status, changed.isEmpty() ? ExitStatus.DONE : ExitStatus.ERRORS_FOUND);
		} else if (!changed.isEmpty()) {
			new Results(console).rewrite(changed);
			console.say(CommandMessage.FORMATTED, Map.of("count", Integer.toString(changed.size())));
		}
		if (changed.isEmpty() && status == ExitStatus.DONE) {
			console.say(CommandMessage.ALL_FORMATTED, Map.of());
		}
		return status;
	}

	private int format(Path file, NagareLanguage.CanonicalText canonical, Map<Path, Results.Rewritten> changed) {
		if (canonical.refusal().isPresent()) {
			console.say(CommandMessage.NOT_FORMATTED, Map.of("file", console.shown(file), "reason", canonical.refusal().get().message(console.language())));
			return ExitStatus.ERRORS_FOUND;
		}
		if (!canonical.after().equals(canonical.before())) {
			changed.put(file, new Results.Rewritten(canonical.before(), canonical.after()));
		}
		return ExitStatus.DONE;
	}

	private static boolean isEdition(Path file) {
		return file.getFileName() != null && file.getFileName().toString().endsWith(OwnEditions.ENDING) && Files.isRegularFile(file);
	}

	/** An edition needs nothing around it to be laid out. */
	private int format(Path edition, Map<Path, Results.Rewritten> changed) {
		return switch (SourceText.read(edition)) {
			case SourceText.Refused refused -> {
				String reason = refused.finding().message(console.language(), refused.parameters());
				console.say(CommandMessage.NOT_FORMATTED, Map.of("file", console.shown(edition), "reason", reason));
				yield refused.finding() == LanguageFinding.FILE_UNREADABLE ? ExitStatus.INPUT_OUTPUT_FAILED : ExitStatus.ERRORS_FOUND;
			}
			case SourceText.Read(String text) -> {
				CanonicalEdition canonical = CanonicalEdition.of(text);
				if (canonical.refusal().isPresent()) {
					console.say(CommandMessage.NOT_FORMATTED, Map.of("file", console.shown(edition), "reason", canonical.refusal().get()));
					yield ExitStatus.ERRORS_FOUND;
				}
				if (!canonical.after().equals(canonical.before())) {
					changed.put(edition, new Results.Rewritten(canonical.before(), canonical.after()));
				}
				yield ExitStatus.DONE;
			}
		};
	}

	/** Texts that could not be read stay as they are; what is wrong with the settings of the project is no matter of layout. */
	private int tellUnread(ProjectFolder folder, NagareProject project) {
		int status = ExitStatus.DONE;
		for (SourceProblem problem : project.readingProblems()) {
			Path file = folder.root().resolve(problem.file());
			if (isMeant(file) && !problem.file().equals(ProjectFolder.SETTINGS_NAME)) {
				console.say(CommandMessage.NOT_FORMATTED, Map.of("file", console.shown(file), "reason", problem.message()));
				status = ExitStatus.worse(status, ReadingStatus.of(problem));
			}
		}
		return status;
	}

	/** A single file that was named is formatted alone, although the project around it is read with it. */
	private boolean isMeant(Path file) {
		return meant.stream().anyMatch(file::startsWith);
	}
}

package org.nagare.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.cli.speech.Console;
import org.nagare.dsl.attached.AttachedFile;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.SourceProblem;
import org.nagare.dsl.renaming.RefusalReason;
import org.nagare.dsl.renaming.Renaming;
import org.nagare.dsl.renaming.TextChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Gives a thing another name at every place of its project. */
@Command(name = "rename")
public final class RenameCommand implements Callable<Integer> {

	/** These are wrong whatever stands in the texts. */
	private static final Set<RefusalReason> OF_THE_ARGUMENTS = Set.of(RefusalReason.NOT_FOUND, RefusalReason.NOT_UNIQUE, RefusalReason.EMPTY,
			RefusalReason.CHARACTERS, RefusalReason.INVISIBLE, RefusalReason.TOO_LONG, RefusalReason.WORD_ONLY);

	private final Console console;

	@Parameters(index = "0", paramLabel = "PATH", descriptionKey = "PATH")
	private Path path;

	@Parameters(index = "1", paramLabel = "ELEMENT", descriptionKey = "ELEMENT")
	private String element;

	@Parameters(index = "2", paramLabel = "NEWNAME", descriptionKey = "NEWNAME")
	private String newName;

	public RenameCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		ProjectFolder folder = new Projects(console).folder(path);
		NagareLanguage language = NagareLanguage.start(console.language());
		NagareProject project = language.read(folder);
		project.unknownLanguage().ifPresent(unknown -> {
			throw new CommandFailure(ReadingStatus.of(unknown), CommandMessage.NOT_RENAMED, Map.of("reason", unknown.message()));
		});
		refuseUnread(project);
		return switch (language.rename(project, element, newName)) {
			case Renaming.Refusal refusal -> {
				console.say(CommandMessage.NOT_RENAMED, Map.of("reason", refusal.message(console.language())));
				yield OF_THE_ARGUMENTS.contains(refusal.reason()) ? ExitStatus.WRONG_USE : ExitStatus.ERRORS_FOUND;
			}
			case Renaming.Changes changes -> {
				write(project, changes, attached(language, project, changes));
				yield ExitStatus.DONE;
			}
		};
	}

	/** A text that cannot be read may hold the name too; what the rename would leave behind there nobody would see. */
	private void refuseUnread(NagareProject project) {
		List<SourceProblem> unread = project.readingProblems().stream().filter(problem -> !problem.file().equals(ProjectFolder.SETTINGS_NAME)).toList();
		if (!unread.isEmpty()) {
			int status = unread.stream().mapToInt(ReadingStatus::of).reduce(ExitStatus.DONE, ExitStatus::worse);
			throw new CommandFailure(status, CommandMessage.NOT_RENAMED_UNREAD, Map.of("files", console.list(unread.stream().map(SourceProblem::file).distinct().toList())));
		}
	}

	/** A diagram that would lose its places unseen stands in the way, as a text does that cannot be read. */
	private List<AttachedFile.Changed> attached(NagareLanguage language, NagareProject project, Renaming.Changes changes) {
		List<AttachedFile.Changed> changed = new ArrayList<>();
		try {
			for (AttachedFile file : language.attached(project, changes)) {
				switch (file) {
					case AttachedFile.Changed one -> changed.add(one);
					case AttachedFile.Unread(Path unread) -> {
						Renaming.Refusal refusal = new Renaming.Refusal(RefusalReason.UNREAD_DIAGRAM, Map.of("place", project.folder().nameOf(unread)));
						throw new CommandFailure(ExitStatus.ERRORS_FOUND, CommandMessage.NOT_RENAMED, Map.of("reason", refusal.message(console.language())));
					}
				}
			}
		} catch (IOException e) {
			throw new Projects(console).notReadable(path, e);
		}
		return changed;
	}

	private void write(NagareProject project, Renaming.Changes changes, List<AttachedFile.Changed> attached) {
		Map<Path, Results.Rewritten> changed = new LinkedHashMap<>();
		int places = 0;
		for (Map.Entry<URI, List<TextChange>> entry : changes.byText().entrySet()) {
			XtextResource text = project.texts().stream().filter(one -> one.getURI().equals(entry.getKey())).findFirst().orElseThrow();
			places += entry.getValue().size();
			String before = text.getParseResult().getRootNode().getText();
			changed.put(project.folder().root().resolve(project.nameOf(entry.getKey())), new Results.Rewritten(before, TextChange.apply(before, entry.getValue())));
		}
		if (changed.isEmpty()) {
			console.say(CommandMessage.SAME_NAME, Map.of("old", element));
			return;
		}
		int texts = changed.size();
		List<String> diagrams = attached.stream().map(AttachedFile.Changed::file).map(project.folder()::nameOf).toList();
		attached.forEach(one -> changed.put(one.file(), new Results.Rewritten(one.text(), TextChange.apply(one.text(), one.changes()))));
		new Results(console).rewrite(changed);
		console.say(CommandMessage.RENAMED, Map.of("old", element, "name", newName, "count", Integer.toString(places), "files", Integer.toString(texts)));
		if (!diagrams.isEmpty()) {
			console.say(CommandMessage.DIAGRAMS_FOLLOW, Map.of("files", console.list(diagrams)));
		}
	}
}

package org.nagare.cli.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.cli.speech.Console;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.renaming.Renaming;
import org.nagare.dsl.renaming.TextChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Gives a thing another name at every place of its project. */
@Command(name = "rename")
public final class RenameCommand implements Callable<Integer> {

	private final Console console;

	@Parameters(index = "0", paramLabel = "PATH")
	private Path path;

	@Parameters(index = "1", paramLabel = "ELEMENT")
	private String element;

	@Parameters(index = "2", paramLabel = "NEWNAME")
	private String newName;

	public RenameCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		ProjectFolder folder = new Projects(console).folder(path);
		NagareLanguage language = NagareLanguage.start(console.language());
		NagareProject project = language.read(folder);
		return switch (language.rename(project, element, newName)) {
			case Renaming.Refusal refusal -> {
				console.say(CommandMessage.NOT_RENAMED, Map.of("reason", refusal.message(console.language())));
				yield ExitStatus.ERRORS_FOUND;
			}
			case Renaming.Changes changes -> {
				write(project, changes);
				yield ExitStatus.DONE;
			}
		};
	}

	/** All new texts are made before the first is written, so that a problem with one of them changes none. */
	private void write(NagareProject project, Renaming.Changes changes) {
		Map<Path, String> changed = new LinkedHashMap<>();
		int places = 0;
		for (Map.Entry<URI, List<TextChange>> entry : changes.byText().entrySet()) {
			XtextResource text = project.texts().stream().filter(one -> one.getURI().equals(entry.getKey())).findFirst().orElseThrow();
			places += entry.getValue().size();
			changed.put(project.folder().root().resolve(project.nameOf(entry.getKey())), TextChange.apply(text.getParseResult().getRootNode().getText(), entry.getValue()));
		}
		new Results(console).writeAll(changed);
		console.say(CommandMessage.RENAMED, Map.of("old", element, "name", newName, "count", Integer.toString(places), "files", Integer.toString(changed.size())));
	}
}

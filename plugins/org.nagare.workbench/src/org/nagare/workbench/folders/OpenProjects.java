package org.nagare.workbench.folders;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.dsl.project.ProjectSettings;
import org.nagare.dsl.encoding.SourceText;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.language.LanguageConnection;
import org.nagare.workbench.language.OpenText;

/** The projects that lie in the open folders, and in the projects of an Eclipse around this workbench. */
public final class OpenProjects {

	private OpenProjects() {
	}

	/** The one of the text in front first. */
	public static List<ProjectFolder> all() {
		List<ProjectFolder> projects = new ArrayList<>();
		inFront().flatMap(OpenProjects::around).ifPresent(projects::add);
		Stream<Path> opened = OpenFolders.all().stream().map(folder -> folder.getLocation().toPath());
		for (Path folder : Stream.concat(opened, WorkspaceProjects.folders().stream()).toList()) {
			try {
				ProjectSearch.find(folder).stream().filter(found -> projects.stream().noneMatch(known -> known.root().equals(found.root()))).forEach(projects::add);
			} catch (IOException e) {
				NagareWorkbench.log(folder.toString(), e);
			}
		}
		return projects;
	}

	/** The text in front. */
	public static Optional<Path> inFront() {
		return Editors.active().flatMap(editor -> LanguageConnection.get().textOf(Editors.document(editor))).map(OpenText::address).map(Path::of);
	}

	/** The project around a text. */
	public static Optional<ProjectFolder> around(Path text) {
		try {
			return ProjectSearch.find(text).stream().findFirst();
		} catch (IOException e) {
			NagareWorkbench.log(text.toString(), e);
			return Optional.empty();
		}
	}

	/** What a project calls itself, else its folder. */
	public static String nameOf(ProjectFolder project) {
		Optional<String> own = project.hasSettings() && SourceText.read(project.settings()) instanceof SourceText.Read(String text) ? ProjectSettings.parse(text).name() : Optional.empty();
		return own.orElseGet(() -> project.root().getFileName().toString());
	}
}

package org.nagare.workbench.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.rules.OwnEditions;
import org.nagare.rules.ProjectCheck;
import org.nagare.rules.SeenProjects;
import org.nagare.workbench.NagareWorkbench;

/**
 * What everybody has in common who reads projects: the language and the editions of forms, each started once, by who needs it first; and the projects
 * as they are seen, each state of which is read once for figure, form, review and markers.
 */
public final class ProjectReading implements AutoCloseable {

	private final SeenProjects projects = new SeenProjects(() -> NagareLanguage.start(NagareWorkbench.messageLanguage()), new OwnEditions(EditionCatalogue.shipped()));

	private ProjectReading() {
	}

	/** That of this workbench. Nothing is started yet. */
	public static ProjectReading get() {
		return NagareWorkbench.held(ProjectReading.class, ProjectReading::new);
	}

	/** Starting it takes a while: not to be asked for in the thread of the windows. */
	public NagareLanguage language() {
		return projects.language();
	}

	/** The editions of every project, as its folder has them or as they are seen. */
	public OwnEditions editions() {
		return projects.editions();
	}

	public SeenProjects projects() {
		return projects;
	}

	/**
	 * Looks at the project around a text, with the texts as they are seen; none where the text lies in no folder of texts. Whoever looks waits for who
	 * looks already: not to be asked for in the thread of the windows.
	 */
	public <T, E extends Exception> Optional<T> look(Path text, Map<Path, String> seen, SeenProjects.Look<T, E> look) throws IOException, E {
		Optional<ProjectFolder> folder = ProjectSearch.find(text).stream().findFirst();
		return folder.isEmpty() ? Optional.empty() : Optional.of(projects.look(folder.get(), seen, look));
	}

	/** All rules, as of today. */
	public ProjectCheck check() {
		MessageLanguage words = NagareWorkbench.messageLanguage();
		return new ProjectCheck(projects, words, NagareWorkbench.today());
	}

	@Override
	public void close() {
		// nothing is open
	}
}

package org.nagare.workbench.language;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.rules.OwnEditions;
import org.nagare.rules.ProjectCheck;
import org.nagare.workbench.NagareWorkbench;

/**
 * What everybody who reads projects needs and nobody changes: the language and the editions of forms, each started once, by who needs it first.
 * What is read belongs to the reader alone.
 */
public final class ProjectReading implements AutoCloseable {

	private final OwnEditions editions = new OwnEditions(EditionCatalogue.shipped());
	private NagareLanguage language;

	private ProjectReading() {
	}

	/** That of this workbench. Nothing is started yet. */
	public static ProjectReading get() {
		return NagareWorkbench.held(ProjectReading.class, ProjectReading::new);
	}

	/** Starting it takes a while: not to be asked for in the thread of the windows. */
	public synchronized NagareLanguage language() {
		if (language == null) {
			language = NagareLanguage.start(NagareWorkbench.messageLanguage());
		}
		return language;
	}

	/** The editions of every project, as its folder has them or as they are seen. */
	public OwnEditions editions() {
		return editions;
	}

	/** The project around a text, with the texts as they are seen; none where the text lies in no folder of texts. */
	public Optional<NagareProject> read(Path text, Map<Path, String> seen) throws IOException {
		Optional<ProjectFolder> folder = ProjectSearch.find(text).stream().findFirst();
		return folder.map(found -> language().read(found, seen));
	}

	/** All rules, as of today. */
	public ProjectCheck check() {
		MessageLanguage words = NagareWorkbench.messageLanguage();
		LocalDate today = NagareWorkbench.today();
		return new ProjectCheck(language(), editions, words, today);
	}

	@Override
	public void close() {
		// nothing is open
	}
}

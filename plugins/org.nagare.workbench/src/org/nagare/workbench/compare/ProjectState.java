package org.nagare.workbench.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;

/** A state of a project that can be read. */
sealed interface ProjectState {

	/** As a person reads it in a list. */
	String title();

	/** What is open of it, in the place of what lies on the disk. */
	default Map<Path, String> seen() {
		return Map.of();
	}

	/** Empty where nothing of the project is there. */
	Optional<NagareProject> read(NagareLanguage language) throws IOException;

	/** The texts as they are seen. */
	record Present(ProjectFolder project, Map<Path, String> seen) implements ProjectState {
		@Override
		public String title() {
			return Words.PRESENT.text();
		}

		@Override
		public Optional<NagareProject> read(NagareLanguage language) {
			return Optional.of(language.read(project, seen));
		}
	}

	/** A state that the project keeps of itself. */
	record Kept(ProjectFolder project, String name) implements ProjectState {
		@Override
		public String title() {
			return ProjectFolder.EARLIER_STATES + " / " + name;
		}

		@Override
		public Optional<NagareProject> read(NagareLanguage language) throws IOException {
			return ProjectSearch.earlier(project, name).map(language::read);
		}
	}

	/** Any other folder. */
	record Folder(Path folder) implements ProjectState {
		@Override
		public String title() {
			return folder.toString();
		}

		@Override
		public Optional<NagareProject> read(NagareLanguage language) throws IOException {
			return ProjectSearch.find(folder).stream().findFirst().map(language::read);
		}
	}

	/** A revision of the history in which the project lies. */
	record Revision(GitHistory history, GitHistory.Entry entry) implements ProjectState {
		@Override
		public String title() {
			return entry.day() + "  " + entry.title() + "  (" + entry.id().substring(0, 8) + ")";
		}

		@Override
		public Optional<NagareProject> read(NagareLanguage language) throws IOException {
			return history.read(entry, language);
		}
	}
}

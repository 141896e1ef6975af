package org.nagare.dsl.findings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.ProjectFolder;

/** Whoever finds more in a project than the language does. */
public interface ProjectFindings {

	/** Starts one for the language in which a person reads. */
	interface Starter {

		/** Finds nothing. */
		Starter NONE = language -> (folder, unsaved) -> List.of();

		ProjectFindings start(MessageLanguage language);
	}

	/**
	 * What is found and what the language does not find itself. Never asked by two at once.
	 *
	 * @param unsaved texts that are open, in the place of their files
	 */
	List<Found> of(ProjectFolder folder, Map<Path, String> unsaved);

	/** A finding. Files are named as the project knows them; lines and columns count from 1. */
	record Found(String code, FindingSeverity severity, String message, String file, int line, int column, List<Place> related, List<Remedy> remedies) {

		public Found {
			related = List.copyOf(related);
			remedies = List.copyOf(remedies);
		}
	}

	/** A place that belongs to a finding. */
	record Place(String file, int line, int column, String what) {
	}

	/** Changes of texts that mend a finding, none of which touches another. */
	record Remedy(String title, List<Edit> edits) {

		public Remedy {
			edits = List.copyOf(edits);
		}
	}

	/** Words in the place of others; the end is the first place that stays. */
	record Edit(String file, int line, int column, int endLine, int endColumn, String text) {
	}
}

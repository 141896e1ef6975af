package org.nagare.dsl.findings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.ProjectFolder;

/** Whoever finds more in a project than the language does. */
public interface ProjectFindings {

	/** Finds nothing. */
	ProjectFindings NONE = (folder, unsaved) -> List.of();

	/** Starts one for the language in which a person reads. */
	interface Starter {

		/** Finds nothing. */
		Starter NONE = language -> ProjectFindings.NONE;

		ProjectFindings start(MessageLanguage language);
	}

	/**
	 * What is found and what the language does not find itself. Never asked by two at once.
	 *
	 * @param unsaved texts that are open, in the place of their files
	 */
	List<Found> of(ProjectFolder folder, Map<Path, String> unsaved);

	/**
	 * The same for who shows findings while somebody types: it may be told more than once, first with what the change concerns most.
	 *
	 * @param reader takes all that is known of the project
	 */
	default void tell(ProjectFolder folder, Map<Path, String> unsaved, Reader reader) {
		reader.told(of(folder, unsaved));
	}

	/** How the names of the other files of a project end on which it depends what is found; who shows findings watches them. */
	default List<String> fileEndings() {
		return List.of();
	}

	/** What the settings of the project in a folder make of what the language finds. May be asked at any time. */
	default Severities severities(Path root) {
		return (code, usual) -> Optional.of(usual);
	}

	/** What can be accepted, for who writes an acceptance. May be asked at any time. */
	default List<Acceptable> acceptable() {
		return List.of();
	}

	/**
	 * A kind of finding that can be accepted.
	 *
	 * @param numbers by which it is known besides its code
	 * @param title   what it is, in one line
	 */
	record Acceptable(String code, List<String> numbers, String title) {

		public Acceptable {
			numbers = List.copyOf(numbers);
		}
	}

	/** Who shows what is found. */
	interface Reader {

		void told(List<Found> all);

		/** Whether the texts have changed meanwhile, so that there will soon be more to tell. */
		boolean hasNewer();

		/** Waits for a moment, and says whether nothing newer has come by then: what nobody waits for is looked at when nobody types. */
		default boolean becomesQuiet() {
			return !hasNewer();
		}
	}

	/** How grave findings are, by their codes. */
	interface Severities {

		/** Empty where the finding is not to be told. */
		Optional<FindingSeverity> of(String code, FindingSeverity usual);
	}

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

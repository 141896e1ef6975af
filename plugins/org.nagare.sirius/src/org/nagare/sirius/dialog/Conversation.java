package org.nagare.sirius.dialog;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.emf.ecore.EObject;
import org.nagare.sirius.cell.FormPlace;

/** What tools ask a person, tell and show. Windows of the workbench do it; a test answers by itself. */
public interface Conversation {

	void tell(String title, String words);

	/** A line of words that can be written in a text; none where the person thought better of it. */
	Optional<String> line(String title, String question, String known);

	/** Which of several; none where the person thought better of it. */
	OptionalInt choose(String title, String question, List<String> words);

	/** Opens the text where the thing stands; whether there was a text to open. */
	boolean showText(EObject thing);

	/**
	 * Opens the form at one of the cells.
	 *
	 * @param text the text with the assessment that the form is of
	 */
	void showForm(Path text, List<FormPlace> places);

	/** Names of those of the files that are open in an editor and not saved. */
	List<String> unsaved(Collection<Path> files);

	/** Writes saved texts anew; those that could not be written. */
	List<Path> write(Map<Path, String> texts);
}

package org.nagare.model.key;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.nagare.model.LawTableRow;
import org.nagare.model.Named;
import org.nagare.model.Payload;
import org.nagare.model.Step;

/**
 * The simple names behind references, which keys of flows, rows and cells are made of. The language reads them from the text,
 * so that asking for a key never links anything; elsewhere the linked things are asked.
 */
public interface ReferenceNames {

	/** Simple name of each thing referred to, in order; null for one that cannot be told. */
	List<String> names(EObject owner, EReference reference);

	/** Names of the files that a payload comes from: a document counts as its files. Empty for plain words. */
	List<String> files(Payload payload);

	/** The name that a thing goes by: its own, or the later one where two states of a project are compared. */
	default String name(Named thing) {
		return thing.getName();
	}

	/** The key that a row of a table of law goes by, likewise. */
	default String key(LawTableRow row) {
		return row.getKey();
	}

	/** The segment of a step where another state of the project knows it by one; else it follows from the step. */
	default Optional<String> segment(Step step) {
		return Optional.empty();
	}

	/** Asks the linked things. No constant: whoever waits for this interface to be initialised must not be waited for by it. */
	static ReferenceNames linked() {
		return LinkedNames.OF_THINGS;
	}
}

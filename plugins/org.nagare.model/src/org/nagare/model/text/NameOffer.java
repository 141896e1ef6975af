package org.nagare.model.text;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * A thing that can be called by name.
 *
 * @param fullName   its name with all that adds to it: the assessment, a body, a 業務, a file, a 委託
 * @param assessment the assessment that its text belongs to; empty where the text is shared
 */
public record NameOffer(EObject thing, List<String> fullName, Optional<String> assessment) {

	public NameOffer {
		fullName = List.copyOf(fullName);
	}

	/** The full name as it is told to a reader of that assessment, to whom its own name says nothing. */
	public String told(Optional<String> reader) {
		boolean own = fullName.size() > 1 && reader.isPresent() && reader.equals(assessment) && fullName.get(0).equals(reader.get());
		return String.join(".", own ? fullName.subList(1, fullName.size()) : fullName);
	}
}

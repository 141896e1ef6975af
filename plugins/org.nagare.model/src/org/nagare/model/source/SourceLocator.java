package org.nagare.model.source;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Finds the text of a thing. A model that was not read from a text (built by a program, a dialog, an import) has no places.
 */
@FunctionalInterface
public interface SourceLocator {

	/** A locator for models without a text. */
	SourceLocator NOWHERE = (thing, feature, index) -> Optional.empty();

	/** The place of a value of a feature; the thing itself where the feature is null; the whole feature where the index is negative. */
	Optional<SourceLocation> locate(EObject thing, EStructuralFeature feature, int index);

	/** The place of the feature of a thing, or of the thing where the feature has no text of its own. */
	default Optional<SourceLocation> locate(EObject thing, EStructuralFeature feature) {
		return locate(thing, feature, -1).or(() -> locate(thing));
	}

	default Optional<SourceLocation> locate(EObject thing) {
		return locate(thing, null, -1);
	}
}

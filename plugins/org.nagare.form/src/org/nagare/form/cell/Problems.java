package org.nagare.form.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nagare.model.key.CellKey;
import org.nagare.model.source.SourceLocation;
import org.nagare.model.source.SourceLocator;

/** Gathers what was entered and fits nowhere, in the order in which it is met. */
final class Problems {

	private final SourceLocator locator;
	private final List<FormProblem> all = new ArrayList<>();

	Problems(SourceLocator locator) {
		this.locator = locator;
	}

	void add(FormProblem.Code code, CellKey key, EObject thing, String japanese, String english) {
		all.add(new FormProblem(code, key.toString(), japanese, english, thing, locator.locate(thing)));
	}

	/** About one of several values that a statement lists. */
	void add(FormProblem.Code code, CellKey key, EObject thing, EStructuralFeature feature, int index, String japanese, String english) {
		Optional<SourceLocation> place = locator.locate(thing, feature, index).or(() -> locator.locate(thing));
		all.add(new FormProblem(code, key.toString(), japanese, english, thing, feature, index, place));
	}

	Optional<SourceLocation> locate(EObject thing) {
		return locator.locate(thing);
	}

	List<FormProblem> all() {
		return List.copyOf(all);
	}
}

package org.nagare.yoshiki.validation;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.EValidatorRegistrar;

/** What the checks by concept have in common: one way to report. */
abstract class EditionChecks extends AbstractYoshikiValidator {

	/** The composing validator is the one that is registered. */
	@Override
	public void register(EValidatorRegistrar registrar) {
	}

	final void report(EditionProblem problem, EObject where, EStructuralFeature feature, Object... found) {
		error(problem.message(found), where, feature, problem.code());
	}

	final void reportAt(int index, EditionProblem problem, EObject where, EStructuralFeature feature, Object... found) {
		error(problem.message(found), where, feature, index, problem.code());
	}

	/**
	 * The same with what was probably meant.
	 *
	 * @param meant what could stand in the place of what is written, as it would be written there
	 */
	final void report(List<String> meant, EditionProblem problem, EObject where, EStructuralFeature feature, Object... found) {
		report(meant, INSIGNIFICANT_INDEX, problem, where, feature, found);
	}

	final void report(List<String> meant, int index, EditionProblem problem, EObject where, EStructuralFeature feature, Object... found) {
		error(problem.message(found), where, feature, index, problem.code(), meant.toArray(String[]::new));
	}
}

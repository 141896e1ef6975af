package org.nagare.sirius.diagram;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.nagare.model.ProjectFile;
import org.nagare.model.derivation.AssessmentDerivation;

/** The texts in which things of an assessment are written down: its own, and the one with its body. */
public final class HomeTexts {

	private HomeTexts() {
	}

	public static List<ProjectFile> of(AssessmentDerivation derivation) {
		List<ProjectFile> texts = new ArrayList<>(derivation.texts());
		derivation.body().map(EObject::eContainer).filter(ProjectFile.class::isInstance).map(ProjectFile.class::cast).filter(text -> !texts.contains(text))
				.ifPresent(texts::add);
		return texts;
	}
}

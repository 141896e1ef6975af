package org.nagare.model.derivation;

import org.nagare.model.Assessment;
import org.nagare.model.MeasureLibrary;
import org.nagare.model.value.Present;

/**
 * Whose measures a library holds. What a body provides itself, once for all its assessments, are its own measures wherever it is one of the
 * assessing bodies; what others provide stands beside them.
 */
public final class OwnMeasures {

	private OwnMeasures() {
	}

	public static boolean are(MeasureLibrary library, Assessment assessment) {
		return Present.of(library.getProvider()).filter(Present.in(assessment.getEntities())::contains).isPresent();
	}
}

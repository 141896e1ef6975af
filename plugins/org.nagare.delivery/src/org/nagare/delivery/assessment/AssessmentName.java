package org.nagare.delivery.assessment;

import org.nagare.model.Assessment;

/** What the results of an assessment are called. */
public final class AssessmentName {

	private static final String UNNAMED = "評価書";

	private AssessmentName() {
	}

	/** One whose name could not be read still has its results. */
	public static String of(Assessment assessment) {
		return assessment.getName() == null || assessment.getName().isBlank() ? UNNAMED : assessment.getName();
	}
}

package org.nagare.rules.engine;

/**
 * One rule: it looks at one assessment and tells what it finds. It has no state and no words; those are in the catalogue under its code.
 */
public interface Rule {

	String code();

	void check(RuleContext context, Report report);

	/** Whether it sets the assessments of a project side by side; such a rule is asked when all have been looked at, and sees no cells. */
	default boolean comparesAssessments() {
		return false;
	}
}

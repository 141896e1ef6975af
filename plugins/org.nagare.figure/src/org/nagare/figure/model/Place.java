package org.nagare.figure.model;

/**
 * Where an outermost element belongs in the calm order of the figure: the persons on the left, the assessing body in
 * the middle, platforms, the state and other bodies on the right, contractors below.
 */
public enum Place {
	PERSON, ASSESSING_BODY, PLATFORM, STATE, OTHER_BODY, CONTRACTOR
}

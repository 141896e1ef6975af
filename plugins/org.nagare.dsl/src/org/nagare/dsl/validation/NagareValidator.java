package org.nagare.dsl.validation;

import org.eclipse.xtext.validation.ComposedChecks;

/** The checks of the language itself: names, words, values and structure. What a reviewer would find is for the rules, not for the language. */
@ComposedChecks(validators = {NameChecks.class, WordChecks.class, InvisibleChecks.class, StructureChecks.class})
public class NagareValidator extends AbstractNagareValidator {
}

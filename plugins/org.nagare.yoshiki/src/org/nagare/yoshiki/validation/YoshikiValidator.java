package org.nagare.yoshiki.validation;

import org.eclipse.xtext.validation.ComposedChecks;

/** All checks of an edition, by concept. */
@ComposedChecks(validators = { ListChecks.class, ItemChecks.class, ConditionChecks.class, InheritanceChecks.class })
public class YoshikiValidator extends AbstractYoshikiValidator {
}

package org.nagare.yoshiki.validation;

import org.eclipse.xtext.validation.ComposedChecks;

/** All checks of an edition, by concept. */
@ComposedChecks(validators = { ListChecks.class, SectionChecks.class, ItemChecks.class, ConditionChecks.class, InheritanceChecks.class,
		CorrespondenceChecks.class })
public class YoshikiValidator extends AbstractYoshikiValidator {
}

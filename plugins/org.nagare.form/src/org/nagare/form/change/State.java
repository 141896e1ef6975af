package org.nagare.form.change;

import org.nagare.form.cell.FilledForm;
import org.nagare.model.derivation.AssessmentDerivation;

/** A state of an assessment: what its model says and what its form shows. */
public record State(AssessmentDerivation derivation, FilledForm form) {
}

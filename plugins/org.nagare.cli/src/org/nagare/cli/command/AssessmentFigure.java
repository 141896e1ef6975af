package org.nagare.cli.command;

import org.nagare.figure.Figures;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.svg.Theme;
import org.nagare.model.derivation.AssessmentDerivation;

/** The figure of an assessment: laid out when it is first asked for, and then the same for every result that shows it. */
final class AssessmentFigure {

	private final AssessmentDerivation derivation;
	private final Theme theme;
	private LaidOutFigure laidOut;

	AssessmentFigure(AssessmentDerivation derivation, Theme theme) {
		this.derivation = derivation;
		this.theme = theme;
	}

	LaidOutFigure laidOut() {
		if (laidOut == null) {
			laidOut = Figures.layOut(Figures.of(derivation));
		}
		return laidOut;
	}

	Theme theme() {
		return theme;
	}

	String assessmentName() {
		return Projects.nameOf(derivation.assessment());
	}
}

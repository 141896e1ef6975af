package org.nagare.cli.command;

import java.util.function.Supplier;
import org.nagare.figure.Figures;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.svg.Theme;
import org.nagare.model.derivation.AssessmentDerivation;

/** The figure of an assessment: laid out when it is first asked for, and then the same for every result that shows it. */
final class AssessmentFigure {

	private final AssessmentDerivation derivation;
	private final Theme theme;
	private final Supplier<FigurePictures> painter;
	private LaidOutFigure laidOut;
	private FigurePictures pictures;

	/** @param painter draws in the colours of the theme; asked where a document shows pictures */
	AssessmentFigure(AssessmentDerivation derivation, Theme theme, Supplier<FigurePictures> painter) {
		this.derivation = derivation;
		this.theme = theme;
		this.painter = painter;
	}

	/** For documents that show dots alone. */
	FigurePictures pictures() {
		if (pictures == null) {
			pictures = painter.get();
		}
		return pictures;
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

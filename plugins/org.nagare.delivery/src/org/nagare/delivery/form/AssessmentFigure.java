package org.nagare.delivery.form;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.nagare.delivery.assessment.AssessmentName;
import org.nagare.figure.Figures;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.model.Figure;
import org.nagare.figure.svg.Theme;
import org.nagare.form.publication.PublicForm;
import org.nagare.form.publication.WithheldPassages;
import org.nagare.model.derivation.AssessmentDerivation;

/** The figure of an assessment: laid out when it is first asked for, and then the same for every result that shows it. */
public final class AssessmentFigure {

	private final AssessmentDerivation derivation;
	private final Theme theme;
	private final Supplier<FigurePictures> painter;
	private final UnaryOperator<Figure> shown;
	private LaidOutFigure laidOut;
	private FigurePictures pictures;

	/** @param painter draws in the colours of the theme; asked where a document shows pictures */
	public AssessmentFigure(AssessmentDerivation derivation, Theme theme, Supplier<FigurePictures> painter) {
		this(derivation, theme, painter, UnaryOperator.identity());
	}

	private AssessmentFigure(AssessmentDerivation derivation, Theme theme, Supplier<FigurePictures> painter, UnaryOperator<Figure> shown) {
		this.derivation = derivation;
		this.theme = theme;
		this.painter = painter;
		this.shown = shown;
	}

	/** The same figure without what is withheld; a box stands in the place of a thing. */
	public AssessmentFigure without(List<WithheldPassages> withheld) {
		UnaryOperator<String> words = text -> {
			String left = text;
			for (WithheldPassages each : withheld) {
				left = each.leftOutOf(left);
			}
			return left;
		};
		return new AssessmentFigure(derivation, theme, painter, figure -> Figures.forThePublic(figure, derivation,
				thing -> withheld.stream().anyMatch(each -> each.isWithheld(thing)), words, PublicForm.LEFT_OUT));
	}

	/** For documents that show dots alone. */
	FigurePictures pictures() {
		if (pictures == null) {
			pictures = painter.get();
		}
		return pictures;
	}

	public LaidOutFigure laidOut() {
		if (laidOut == null) {
			laidOut = Figures.layOut(shown.apply(Figures.of(derivation)));
		}
		return laidOut;
	}

	Theme theme() {
		return theme;
	}

	String assessmentName() {
		return AssessmentName.of(derivation.assessment());
	}
}

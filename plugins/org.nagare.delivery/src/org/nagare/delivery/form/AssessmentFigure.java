package org.nagare.delivery.form;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.nagare.delivery.assessment.AssessmentName;
import org.nagare.figure.Figures;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.model.Figure;
import org.nagare.figure.svg.Theme;
import org.nagare.form.answer.Answer;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.publication.PublicForm;
import org.nagare.form.publication.WithheldPassages;
import org.nagare.model.InformationSystem;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.source.TextErrors;
import org.nagare.yoshiki.question.Question;

/** The figure of an assessment: laid out when it is first asked for, from whatever thread, and then the same for every result that shows it. */
public final class AssessmentFigure {

	private final AssessmentDerivation derivation;
	private final Theme theme;
	private final Supplier<FigurePictures> painter;
	private final UnaryOperator<Figure> shown;
	private final Map<String, LaidOutFigure> overviews = new HashMap<>();
	private Supplier<LaidOutFigure> begun = this::layOut;
	private LaidOutFigure laidOut;
	private FigurePictures pictures;

	/**
	 * @param errors of the text; the figure tells of them
	 * @param painter draws in the colours of the theme; asked where a document shows pictures
	 */
	public AssessmentFigure(AssessmentDerivation derivation, TextErrors errors, Theme theme, Supplier<FigurePictures> painter) {
		this(derivation, theme, painter, figure -> figure.madeFrom(errors));
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
		return new AssessmentFigure(derivation, theme, painter, figure -> Figures.forThePublic(shown.apply(figure), derivation,
				thing -> withheld.stream().anyMatch(each -> each.isWithheld(thing)), words, PublicForm.LEFT_OUT));
	}

	/** For documents that show dots alone. */
	synchronized FigurePictures pictures() {
		if (pictures == null) {
			pictures = painter.get();
		}
		return pictures;
	}

	/** Begins to lay it out beside other works. Only what is drawn is read from the model, and that is done now. */
	synchronized void begin(SideBySide works) {
		Figure drawn = shown.apply(Figures.of(derivation));
		begun = works.begin(() -> Figures.layOut(drawn));
	}

	public synchronized LaidOutFigure laidOut() {
		if (laidOut == null) {
			laidOut = begun.get();
		}
		return laidOut;
	}

	private LaidOutFigure layOut() {
		return Figures.layOut(shown.apply(Figures.of(derivation)));
	}

	/** What a form shows at the place of a figure. */
	synchronized LaidOutFigure laidOut(FilledForm form, Answer.Drawing drawing) {
		return switch (drawing) {
			case FLOWS -> laidOut();
			case SYSTEMS -> overviews.computeIfAbsent(form.edition().id(), sheet -> Figures.layOut(shown.apply(Figures.ofPlan(derivation, sheet, system -> holdsNumber(form, system)))));
		};
	}

	/** As the form tells it of the system. */
	private Optional<Boolean> holdsNumber(FilledForm form, InformationSystem system) {
		return form.cells().stream().filter(cell -> cell.item().question().filter(Question.SYSTEM_HOLDS_NUMBER::equals).isPresent())
				.filter(cell -> cell.repetitions().getLast().name().equals(derivation.names().name(system))).map(Cell::value)
				.filter(CellValue.Flag.class::isInstance).map(value -> ((CellValue.Flag) value).marked()).findFirst();
	}

	/** The figure that lies beside the forms, and all that is drawn in this one. */
	Set<LaidOutFigure> seenWith(FilledForm form) {
		Set<LaidOutFigure> seen = new LinkedHashSet<>(Set.of(laidOut()));
		drawings(form).forEach(drawing -> seen.add(laidOut(form, drawing)));
		return seen;
	}

	static Set<Answer.Drawing> drawings(FilledForm form) {
		Set<Answer.Drawing> drawings = new LinkedHashSet<>();
		for (Cell cell : form.cells()) {
			if (cell.value() instanceof CellValue.Figure figure) {
				drawings.add(figure.drawing());
			}
		}
		return drawings;
	}

	Theme theme() {
		return theme;
	}

	String assessmentName() {
		return AssessmentName.of(derivation.assessment());
	}
}

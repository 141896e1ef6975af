package org.nagare.delivery.form;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.nagare.delivery.assessment.AssessmentName;
import org.nagare.delivery.font.Fonts;
import org.nagare.delivery.message.DeliveryMessage;
import org.nagare.delivery.message.Undelivered;
import org.nagare.figure.Figures;
import org.nagare.figure.svg.SvgOptions;
import org.nagare.form.Forms;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.cell.FormProblem;
import org.nagare.form.publication.PublicForm;
import org.nagare.form.publication.WithheldPassages;
import org.nagare.form.writer.Audience;

/** For whom a form is written, and what that allows: nothing that is withheld leaves the house in a public form. */
public final class Publication {

	private static final int SHOWN = 5;
	private static final int QUOTED = 40;

	private final Audience audience;

	public Publication(boolean forThePublic) {
		audience = forThePublic ? Audience.PUBLIC : Audience.DRAFT;
	}

	/**
	 * A form, or a part of it, as it may be shown, and what its outputs must not contain.
	 *
	 * @param whole what a figure in it is about: a part does not tell all of that
	 */
	public record Shown(FilledForm form, FilledForm whole, Audience audience, WithheldPassages withheld) {

		Shown(FilledForm whole, Audience audience, WithheldPassages withheld) {
			this(whole, whole, audience, withheld);
		}

		public Shown with(FilledForm part) {
			return new Shown(part, whole, audience, withheld);
		}

		/** The form in one format. */
		public Product write(FormFormat format, AssessmentFigure figure, Supplier<Fonts> fonts) {
			return write(format, writing(figure, fonts));
		}

		/** For the form in several formats. */
		FormWriting writing(AssessmentFigure figure, Supplier<Fonts> fonts) {
			return new FormWriting(form, drawing -> figure.laidOut(whole, drawing), audience, figure, fonts);
		}

		/** The form in a format; for the public only what has been proved. A passage that the end of a page tears is found in the HTML alone. */
		Product write(FormFormat format, FormWriting writing) {
			Product result = writing.write(format);
			if (audience == Audience.PUBLIC && !result.isText() && !withheld.isEmpty()) {
				prove(writing.write(FormFormat.html));
			}
			return prove(result);
		}

		/** Refuses an output that says what is withheld. */
		public Product prove(Product result) {
			List<String> said = audience == Audience.PUBLIC ? saidIn(result) : List.of();
			if (!said.isEmpty()) {
				throw new Undelivered(Undelivered.Cause.TEXT, DeliveryMessage.WITHHELD_IN_OUTPUT, Map.of("name", result.name() + result.ending(), "words", quoted(said)));
			}
			return result;
		}

		/**
		 * The withheld words that the figure says all the same: those of its heading and its legend are not the model's, and cannot be left out.
		 *
		 * @param seen the figure as the public sees it
		 */
		public List<String> saidBy(AssessmentFigure seen) {
			if (audience == Audience.DRAFT || withheld.isEmpty()) {
				return List.of();
			}
			return words(seen).stream().flatMap(each -> withheld.occurrencesIn(each).stream()).map(found -> found.passage().text()).distinct().toList();
		}

		private List<String> words(AssessmentFigure figure) {
			return figure.seenWith(form).stream().flatMap(each -> Figures.toSvg(each, new SvgOptions(figure.theme(), "")).stream()).toList();
		}

		private List<String> saidIn(Product result) {
			return withheld.isEmpty() ? List.of() : ProductWords.of(result).stream().flatMap(words -> withheld.occurrencesIn(words).stream()).map(found -> found.passage().text()).distinct().toList();
		}

		/**
		 * A form for the public says why something is missing in its figure; a figure that shows what is withheld all the same, as a word of its
		 * legend, is left out whole.
		 *
		 * @param seen the figure as the public sees it
		 */
		public Shown with(AssessmentFigure draft, AssessmentFigure seen) {
			if (seen == draft) {
				return this;
			}
			if (!saidBy(seen).isEmpty()) {
				return new Shown(PublicForm.withoutFigure(form, withheld.reasonsFor(words(seen))), audience, withheld);
			}
			List<String> reasons = withheld.reasonsFor(words(draft));
			return reasons.isEmpty() ? this : new Shown(PublicForm.withRedactedFigure(form, reasons), audience, withheld);
		}
	}

	/** The figure of an assessment for the readers of its forms. */
	public AssessmentFigure seen(AssessmentFigure draft, List<Shown> forms) {
		List<WithheldPassages> withheld = forms.stream().map(Shown::withheld).filter(each -> !each.isEmpty()).toList();
		return audience == Audience.DRAFT || withheld.isEmpty() ? draft : draft.without(withheld);
	}

	/** The form for its readers; for the public only where nothing that one cell withholds stands in another. */
	public Shown shown(FilledForm draft) {
		PublicForm open = Forms.forThePublic(draft);
		if (audience == Audience.DRAFT) {
			return new Shown(draft, audience, open.withheld());
		}
		if (!open.isSafe()) {
			List<String> cells = open.problems().stream().filter(problem -> problem.code().weight() == FormProblem.Weight.ERROR).map(FormProblem::path).distinct().toList();
			throw new Undelivered(Undelivered.Cause.TEXT, DeliveryMessage.NOT_FOR_THE_PUBLIC,
					Map.of("name", AssessmentName.of(draft.assessment()), "words", quoted(open.disclosed()), "cells", some(cells)));
		}
		return new Shown(open.form(), audience, open.withheld());
	}

	/** The words that stand in the way, as far as somebody needs them to find the place. */
	private static String quoted(List<String> words) {
		return some(words.stream().map(each -> each.replace("\n", " ")).map(each -> "「" + (each.length() <= QUOTED ? each : each.substring(0, each.offsetByCodePoints(0, each.codePointCount(0, QUOTED))) + "…") + "」").toList());
	}

	private static String some(List<String> all) {
		return String.join("、", all.stream().limit(SHOWN).toList()) + (all.size() > SHOWN ? "、… +" + (all.size() - SHOWN) : "");
	}
}

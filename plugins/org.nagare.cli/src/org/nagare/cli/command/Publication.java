package org.nagare.cli.command;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.form.Forms;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.publication.PublicForm;
import org.nagare.form.publication.WithheldPassages;
import org.nagare.form.writer.Audience;

/** For whom a form is written, and what that allows: nothing that is withheld leaves the house in a public form. */
final class Publication {

	private final Audience audience;

	Publication(boolean forThePublic) {
		audience = forThePublic ? Audience.PUBLIC : Audience.DRAFT;
	}

	/** A form as it may be shown, and what its outputs must not contain. */
	record Shown(FilledForm form, Audience audience, WithheldPassages withheld) {

		Shown with(FilledForm part) {
			return new Shown(part, audience, withheld);
		}

		/** The form in a format; for the public only what has been proved. A passage that the end of a page tears is found in the HTML alone. */
		Results.Result write(FormFormat format, AssessmentFigure figure, Supplier<Fonts> fonts) {
			Results.Result result = format.write(form, audience, figure, fonts);
			if (audience == Audience.PUBLIC && !result.isText() && !withheld.isEmpty()) {
				prove(FormFormat.html.write(form, audience, figure, fonts));
			}
			return prove(result);
		}

		/** Refuses an output that says what is withheld. */
		Results.Result prove(Results.Result result) {
			if (audience == Audience.PUBLIC && !isSilent(result)) {
				throw new CommandFailure(ExitStatus.ERRORS_FOUND, CommandMessage.WITHHELD_IN_OUTPUT, Map.of("name", result.name() + result.ending()));
			}
			return result;
		}

		/** Whether nothing that is withheld stands in what was drawn. */
		boolean isSilent(List<Results.Result> drawn) {
			return drawn.stream().allMatch(this::isSilent);
		}

		private boolean isSilent(Results.Result result) {
			return withheld.isEmpty() || ResultWords.of(result).stream().allMatch(words -> withheld.occurrencesIn(words).isEmpty());
		}

		/**
		 * A form for the public says why something is missing in its figure; a figure that shows what is withheld all the same, as a word of its
		 * legend, is left out whole.
		 *
		 * @param seen the figure as the public sees it
		 */
		Shown with(AssessmentFigure draft, AssessmentFigure seen) {
			if (seen == draft) {
				return this;
			}
			if (!isSilent(FigurePages.of(seen))) {
				return new Shown(PublicForm.withoutFigure(form), audience, withheld);
			}
			List<String> reasons = withheld.reasonsFor(FigurePages.of(draft).stream().flatMap(page -> ResultWords.of(page).stream()).toList());
			return reasons.isEmpty() ? this : new Shown(PublicForm.withRedactedFigure(form, reasons), audience, withheld);
		}
	}

	/** The figure of an assessment for the readers of its forms. */
	AssessmentFigure seen(AssessmentFigure draft, List<Shown> forms) {
		List<WithheldPassages> withheld = forms.stream().map(Shown::withheld).filter(each -> !each.isEmpty()).toList();
		return audience == Audience.DRAFT || withheld.isEmpty() ? draft : draft.without(withheld);
	}

	boolean isPublic() {
		return audience == Audience.PUBLIC;
	}

	/** The form for its readers; for the public only where nothing that one cell withholds stands in another. */
	Shown shown(FilledForm draft) {
		PublicForm open = Forms.forThePublic(draft);
		if (audience == Audience.DRAFT) {
			return new Shown(draft, audience, open.withheld());
		}
		if (!open.isSafe()) {
			List<String> cells = open.problems().stream().map(problem -> problem.path()).distinct().toList();
			throw new CommandFailure(ExitStatus.ERRORS_FOUND, CommandMessage.NOT_FOR_THE_PUBLIC,
					Map.of("name", Projects.nameOf(draft.assessment()), "cells", String.join("、", cells)));
		}
		return new Shown(open.form(), audience, open.withheld());
	}
}

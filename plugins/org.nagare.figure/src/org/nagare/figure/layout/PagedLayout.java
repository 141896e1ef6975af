package org.nagare.figure.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.layout.PageDrawing.Attempt;
import org.nagare.figure.model.EntrustmentLink;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureExcerpt;
import org.nagare.figure.model.FigureSection;
import org.nagare.figure.model.Wishes.NotesPlace;
import org.nagare.figure.text.TextMetrics;

/**
 * One page where it is legible; else one for each 業務, and where that is not enough one for a part of its steps. Notes
 * that leave the picture no room, or are wanted so, go on to pages of their own.
 */
public final class PagedLayout implements FigureLayout {
	private final DrawingEngine engine;
	private final PageFormat format;
	private final TextMetrics metrics;

	public PagedLayout(DrawingEngine engine, PageFormat format, TextMetrics metrics) {
		this.engine = engine;
		this.format = format;
		this.metrics = metrics;
	}

	@Override
	public LaidOutFigure layOut(Figure figure, Optional<LaidOutFigure> earlier) {
		PageDrawing drawing = new PageDrawing(engine, format, metrics, earlier);
		Pages strict = new Pages(figure, drawing, true);
		LaidOutFigure laidOut = strict.laidOut();
		// Pins that more pages cannot reconcile shall not cost the one page.
		return strict.met ? laidOut : new Pages(figure, drawing, false).laidOut();
	}

	/** The pages of one figure. */
	private static final class Pages {
		private final Figure figure;
		private final PageDrawing drawing;
		private final List<LaidOutPage> pages = new ArrayList<>();
		private final List<EntrustmentLink> open;

		private final boolean strict;
		private boolean met = true;

		Pages(Figure figure, PageDrawing drawing, boolean strict) {
			this.strict = strict;
			this.figure = figure;
			this.drawing = drawing;
			this.open = new ArrayList<>(figure.links());
		}

		LaidOutFigure laidOut() {
			Attempt whole = attempt(figure, "1", figure.title());
			List<FigureSection> filled = figure.sections().stream().filter(section -> !section.steps().isEmpty()).toList();
			if (isGood(whole) || FigureExcerpt.steps(figure) < 2) {
				add(whole, figure, figure.title());
			} else {
				filled.forEach(this::split);
				if (!open.isEmpty()) {
					Figure rest = FigureExcerpt.ofLinks(figure, open);
					pages.add(attempt(rest, number(), figure.title() + "\n委託・再委託").page());
				}
			}
			return new LaidOutFigure(figure.key(), figure.title(), pages);
		}

		private boolean isGood(Attempt attempt) {
			return attempt.isLegible() && (attempt.met() || !strict);
		}

		private String number() {
			return Integer.toString(pages.size() + 1);
		}

		/** A section on a page of its own, in halves where it is not legible as a whole. */
		private void split(FigureSection section) {
			Figure part = FigureExcerpt.ofSections(figure, List.of(section), List.of());
			String title = section.heading().isEmpty() ? figure.title() : figure.title() + "\n" + section.heading();
			Attempt attempt = attempt(part, number(), title);
			if (!isGood(attempt) && section.steps().size() > 1) {
				int half = (section.steps().size() + 1) / 2;
				split(FigureExcerpt.part(section, 0, half));
				split(FigureExcerpt.part(section, half, section.steps().size()));
				return;
			}
			List<EntrustmentLink> fitting = FigureExcerpt.linksAt(part, open);
			if (isGood(attempt) && !fitting.isEmpty()) {
				Figure linked = FigureExcerpt.ofSections(figure, List.of(section), fitting);
				Attempt withLinks = attempt(linked, number(), title);
				if (isGood(withLinks)) {
					open.removeAll(fitting);
					add(withLinks, linked, title);
					return;
				}
			}
			add(attempt, part, title);
		}

		private void add(Attempt attempt, Figure part, String title) {
			pages.add(attempt.page());
			met &= attempt.met();
			boolean noted = part.sections().stream().anyMatch(section -> !section.steps().isEmpty());
			if (noted && attempt.page().notes().isEmpty()) {
				pages.addAll(drawing.notesPages(around(part, number(), title)));
			}
		}

		private PageComposer.Surroundings around(Figure part, String key, String title) {
			return new PageComposer.Surroundings(key, title, part.sections(), part.wishes().notes(), figure.legend());
		}

		/** With the notes, if the picture is legible then; without them, if it is legible only then. */
		private Attempt attempt(Figure part, String key, String title) {
			PageComposer.Surroundings around = around(part, key, title);
			Attempt attempt = drawing.draw(part, around, strict);
			boolean oneAffair = part.sections().stream().filter(section -> !section.steps().isEmpty()).count() == 1;
			if (isGood(attempt) || !oneAffair || part.wishes().notes() == NotesPlace.OWN_PAGE) {
				return attempt;
			}
			Attempt alone = drawing.draw(part, around.withoutNotes(), strict);
			return isGood(alone) ? alone : attempt;
		}
	}
}

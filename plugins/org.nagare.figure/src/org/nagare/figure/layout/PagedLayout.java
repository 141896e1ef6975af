package org.nagare.figure.layout;

import java.util.ArrayList;
import java.util.List;

import org.nagare.figure.check.Crossings;
import org.nagare.figure.check.GeometryCheck;
import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.model.EntrustmentLink;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureSection;
import org.nagare.figure.text.TextMetrics;

/**
 * One page where it is legible; else one for each 業務, and where that is not enough one for a part of its steps. Each
 * page is drawn in several styles, the best of which is kept.
 */
public final class PagedLayout implements FigureLayout {
	/** From roomy to narrow. */
	private static final List<DrawingStyle> STYLES = List.of(new DrawingStyle(true, 8, 8), new DrawingStyle(true, 7, 6),
			new DrawingStyle(true, 6, 5), new DrawingStyle(false, 7, 6), new DrawingStyle(false, 6, 5));
	private static final double PROBLEM = 1000;
	private static final double MISSING_POINT = 150;
	private static final double CROSSING = 1;
	private static final double BEND = 0.15;
	/** Narrow lines tear names apart; a later style has to be worth it. */
	private static final double NARROWER = 2;
	private static final double POINT = 4;
	private static final double COMFORTABLE_POINTS = 7.2;
	/** Below this in the first style, no other style makes a page legible. */
	private static final double HOPELESS_POINTS = 4.6;
	private final DrawingEngine engine;
	private final PageComposer composer;
	private final GeometryCheck check;

	public PagedLayout(DrawingEngine engine, PageFormat format, TextMetrics metrics) {
		this.engine = engine;
		this.composer = new PageComposer(format, metrics);
		this.check = new GeometryCheck(metrics);
	}

	/** A page with the worth of its drawing; less is better. */
	private record Attempt(LaidOutPage page, double cost) {
		boolean isLegible() {
			return page.smallestType() >= TypeSizes.LEGIBLE_POINTS;
		}
	}

	@Override
	public LaidOutFigure layOut(Figure figure) {
		Attempt whole = attempt(figure, "1", figure.title(), figure);
		if (whole.isLegible() || FigureExcerpt.steps(figure) < 2) {
			return new LaidOutFigure(figure.key(), figure.title(), List.of(whole.page()));
		}
		List<LaidOutPage> pages = new ArrayList<>();
		List<EntrustmentLink> open = new ArrayList<>(figure.links());
		for (FigureSection section : figure.sections()) {
			if (!section.steps().isEmpty()) {
				split(figure, List.of(section), open, pages);
			}
		}
		if (!open.isEmpty()) {
			Figure rest = FigureExcerpt.ofLinks(figure, open);
			pages.add(attempt(rest, number(pages), figure.title() + "\n委託・再委託", figure).page());
		}
		return new LaidOutFigure(figure.key(), figure.title(), pages);
	}

	private static String number(List<LaidOutPage> pages) {
		return Integer.toString(pages.size() + 1);
	}

	/** A section on a page of its own, in halves where it is not legible as a whole. */
	private void split(Figure figure, List<FigureSection> sections, List<EntrustmentLink> open, List<LaidOutPage> pages) {
		Figure part = FigureExcerpt.ofSections(figure, sections, List.of());
		FigureSection section = sections.get(0);
		String title = section.heading().isEmpty() ? figure.title() : figure.title() + "\n" + section.heading();
		Attempt attempt = attempt(part, number(pages), title, figure);
		if (!attempt.isLegible() && section.steps().size() > 1) {
			int half = (section.steps().size() + 1) / 2;
			split(figure, List.of(FigureExcerpt.part(section, 0, half)), open, pages);
			split(figure, List.of(FigureExcerpt.part(section, half, section.steps().size())), open, pages);
			return;
		}
		List<EntrustmentLink> fitting = FigureExcerpt.linksAt(part, open);
		if (attempt.isLegible() && !fitting.isEmpty()) {
			Figure linked = FigureExcerpt.ofSections(figure, sections, fitting);
			Attempt withLinks = attempt(linked, number(pages), title, figure);
			if (withLinks.isLegible()) {
				open.removeAll(fitting);
				attempt = withLinks;
			}
		}
		pages.add(attempt.page());
	}

	private Attempt attempt(Figure part, String key, String title, Figure whole) {
		Attempt best = null;
		PageComposer.Surroundings around = new PageComposer.Surroundings(key, title, part.sections(), whole.legend());
		for (DrawingStyle style : STYLES) {
			Drawing drawing = engine.draw(part, style);
			LaidOutPage page = composer.compose(around, drawing);
			int problems = check.check(drawing).size();
			double narrowness = STYLES.indexOf(style) * NARROWER;
			Attempt attempt = new Attempt(page, cost(page, problems) + narrowness);
			if (best == null || attempt.cost() < best.cost()) {
				best = attempt;
			}
			boolean good = problems == 0 && page.smallestType() >= COMFORTABLE_POINTS;
			boolean hopeless = page.smallestType() < HOPELESS_POINTS && FigureExcerpt.steps(part) > 1;
			if (good || hopeless) {
				break;
			}
		}
		return best;
	}

	private static double cost(LaidOutPage page, int problems) {
		Crossings crossings = Crossings.of(page.drawing());
		double points = page.smallestType();
		return problems * PROBLEM + Math.max(0, TypeSizes.LEGIBLE_POINTS - points) * MISSING_POINT
				+ crossings.crossings() * CROSSING + crossings.bends() * BEND - points * POINT;
	}
}

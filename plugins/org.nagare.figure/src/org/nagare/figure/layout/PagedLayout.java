package org.nagare.figure.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;

import org.nagare.figure.check.GeometryCheck;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.layout.PageDrawing.Attempt;
import org.nagare.figure.model.EntrustmentLink;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureExcerpt;
import org.nagare.figure.model.FigureFlow;
import org.nagare.figure.model.FigureSection;
import org.nagare.figure.model.FigureStep;
import org.nagare.figure.model.Wishes.NotesPlace;
import org.nagare.figure.text.TextMetrics;

/**
 * One page where it is legible; else one for each 業務, and where that is not enough one for a part of its steps, for a
 * part of the flows of one step, or for a part of the way of one flow; links and things that nothing meets likewise.
 * Notes that leave the picture no room, or are wanted so, go on to pages of their own.
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
		if (earlier.isEmpty()) {
			return new Tries(figure, Optional.empty()).laidOut(Limit.NONE).orElseThrow();
		}
		Tries beside = new Tries(figure, earlier);
		Optional<LaidOutFigure> still = beside.onOnePage().filter(amended -> faults(amended) == 0);
		if (still.isPresent()) {
			return still.get();
		}
		// Calm is worth neither a page nor a fault: where the figure by itself has fewer of them, it is drawn so.
		Tries alone = new Tries(figure, Optional.empty());
		Optional<LaidOutFigure> one = alone.onOnePage().filter(fresh -> faults(fresh) == 0);
		if (one.isPresent()) {
			return one.get();
		}
		LaidOutFigure amended = beside.laidOut(Limit.NONE).orElseThrow();
		Limit limit = new Limit(amended.pages().size(), faults(amended));
		return alone.laidOut(limit).filter(fresh -> limit.isUndercut(fresh.pages().size(), () -> faults(fresh))).orElse(amended);
	}

	private int faults(LaidOutFigure laidOut) {
		return faults(laidOut.pages());
	}

	private int faults(List<LaidOutPage> pages) {
		GeometryCheck check = new GeometryCheck(metrics);
		return pages.stream().mapToInt(page -> check.check(page).size()).sum();
	}

	/** What another figure has; one that has no fewer of either is not wanted, and need not be drawn to its end. */
	private record Limit(int pages, int faults) {
		static final Limit NONE = new Limit(Integer.MAX_VALUE, Integer.MAX_VALUE);

		boolean isUndercut(int otherPages, IntSupplier otherFaults) {
			return otherPages < pages || faults > 0 && otherFaults.getAsInt() < faults;
		}
	}

	/** A figure beside an earlier one or by itself. What was drawn for one try is not drawn again for the next. */
	private final class Tries {
		private final Figure figure;
		private final PageDrawing drawing;
		private final Pages strict;

		Tries(Figure figure, Optional<LaidOutFigure> earlier) {
			this.figure = figure;
			this.drawing = new PageDrawing(engine, format, metrics, new EarlierPages(earlier));
			this.strict = new Pages(figure, drawing, true);
		}

		/** Empty where one page does not do, or one on which something does not stand where it is pinned. */
		Optional<LaidOutFigure> onOnePage() {
			return strict.onOnePage();
		}

		/** Empty where that is certain not to undercut the limit. */
		Optional<LaidOutFigure> laidOut(Limit limit) {
			LaidOutFigure met = strict.laidOut(limit);
			if (strict.met && !strict.tooMuch) {
				return Optional.of(met);
			}
			// Pins that more pages cannot reconcile shall not cost the one page.
			Pages loose = new Pages(figure, drawing, false);
			LaidOutFigure unmet = loose.laidOut(limit);
			if (loose.tooMuch) {
				return Optional.empty();
			}
			// Only now it matters whether the pages that were too many would have met the pins, or were in vain.
			return strict.met && isMetInTheEnd() ? Optional.empty() : Optional.of(unmet);
		}

		private boolean isMetInTheEnd() {
			Pages complete = new Pages(figure, drawing, true);
			complete.laidOut(Limit.NONE);
			return complete.met;
		}
	}

	/** The pages of one figure. */
	private final class Pages {
		private final Figure figure;
		private final PageDrawing drawing;
		private final List<LaidOutPage> pages = new ArrayList<>();
		private final List<EntrustmentLink> open;

		private final boolean strict;
		private Limit limit = Limit.NONE;
		/** Sections that have no page yet. */
		private int toCome;
		private boolean tooMuch;
		private boolean met = true;
		private Optional<Attempt> whole = Optional.empty();

		Pages(Figure figure, PageDrawing drawing, boolean strict) {
			this.strict = strict;
			this.figure = figure;
			this.drawing = drawing;
			this.open = new ArrayList<>(figure.links());
		}

		Optional<LaidOutFigure> onOnePage() {
			boolean shown = whole().filter(one -> isGood(one) && (!one.page().notes().isEmpty() || !isNoted(figure))).isPresent();
			return shown ? Optional.of(new LaidOutFigure(figure.key(), figure.title(), List.of(whole.orElseThrow().page()))) : Optional.empty();
		}

		/** What stood on several pages stays there: on one page everything would stand elsewhere. */
		private Optional<Attempt> whole() {
			if (whole.isEmpty() && !drawing.earlier().areDivided(figure.flows())) {
				whole = Optional.of(attempt(figure, "1", figure.title()));
			}
			return whole;
		}

		LaidOutFigure laidOut(Limit undercut) {
			limit = undercut;
			List<FigureSection> filled = figure.sections().stream().filter(section -> !section.steps().isEmpty()).toList();
			if (whole().filter(one -> isGood(one) || !isDivisible(one)).isPresent()) {
				add(whole.get(), figure, figure.title());
			} else if (figure.flows().isEmpty()) {
				addLinks(List.copyOf(open));
				addUnlinked();
				pages.addAll(drawing.notesPages(around(figure, number(), figure.title())));
			} else {
				toCome = filled.size();
				for (FigureSection section : filled) {
					toCome--;
					split(section);
				}
				addFlows();
				addLinks(List.copyOf(open));
				addUnlinked();
			}
			return new LaidOutFigure(figure.key(), figure.title(), pages);
		}

		/** Whether the pages will not be used, whatever else comes: each section that is left, and what is being put on a page, will take one at least. */
		private boolean areInVain() {
			tooMuch |= !limit.isUndercut(pages.size() + toCome + 1, () -> faults(pages));
			return tooMuch || strict && !met;
		}

		/** Where it is only a pin that contradicts others, a single step is not worth more pages. */
		private boolean isDivisible(Attempt whole) {
			boolean several = figure.flows().size() + figure.links().size() > 1 || figure.nodes().size() > 2
					|| figure.flows().stream().anyMatch(flow -> flow.path().size() > 2);
			return FigureExcerpt.steps(figure) > 1 || several && !whole.isLegible();
		}

		/** Flows of steps that the notes do not have. */
		private void addFlows() {
			Set<String> shown = new LinkedHashSet<>();
			pages.forEach(page -> page.drawing().arrows().forEach(arrow -> shown.addAll(arrow.flows())));
			List<FigureFlow> left = figure.flows().stream().filter(flow -> !shown.contains(flow.key())).toList();
			if (!left.isEmpty()) {
				splitFlows(List.of(), figure.title(), left, pages.size());
			}
		}

		/** What no arrow meets has no page yet. */
		private void addUnlinked() {
			Set<String> left = new LinkedHashSet<>();
			figure.nodes().forEach(node -> left.add(node.key()));
			pages.forEach(page -> page.drawing().nodes().forEach(node -> left.remove(node.key())));
			if (!left.isEmpty()) {
				addNodes(List.copyOf(left));
			}
		}

		private void addNodes(List<String> nodes) {
			if (areInVain()) {
				return;
			}
			Attempt attempt = attempt(FigureExcerpt.ofNodes(figure, Set.copyOf(nodes)), number(), figure.title());
			if (attempt.isLegible() || nodes.size() == 1) {
				pages.add(attempt.page());
				return;
			}
			int half = (nodes.size() + 1) / 2;
			addNodes(nodes.subList(0, half));
			addNodes(nodes.subList(half, nodes.size()));
		}

		private boolean isGood(Attempt attempt) {
			return attempt.isLegible() && (attempt.met() || !strict);
		}

		private String number() {
			return Integer.toString(pages.size() + 1);
		}

		/** What no page of a section has shown, in halves where it is not legible as a whole. */
		private void addLinks(List<EntrustmentLink> links) {
			if (links.isEmpty() || areInVain()) {
				return;
			}
			Attempt attempt = attempt(FigureExcerpt.ofLinks(figure, links), number(), linksTitle());
			if (attempt.isLegible() || links.size() == 1) {
				pages.add(attempt.page());
				return;
			}
			int half = (links.size() + 1) / 2;
			addLinks(links.subList(0, half));
			addLinks(links.subList(half, links.size()));
		}

		private String linksTitle() {
			return figure.flows().isEmpty() ? figure.title() : figure.title() + "\n委託・再委託";
		}

		/** A section on a page of its own, in halves where it is not legible as a whole. */
		private void split(FigureSection section) {
			if (areInVain()) {
				return;
			}
			Figure part = FigureExcerpt.ofSections(figure, List.of(section), List.of());
			String title = title(section);
			if (part.elements().isEmpty()) {
				pages.addAll(drawing.notesPages(around(part, number(), title)));
				return;
			}
			boolean divided = drawing.earlier().areDivided(part.flows());
			if (divided && section.steps().size() > 1) {
				split(section, part);
				return;
			}
			List<EntrustmentLink> fitting = fitting(part);
			// What stood on one page does so again as a rule; else the flows come first, and links find room beside them or not.
			if (!divided && drawing.earlier().isShown(part.flows()) && addLinked(section, title, fitting)) {
				return;
			}
			Attempt attempt = attempt(part, number(), title);
			if (!isGood(attempt) && section.steps().size() > 1) {
				split(section, part);
				return;
			}
			if ((divided || !attempt.isLegible()) && isDivisible(part.flows())) {
				splitFlows(List.of(section), title, part.flows(), pages.size());
				return;
			}
			if (!isGood(attempt) || !addLinked(section, title, fitting)) {
				add(attempt, part, title);
			}
		}

		/** Links that belong on a page of a part. */
		private List<EntrustmentLink> fitting(Figure part) {
			Set<EntrustmentLink> fitting = new LinkedHashSet<>(FigureExcerpt.linksAt(part, drawing.earlier().withThem(open, part.flows())));
			fitting.addAll(drawing.earlier().ofThem(open, part.flows()));
			return open.stream().filter(fitting::contains).toList();
		}

		/** A section with links on its page; false where it is not good with them, or there are none. */
		private boolean addLinked(FigureSection section, String title, List<EntrustmentLink> fitting) {
			if (fitting.isEmpty()) {
				return false;
			}
			Figure linked = FigureExcerpt.ofSections(figure, List.of(section), fitting);
			Attempt attempt = attempt(linked, number(), title);
			if (isGood(attempt)) {
				open.removeAll(fitting);
				add(attempt, linked, title);
			}
			return isGood(attempt);
		}

		private void split(FigureSection section, Figure part) {
			int next = drawing.earlier().divisionOfSteps(section, part.flows());
			split(FigureExcerpt.part(section, 0, next));
			split(FigureExcerpt.part(section, next, section.steps().size()));
		}

		private static boolean isDivisible(List<FigureFlow> flows) {
			return flows.size() > 1 || flows.get(0).path().size() > 2;
		}

		/**
		 * Flows that are too much for a page as a whole: some of them on each of several pages, in the order of the text, and a single one
		 * of them that is too long up to a thing on its way, from which it goes on on the next.
		 *
		 * @param step the step of the flows, or none
		 * @param firstPage how many pages there are before those of the flows
		 */
		private void splitFlows(List<FigureSection> step, String heading, List<FigureFlow> flows, int firstPage) {
			if (areInVain()) {
				return;
			}
			Figure part = FigureExcerpt.ofFlows(figure, step, flows);
			String title = heading + (pages.size() > firstPage ? "(続き)" : "");
			Attempt attempt = attempt(part, number(), title);
			if (attempt.isLegible() && !drawing.earlier().areDivided(flows) || !isDivisible(flows)) {
				add(attempt, part, title);
				return;
			}
			List<FigureFlow> all = flows.size() > 1 ? flows : FigureExcerpt.halves(flows.get(0));
			int next = drawing.earlier().divisionOfFlows(all);
			splitFlows(step, heading, all.subList(0, next), firstPage);
			splitFlows(step, heading, all.subList(next, all.size()), firstPage);
		}

		/** The heading of the 業務, and which of its steps are shown where these are not all. */
		private String title(FigureSection section) {
			String title = section.heading().isEmpty() ? figure.title() : figure.title() + "\n" + section.heading();
			boolean whole = figure.sections().stream().anyMatch(each -> each.steps().equals(section.steps()));
			List<String> numbers = section.steps().stream().map(FigureStep::number).filter(number -> !number.isEmpty()).toList();
			if (whole || numbers.isEmpty()) {
				return title;
			}
			String first = numbers.get(0);
			String last = numbers.get(numbers.size() - 1);
			String shown = first.equals(last) ? first : first + "から" + last + "まで";
			return title + (section.heading().isEmpty() ? "\n" : "　") + shown;
		}

		private void add(Attempt attempt, Figure part, String title) {
			pages.add(attempt.page());
			met &= attempt.met();
			if (isNoted(part) && attempt.page().notes().isEmpty()) {
				pages.addAll(drawing.notesPages(around(part, number(), title)));
			}
		}

		/** Of which each may have pages of its own; what a difference tells of the whole is none. */
		private static boolean hasSeveralAffairs(Figure part) {
			Set<String> drawn = new LinkedHashSet<>();
			part.flows().forEach(flow -> drawn.add(flow.step()));
			List<FigureSection> filled = part.sections().stream().filter(section -> !section.steps().isEmpty()).toList();
			return filled.size() > 1 && filled.stream().filter(section -> section.steps().stream().anyMatch(step -> drawn.contains(step.key()))).count() != 1;
		}

		private static boolean isNoted(Figure part) {
			return part.sections().stream().anyMatch(section -> !section.steps().isEmpty());
		}

		private PageComposer.Surroundings around(Figure part, String key, String title) {
			return new PageComposer.Surroundings(key, title, part.sections(), part.wishes().notes(), part.legend());
		}

		/** With the notes, if the picture is legible then; without them, if it is legible only then. */
		private Attempt attempt(Figure part, String key, String title) {
			PageComposer.Surroundings around = around(part, key, title);
			Drafts drafts = drawing.drafts(part);
			Attempt attempt = drawing.draw(drafts, around, strict);
			if (isGood(attempt) || !isNoted(part) || hasSeveralAffairs(part) || part.wishes().notes() == NotesPlace.OWN_PAGE) {
				return attempt;
			}
			Attempt alone = drawing.draw(drafts, around.withoutNotes(), strict);
			return isGood(alone) ? alone : attempt;
		}
	}
}

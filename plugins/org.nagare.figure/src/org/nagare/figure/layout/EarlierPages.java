package org.nagare.figure.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.geometry.PlacedArrow;
import org.nagare.figure.geometry.Point;
import org.nagare.figure.model.EntrustmentLink;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureFlow;
import org.nagare.figure.model.FigureSection;
import org.nagare.figure.model.FigureStep;

/** What an earlier figure showed on which page: a reader looks for a thing where it was. */
final class EarlierPages {
	private final List<LaidOutPage> pages = new ArrayList<>();
	/** For each flow and link the pages that show it. */
	private final Map<String, Set<Integer>> shownOn = new HashMap<>();

	EarlierPages(Optional<LaidOutFigure> earlier) {
		earlier.map(LaidOutFigure::pages).orElse(List.of()).stream().filter(page -> !page.drawing().nodes().isEmpty() || !page.drawing().frames().isEmpty()).forEach(pages::add);
		for (int i = 0; i < pages.size(); i++) {
			for (PlacedArrow arrow : pages.get(i).drawing().arrows()) {
				for (String flow : arrow.flows().isEmpty() ? List.of(arrow.key()) : arrow.flows()) {
					shownOn.computeIfAbsent(flow, absent -> new LinkedHashSet<>()).add(i);
				}
			}
		}
	}

	/** The page that has most in common with a part; one of several that shows none of its arrows is the page of another part. */
	Optional<LaidOutPage> page(Figure part) {
		Set<String> keys = new LinkedHashSet<>(part.elementsByKey().keySet());
		part.flows().forEach(flow -> keys.add(flow.key()));
		part.links().forEach(link -> keys.add(link.key()));
		boolean bare = part.flows().isEmpty() && part.links().isEmpty();
		LaidOutPage best = null;
		long most = 0;
		for (LaidOutPage page : pages) {
			long arrows = page.drawing().arrows().stream().filter(arrow -> keys.contains(arrow.key()) || arrow.flows().stream().anyMatch(keys::contains)).count();
			long common = page.drawing().nodes().stream().filter(node -> keys.contains(node.key())).count() + arrows;
			if (common > most && (arrows > 0 || bare || pages.size() == 1)) {
				most = common;
				best = page;
			}
		}
		return Optional.ofNullable(best);
	}

	/** Where everything of a page stood. */
	static Map<String, Point> corners(Optional<LaidOutPage> page) {
		Map<String, Point> corners = new LinkedHashMap<>();
		page.ifPresent(before -> {
			before.drawing().frames().forEach(frame -> corners.put(frame.key(), new Point(frame.box().x(), frame.box().y())));
			before.drawing().nodes().forEach(node -> corners.put(node.key(), new Point(node.box().x(), node.box().y())));
		});
		return corners;
	}

	/** Whether these flows stood on several pages, one after the other: where the text has mixed them since, nothing is left of that. */
	boolean areDivided(List<FigureFlow> flows) {
		List<Integer> passed = new ArrayList<>();
		for (FigureFlow flow : flows) {
			for (int page : shownOn.getOrDefault(flow.key(), Set.of())) {
				if (passed.isEmpty() || passed.getLast() != page) {
					passed.add(page);
				}
			}
		}
		return flows.size() > 1 && passed.size() > 1 && passed.size() == Set.copyOf(passed).size();
	}

	/** Whether a page showed one of these flows. */
	boolean isShown(List<FigureFlow> flows) {
		return flows.stream().anyMatch(flow -> shownOn.containsKey(flow.key()));
	}

	private Set<Integer> pagesOf(List<FigureFlow> flows) {
		Set<Integer> seen = new LinkedHashSet<>();
		flows.forEach(flow -> seen.addAll(shownOn.getOrDefault(flow.key(), Set.of())));
		return seen;
	}

	/** Before which step the next page began, the nearest to the middle where there were several; the middle where none did. */
	int divisionOfSteps(FigureSection section, List<FigureFlow> flows) {
		List<List<FigureFlow>> each = section.steps().stream().map(FigureStep::key).map(step -> flows.stream().filter(flow -> flow.step().equals(step)).toList()).toList();
		return division(each);
	}

	/** The same of flows. */
	int divisionOfFlows(List<FigureFlow> flows) {
		return division(flows.stream().map(List::of).toList());
	}

	private int division(List<List<FigureFlow>> groups) {
		int middle = (groups.size() + 1) / 2;
		int best = middle;
		int least = Integer.MAX_VALUE;
		Set<Integer> last = Set.of();
		for (int i = 0; i < groups.size(); i++) {
			Set<Integer> on = pagesOf(groups.get(i));
			if (!on.isEmpty()) {
				if (!last.isEmpty() && !last.equals(on) && Math.abs(i - middle) < least) {
					best = i;
					least = Math.abs(i - middle);
				}
				last = on;
			}
		}
		return best;
	}

	/** Links that stood on a page of these flows, or on none. */
	List<EntrustmentLink> withThem(List<EntrustmentLink> links, List<FigureFlow> flows) {
		Set<Integer> own = pagesOf(flows);
		return links.stream().filter(link -> own.isEmpty() || !shownOn.containsKey(link.key()) || shownOn.get(link.key()).stream().anyMatch(own::contains)).toList();
	}

	/** Links that stood on a page of these flows, whatever they hang on now. */
	List<EntrustmentLink> ofThem(List<EntrustmentLink> links, List<FigureFlow> flows) {
		Set<Integer> own = pagesOf(flows);
		return links.stream().filter(link -> shownOn.getOrDefault(link.key(), Set.of()).stream().anyMatch(own::contains)).toList();
	}
}

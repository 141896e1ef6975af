package org.nagare.figure.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.nagare.figure.model.Emphasis;
import org.nagare.figure.model.FigureElement;
import org.nagare.figure.model.FigureFrame;
import org.nagare.figure.model.FigureNode;

/** The things of two versions in one nesting: the later ones in their order, and behind them the earlier ones that are nowhere any more. */
final class MergedThings {
	private static final String OUTSIDE = "枠の外";
	private final Map<String, Thing> earlier;
	private final Map<String, Thing> later;
	private final List<Thing> merged;
	private final Map<String, Thing> all;
	private final Map<String, Emphasis> emphases = new LinkedHashMap<>();

	MergedThings(List<Thing> before, List<Thing> after) {
		this.earlier = Thing.byKey(before);
		this.later = Thing.byKey(after);
		this.merged = merged(before, after, "");
		this.all = Thing.byKey(merged);
		all.keySet().forEach(key -> emphases.put(key, emphasis(key)));
	}

	private List<Thing> merged(List<Thing> before, List<Thing> after, String frame) {
		List<Thing> result = new ArrayList<>();
		for (Thing thing : after) {
			Optional<Thing> old = Optional.ofNullable(earlier.get(thing.key()));
			List<Thing> inside = merged(old.map(Thing::inside).orElse(List.of()), thing.inside(), thing.key());
			result.add(new Thing(thing.key(), thing.label(), thing.node().or(() -> old.flatMap(Thing::node)), thing.framing().or(() -> old.flatMap(Thing::framing)),
					thing.place(), frame, inside));
		}
		for (Thing thing : before) {
			if (!later.containsKey(thing.key())) {
				result.add(new Thing(thing.key(), thing.label(), thing.node(), thing.framing(), thing.place(), frame, merged(thing.inside(), List.of(), thing.key())));
			}
		}
		return result;
	}

	private Emphasis emphasis(String key) {
		Thing before = earlier.get(key);
		Thing after = later.get(key);
		if (before == null) {
			return Emphasis.ADDED;
		}
		if (after == null) {
			return Emphasis.REMOVED;
		}
		return before.isAlike(after) && before.frame().equals(after.frame()) ? Emphasis.UNCHANGED : Emphasis.CHANGED;
	}

	/** Keys of what was added, removed or changed, with what is to be said about each. */
	Map<String, String> changes() {
		Map<String, String> changes = new LinkedHashMap<>();
		emphases.forEach((key, emphasis) -> {
			if (emphasis != Emphasis.UNCHANGED) {
				changes.put(key, emphasis.mark() + words(key));
			}
		});
		return changes;
	}

	private String words(String key) {
		Thing before = earlier.get(key);
		Thing after = later.get(key);
		if (before == null || after == null) {
			return all.get(key).words();
		}
		StringBuilder words = new StringBuilder(after.words());
		if (!before.isAlike(after)) {
			words.append(" ← ").append(before.words());
		}
		if (!before.frame().equals(after.frame())) {
			words.append("：").append(frame(before, earlier)).append("から").append(frame(after, later)).append("へ");
		}
		return words.toString();
	}

	private static String frame(Thing thing, Map<String, Thing> things) {
		return thing.frame().isEmpty() ? OUTSIDE : "「" + things.get(thing.frame()).label() + "」";
	}

	/** The thing itself and all that lies in it. */
	Set<String> within(String key) {
		return Thing.byKey(List.of(all.get(key))).keySet();
	}

	/** The things that arrows join with what lies in them: these are boxes within their own frames. */
	Set<String> bodies(List<List<String>> paths) {
		Set<String> bodies = new LinkedHashSet<>();
		for (List<String> path : paths) {
			for (int hop = 1; hop < path.size(); hop++) {
				noteBody(path.get(hop - 1), path.get(hop), bodies);
				noteBody(path.get(hop), path.get(hop - 1), bodies);
			}
		}
		return bodies;
	}

	private void noteBody(String end, String other, Set<String> bodies) {
		if (!end.equals(other) && within(end).contains(other)) {
			bodies.add(end);
		}
	}

	/**
	 * @param bodies what is a box within its own frame
	 * @param ends where arrows end; a frame of which nothing else is left is drawn for their sake only
	 */
	List<FigureElement> elements(Set<String> bodies, Set<String> ends) {
		return elements(merged, bodies, ends);
	}

	private List<FigureElement> elements(List<Thing> things, Set<String> bodies, Set<String> ends) {
		List<FigureElement> elements = new ArrayList<>();
		for (Thing thing : things) {
			Emphasis emphasis = emphases.get(thing.key());
			List<FigureElement> inside = elements(thing.inside(), bodies, ends);
			if (!inside.isEmpty()) {
				List<FigureElement> children = new ArrayList<>();
				if (bodies.contains(thing.key())) {
					children.add(new FigureNode(FigureFrame.bodyOf(thing.key()), thing.label(), thing.box(), thing.place(), "", emphasis));
				}
				children.addAll(inside);
				elements.add(new FigureFrame(thing.key(), thing.label() + emphasis.mark(), thing.framing().orElseThrow(), thing.place(), children));
			} else if (thing.node().isPresent() || ends.contains(thing.key())) {
				elements.add(new FigureNode(thing.key(), thing.label(), thing.box(), thing.place(), emphasis.mark(), emphasis));
			}
		}
		return elements;
	}
}

package org.nagare.figure.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.nagare.figure.model.EntrustmentLink;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureElement;
import org.nagare.figure.model.FigureFlow;
import org.nagare.figure.model.FigureFrame;
import org.nagare.figure.model.FigureNode;
import org.nagare.figure.model.FigureSection;
import org.nagare.figure.model.FigureStep;
import org.nagare.figure.model.Wishes;
import org.nagare.model.key.Key;

/**
 * An earlier figure under the keys of a later one: what was only given another name in the text is the same thing in both. The words stay as they
 * were, so that a difference tells where they changed. Arrows are known by what they join; they are the same where that, and what is carried, is.
 */
public final class LaterKeys {
	private final Figure earlier;
	private final Figure later;
	private final Function<Key, Optional<Key>> keys;

	private LaterKeys(Figure earlier, Figure later, Function<Key, Optional<Key>> keys) {
		this.earlier = earlier;
		this.later = later;
		this.keys = keys;
	}

	/** @param keys the later key of a thing that is there still */
	public static Figure of(Figure earlier, Figure later, Function<Key, Optional<Key>> keys) {
		return new LaterKeys(earlier, later, keys).figure();
	}

	private Figure figure() {
		List<FigureFlow> flows = earlier.flows().stream().map(flow -> new FigureFlow(flow.key(), key(flow.step()), flow.number(), flow.kind(), flow.payload(), flow.detail(), flow.inquiry(),
				flow.condition(), flow.path().stream().map(this::key).toList(), flow.emphasis())).toList();
		List<EntrustmentLink> links = earlier.links().stream()
				.map(link -> new EntrustmentLink(link.key(), key(link.from()), key(link.to()), link.label(), link.kind(), link.relation(), link.emphasis())).toList();
		Map<String, String> ofFlows = partners(flows, later.flows(), FigureFlow::key,
				List.of(flow -> List.of(flow.step(), flow.path(), flow.payload(), flow.detail()), flow -> List.of(flow.step(), flow.path())));
		Map<String, String> ofLinks = partners(links, later.links(), EntrustmentLink::key,
				List.of(link -> List.of(link.relation(), link.from(), link.to(), link.label()), link -> List.of(link.relation(), link.from(), link.to())));
		return new Figure(earlier.key(), earlier.title(), elements(earlier.elements()), flows.stream().map(flow -> named(flow, ofFlows)).toList(),
				links.stream().map(link -> new EntrustmentLink(ofLinks.getOrDefault(link.key(), link.key()), link.from(), link.to(), link.label(), link.kind(), link.relation(), link.emphasis()))
						.toList(),
				earlier.sections().stream().map(this::section).toList(), wishes(earlier.wishes()));
	}

	private static FigureFlow named(FigureFlow flow, Map<String, String> names) {
		return new FigureFlow(names.getOrDefault(flow.key(), flow.key()), flow.step(), flow.number(), flow.kind(), flow.payload(), flow.detail(), flow.inquiry(), flow.condition(),
				flow.path(), flow.emphasis());
	}

	/** The later key; what is drawn of a thing beside it (its body in its own frame) is known by that with something behind it. */
	private String key(String key) {
		Optional<String> later = Key.parse(key).flatMap(keys).map(Key::toString);
		int behind = key.lastIndexOf('#');
		return later.orElseGet(() -> behind > 0 ? key(key.substring(0, behind)) + key.substring(behind) : key);
	}

	/**
	 * The later keys of those that changed theirs: first of what agrees in everything, in the order of the text; then of what agrees in less, where
	 * it is the only one on both sides.
	 */
	private static <T> Map<String, String> partners(List<T> before, List<T> after, Function<T, String> key, List<Function<T, Object>> marks) {
		Set<String> old = before.stream().map(key).collect(Collectors.toSet());
		Set<String> now = after.stream().map(key).collect(Collectors.toSet());
		List<T> lost = new ArrayList<>(before.stream().filter(one -> !now.contains(key.apply(one))).toList());
		List<T> added = new ArrayList<>(after.stream().filter(one -> !old.contains(key.apply(one))).toList());
		Map<String, String> partners = new HashMap<>();
		for (Function<T, Object> mark : marks) {
			boolean exact = mark == marks.getFirst();
			Map<Object, List<T>> offered = added.stream().collect(Collectors.groupingBy(mark, LinkedHashMap::new, Collectors.toList()));
			Map<Object, List<T>> open = lost.stream().collect(Collectors.groupingBy(mark, LinkedHashMap::new, Collectors.toList()));
			open.forEach((words, these) -> {
				List<T> those = offered.getOrDefault(words, List.of());
				int pairs = exact ? Math.min(these.size(), those.size()) : these.size() == 1 && those.size() == 1 ? 1 : 0;
				for (int i = 0; i < pairs; i++) {
					partners.put(key.apply(these.get(i)), key.apply(those.get(i)));
					lost.remove(these.get(i));
					added.remove(those.get(i));
				}
			});
		}
		return partners;
	}

	private List<FigureElement> elements(List<FigureElement> elements) {
		List<FigureElement> result = new ArrayList<>();
		for (FigureElement element : elements) {
			result.add(switch (element) {
				case FigureNode node -> new FigureNode(key(node.key()), node.label(), node.kind(), node.place(), node.remark(), node.emphasis());
				case FigureFrame frame -> new FigureFrame(key(frame.key()), frame.label(), frame.kind(), frame.place(), elements(frame.children()));
			});
		}
		return result;
	}

	private FigureSection section(FigureSection section) {
		List<FigureStep> steps = section.steps().stream().map(step -> new FigureStep(key(step.key()), step.number(), step.sentence(), step.remarks())).toList();
		return new FigureSection(key(section.key()), section.heading(), section.title(), steps);
	}

	private Wishes wishes(Wishes wishes) {
		return new Wishes(wishes.pins().stream().map(pin -> new Wishes.Pin(section(pin.section()), key(pin.key()), pin.x(), pin.y())).toList(),
				wishes.columns().stream().map(column -> new Wishes.Column(section(column.section()), column.keys().stream().map(this::key).toList())).toList(), wishes.notes());
	}

	/** Empty for every page. */
	private String section(String key) {
		return key.isEmpty() ? "" : key(key);
	}
}

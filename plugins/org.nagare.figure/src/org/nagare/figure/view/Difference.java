package org.nagare.figure.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.nagare.figure.model.Emphasis;
import org.nagare.figure.model.EntrustmentLink;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureElement;
import org.nagare.figure.model.FigureFlow;
import org.nagare.figure.model.FigureFrame;
import org.nagare.figure.model.FigureNode;
import org.nagare.figure.model.FigureSection;
import org.nagare.figure.model.FigureStep;

/** Two versions of a figure as one, in which everything says whether it was added, removed, changed or left as it was. */
public final class Difference {
	private final Figure earlier;
	private final Figure later;
	private final Map<String, FigureElement> earlierElements;
	private final Map<String, FigureElement> laterElements;
	private final List<FigureStep> lines = new ArrayList<>();
	private final Set<String> renumbered = new LinkedHashSet<>();

	private Difference(Figure earlier, Figure later) {
		this.earlier = earlier;
		this.later = later;
		this.earlierElements = earlier.elementsByKey();
		this.laterElements = later.elementsByKey();
	}

	public static Figure between(Figure earlier, Figure later) {
		return new Difference(earlier, later).figure();
	}

	private Figure figure() {
		List<FigureElement> elements = merged(earlier.elements(), later.elements());
		Map<String, FigureElement> drawn = new LinkedHashMap<>();
		gather(elements, drawn);
		List<FigureFlow> flows = flows(drawn);
		List<EntrustmentLink> links = links(drawn);
		String title = later.title().replaceFirst("^（別添1）事務の内容", "事務の内容の変更");
		if (!renumbered.isEmpty()) {
			lines.add(new FigureStep("番号", "〔番号〕", String.join("、", renumbered), List.of()));
		}
		if (lines.isEmpty()) {
			lines.add(new FigureStep("差分", "", "図に現れる変更はない。", List.of()));
		}
		return new Figure(later.key(), title, elements, flows, links,
				List.of(new FigureSection("差分", "", "変更した箇所", lines)), later.wishes());
	}

	private static void gather(List<FigureElement> elements, Map<String, FigureElement> drawn) {
		for (FigureElement element : elements) {
			drawn.put(element.key(), element);
			if (element instanceof FigureFrame frame) {
				gather(frame.children(), drawn);
			}
		}
	}

	/** The later things in their order, and behind them the earlier ones that are nowhere any more. */
	private List<FigureElement> merged(List<FigureElement> before, List<FigureElement> after) {
		List<FigureElement> result = new ArrayList<>();
		for (FigureElement element : after) {
			FigureElement old = earlierElements.get(element.key());
			result.add(switch (element) {
				case FigureNode node -> marked(node, old == null ? Emphasis.ADDED
						: old instanceof FigureNode known && alike(known, node) ? Emphasis.UNCHANGED : Emphasis.CHANGED, old);
				case FigureFrame frame -> new FigureFrame(frame.key(), frame.label() + (old == null ? Emphasis.ADDED.mark() : ""), frame.kind(),
						frame.place(), merged(old instanceof FigureFrame known ? known.children() : List.of(), frame.children()));
			});
		}
		for (FigureElement element : before) {
			if (!laterElements.containsKey(element.key())) {
				result.add(switch (element) {
					case FigureNode node -> marked(node, Emphasis.REMOVED, null);
					case FigureFrame frame -> new FigureFrame(frame.key(), frame.label() + Emphasis.REMOVED.mark(), frame.kind(), frame.place(),
							merged(frame.children(), List.of()));
				});
			}
		}
		return result;
	}

	private static boolean alike(FigureNode one, FigureNode other) {
		return one.label().equals(other.label()) && one.kind() == other.kind();
	}

	private FigureNode marked(FigureNode node, Emphasis emphasis, FigureElement old) {
		String words = node.kind().japanese() + "「" + node.label() + "」";
		switch (emphasis) {
			case ADDED, REMOVED -> line(emphasis, words);
			case CHANGED -> line(emphasis, words + (old.label().equals(node.label()) ? "" : " ← 「" + old.label() + "」"));
			default -> {
				// Nothing to say about what stayed.
			}
		}
		return node.with(emphasis.mark(), emphasis);
	}

	private void line(Emphasis emphasis, String words) {
		lines.add(new FigureStep("差分" + (lines.size() + 1), emphasis.mark(), words, List.of()));
	}

	private List<FigureFlow> flows(Map<String, FigureElement> drawn) {
		Map<String, FigureFlow> old = new LinkedHashMap<>();
		earlier.flows().forEach(flow -> old.put(flow.key(), flow));
		List<FigureFlow> result = new ArrayList<>();
		for (FigureFlow flow : later.flows()) {
			FigureFlow before = old.remove(flow.key());
			Emphasis emphasis = before == null ? Emphasis.ADDED : isAlike(before, flow) ? Emphasis.UNCHANGED : Emphasis.CHANGED;
			if (emphasis == Emphasis.ADDED) {
				line(emphasis, words(flow, drawn));
			} else if (emphasis == Emphasis.CHANGED) {
				line(emphasis, words(before, earlierElements) + " → " + words(flow, drawn));
			} else if (!before.number().equals(flow.number())) {
				renumbered.add(number(before) + "→" + number(flow));
			}
			result.add(flow.with(emphasis));
		}
		for (FigureFlow gone : old.values()) {
			if (drawn.keySet().containsAll(gone.path())) {
				line(Emphasis.REMOVED, words(gone, drawn));
				result.add(gone.with(Emphasis.REMOVED));
			}
		}
		return result;
	}

	/** A step that was put before another changes the numbers of all that follow; that alone is no change of theirs. */
	private static boolean isAlike(FigureFlow before, FigureFlow after) {
		return before.equals(new FigureFlow(after.key(), after.step(), before.number(), after.kind(), after.payload(), after.detail(),
				after.inquiry(), after.condition(), after.path(), before.emphasis()));
	}

	private static String number(FigureFlow flow) {
		return flow.number().isEmpty() ? "番号なし" : flow.number();
	}

	private static String words(FigureFlow flow, Map<String, FigureElement> elements) {
		List<String> names = new ArrayList<>();
		flow.path().forEach(end -> names.add(elements.get(end).label()));
		return (flow.number() + " " + String.join("→", names)).strip() + "：" + (flow.detail().isEmpty() ? flow.payload() : flow.detail()) + "（"
				+ flow.kind().japanese() + "）";
	}

	private List<EntrustmentLink> links(Map<String, FigureElement> drawn) {
		Map<String, EntrustmentLink> old = new LinkedHashMap<>();
		earlier.links().forEach(link -> old.put(link.key(), link));
		List<EntrustmentLink> result = new ArrayList<>();
		for (EntrustmentLink link : later.links()) {
			EntrustmentLink before = old.remove(link.key());
			Emphasis emphasis = before == null ? Emphasis.ADDED : before.equals(link) ? Emphasis.UNCHANGED : Emphasis.CHANGED;
			if (emphasis != Emphasis.UNCHANGED) {
				line(emphasis, words(link, drawn));
			}
			result.add(link.with(emphasis));
		}
		for (EntrustmentLink gone : old.values()) {
			if (drawn.containsKey(gone.from()) && drawn.containsKey(gone.to())) {
				line(Emphasis.REMOVED, words(gone, drawn));
				result.add(gone.with(Emphasis.REMOVED));
			}
		}
		return result;
	}

	private static String words(EntrustmentLink link, Map<String, FigureElement> elements) {
		return "委託 " + elements.get(link.from()).label() + "→" + elements.get(link.to()).label()
				+ (link.label().isEmpty() ? "" : "：" + link.label());
	}
}

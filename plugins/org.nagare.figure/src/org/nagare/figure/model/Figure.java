package org.nagare.figure.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.nagare.model.source.TextErrors;

/**
 * The (別添1) figure of one assessment, without any geometry. The order of every list is the order of the text.
 *
 * @param key key of the assessment
 * @param title printed above the figure
 * @param elements the outermost frames and nodes
 * @param wishes what the text asks for; wishes for what is not drawn are left out
 */
public record Figure(String key, String title, List<FigureElement> elements, List<FigureFlow> flows,
		List<EntrustmentLink> links, List<FigureSection> sections, Wishes wishes) {
	public Figure {
		Objects.requireNonNull(key, "key");
		Objects.requireNonNull(title, "title");
		elements = List.copyOf(elements);
		flows = List.copyOf(flows);
		links = List.copyOf(links);
		sections = List.copyOf(sections);
		Map<String, Set<String>> content = new LinkedHashMap<>();
		collect(elements, content);
		for (FigureFlow flow : flows) {
			for (int hop = 1; hop < flow.path().size(); hop++) {
				require(content, flow.path().get(hop - 1), flow.path().get(hop), flow.key());
			}
		}
		for (EntrustmentLink link : links) {
			require(content, link.from(), link.to(), link.key());
		}
		Set<String> affairs = new LinkedHashSet<>();
		sections.forEach(section -> affairs.add(section.key()));
		wishes = wishes.restricted(content::containsKey, section -> section.isEmpty() || affairs.contains(section));
	}

	/** A figure that asks for nothing. */
	public Figure(String key, String title, List<FigureElement> elements, List<FigureFlow> flows,
			List<EntrustmentLink> links, List<FigureSection> sections) {
		this(key, title, elements, flows, links, sections, Wishes.NONE);
	}

	/** The same figure, asking for something else. */
	public Figure with(Wishes others) {
		return new Figure(key, title, elements, flows, links, sections, others);
	}

	/** The same figure, whose heading says that the text had errors. */
	public Figure madeFrom(TextErrors errors) {
		return errors.japanese().map(words -> titled(title + "\n※ " + words)).orElse(this);
	}

	/** The same figure under another heading. */
	public Figure titled(String other) {
		return new Figure(key, other, elements, flows, links, sections, wishes);
	}

	/** Every element by key, frames before what they contain. */
	public Map<String, FigureElement> elementsByKey() {
		Map<String, FigureElement> result = new LinkedHashMap<>();
		index(elements, result);
		return result;
	}

	/** The innermost elements, in the order of the text. */
	public List<FigureNode> nodes() {
		List<FigureNode> result = new ArrayList<>();
		for (FigureElement element : elementsByKey().values()) {
			if (element instanceof FigureNode node) {
				result.add(node);
			}
		}
		return result;
	}

	/** The entries of the 凡例: the two official kinds wherever there are flows, the others when they are drawn. */
	public List<LegendEntry> legend() {
		List<LegendEntry> result = new ArrayList<>();
		List<LegendEntry> boxes = Arrays.stream(LegendEntry.values())
				.filter(entry -> entry.isOfBoxes() && isShown(entry.emphasis())).toList();
		if (links.isEmpty() && boxes.isEmpty() || !flows.isEmpty()) {
			result.add(LegendEntry.SPECIFIC_PERSONAL_INFORMATION);
			result.add(LegendEntry.PERSONAL_INFORMATION);
		}
		if (flows.stream().anyMatch(flow -> flow.kind() == FlowKind.UNDECIDED)
				|| links.stream().anyMatch(link -> link.relation() == EntrustmentLink.Relation.ACCESS
						&& link.kind() == FlowKind.UNDECIDED)) {
			result.add(LegendEntry.UNDECIDED);
		}
		if (links.stream().anyMatch(link -> link.relation() != EntrustmentLink.Relation.CONNECTION)) {
			result.add(LegendEntry.ENTRUSTMENT);
		}
		if (links.stream().anyMatch(link -> link.relation() == EntrustmentLink.Relation.CONNECTION)) {
			result.add(LegendEntry.CONNECTION);
		}
		result.addAll(boxes);
		return result;
	}

	private boolean isShown(Emphasis emphasis) {
		return nodes().stream().anyMatch(node -> node.emphasis() == emphasis)
				|| emphasis.isOfDifference() && (flows.stream().anyMatch(flow -> flow.emphasis() == emphasis) || links.stream().anyMatch(link -> link.emphasis() == emphasis));
	}

	/** Notes for every element what lies in it. */
	private static Set<String> collect(List<FigureElement> elements, Map<String, Set<String>> content) {
		Set<String> all = new LinkedHashSet<>();
		for (FigureElement element : elements) {
			if (content.put(element.key(), Set.of()) != null) {
				throw new IllegalArgumentException("Drawn twice: " + element.key());
			}
			all.add(element.key());
			if (element instanceof FigureFrame frame) {
				Set<String> inside = collect(frame.children(), content);
				content.put(frame.key(), inside);
				all.addAll(inside);
			}
		}
		return all;
	}

	private static void require(Map<String, Set<String>> content, String from, String to, String user) {
		for (String end : List.of(from, to)) {
			if (!content.containsKey(end)) {
				throw new IllegalArgumentException("No such element «" + end + "», used by «" + user + "»");
			}
		}
		if (content.get(from).contains(to) || content.get(to).contains(from)) {
			throw new IllegalArgumentException("«" + user + "» joins a frame with its own content: " + from + ", " + to);
		}
	}

	private static void index(List<FigureElement> elements, Map<String, FigureElement> result) {
		for (FigureElement element : elements) {
			result.put(element.key(), element);
			if (element instanceof FigureFrame frame) {
				index(frame.children(), result);
			}
		}
	}
}

package org.nagare.figure.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.nagare.figure.geometry.ArrowStyle;
import org.nagare.figure.model.Emphasis;
import org.nagare.figure.model.EntrustmentLink;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureElement;
import org.nagare.figure.model.FigureFlow;

/**
 * Which arrows a figure needs. A flow over several nodes is a chain of arrows that all bear its number; what it carries
 * is written at the first. Flows of one step that share a stretch share the arrow.
 */
final class ArrowPlan {
	private record Stretch(String step, String number, ArrowStyle style, String from, String to, String payload,
			Emphasis emphasis) {
	}

	private record Draft(String key, List<String> flows, List<String> descriptions) {
	}

	private final Map<String, FigureElement> elements;

	private ArrowPlan(Figure figure) {
		this.elements = figure.elementsByKey();
	}

	static List<PlannedArrow> of(Figure figure) {
		return new ArrowPlan(figure).plan(figure);
	}

	private List<PlannedArrow> plan(Figure figure) {
		Map<Stretch, Draft> stretches = new LinkedHashMap<>();
		for (FigureFlow flow : figure.flows()) {
			for (int hop = 1; hop < flow.path().size(); hop++) {
				add(stretches, flow, hop);
			}
		}
		List<PlannedArrow> arrows = new ArrayList<>();
		stretches.forEach((stretch, draft) -> arrows.add(new PlannedArrow(draft.key(), draft.flows(), stretch.from(),
				stretch.to(), stretch.style(), stretch.number(), stretch.payload(),
				String.join("\n", draft.descriptions()), stretch.emphasis())));
		figure.links().forEach(link -> arrows.add(planned(link)));
		return arrows;
	}

	private void add(Map<Stretch, Draft> stretches, FigureFlow flow, int hop) {
		boolean single = flow.path().size() == 2;
		Stretch stretch = new Stretch(flow.step(), flow.number(), ArrowStyle.of(flow.kind()), flow.path().get(hop - 1),
				flow.path().get(hop), StretchWords.text(flow, hop), flow.emphasis());
		String key = single ? flow.key() : flow.key() + "#" + hop;
		Draft draft = stretches.computeIfAbsent(stretch, absent -> new Draft(key, new ArrayList<>(), new ArrayList<>()));
		draft.flows().add(flow.key());
		draft.descriptions().add(description(flow));
	}

	private String description(FigureFlow flow) {
		List<String> names = new ArrayList<>();
		flow.path().forEach(end -> names.add(elements.get(end).label()));
		String number = flow.number().isEmpty() ? "" : flow.number() + " ";
		String carried = flow.detail().isEmpty() ? flow.payload() : flow.detail();
		return flow.emphasis().mark() + number + String.join(" → ", names) + " : " + carried + " (" + flow.kind().japanese() + ")";
	}

	private PlannedArrow planned(EntrustmentLink link) {
		String relation = switch (link.relation()) {
			case ACCESS -> "委託 ";
			case RE_ENTRUSTMENT -> "再委託 ";
			case CONNECTION -> "接続 ";
		};
		boolean connection = link.relation() == EntrustmentLink.Relation.CONNECTION;
		String description = link.emphasis().mark() + relation + elements.get(link.from()).label() + " → "
				+ elements.get(link.to()).label() + (link.label().isEmpty() ? "" : " : " + link.label());
		return new PlannedArrow(link.key(), List.of(), link.from(), link.to(),
				connection ? ArrowStyle.CONNECTION : ArrowStyle.ENTRUSTMENT, "", link.emphasis().mark() + link.label(), description,
				link.emphasis());
	}
}

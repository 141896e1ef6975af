package org.nagare.figure.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;


/** Parts of a figure for pages or views of their own, with no more frames and nodes than their arrows need. */
public final class FigureExcerpt {
	private FigureExcerpt() {
	}

	public static int steps(Figure figure) {
		return figure.sections().stream().mapToInt(section -> section.steps().size()).sum();
	}

	public static FigureSection part(FigureSection section, int from, int to) {
		return new FigureSection(section.key(), section.heading(), section.title(), section.steps().subList(from, to));
	}

	public static Figure ofSections(Figure figure, List<FigureSection> sections, List<EntrustmentLink> links) {
		Set<String> steps = new LinkedHashSet<>();
		sections.forEach(section -> section.steps().forEach(step -> steps.add(step.key())));
		List<FigureFlow> flows = figure.flows().stream().filter(flow -> steps.contains(flow.step())).toList();
		return excerpt(figure, flows, links, sections);
	}

	/** One step with some of its flows only; or flows without any notes. */
	public static Figure ofFlows(Figure figure, List<FigureSection> step, List<FigureFlow> flows) {
		return excerpt(figure, flows, List.of(), step);
	}

	/** A flow up to a thing on its way, and on from there. */
	public static List<FigureFlow> halves(FigureFlow flow) {
		int half = flow.path().size() / 2;
		return List.of(flow.along(flow.path().subList(0, half + 1)), flow.along(flow.path().subList(half, flow.path().size())));
	}

	public static Figure ofLinks(Figure figure, List<EntrustmentLink> links) {
		return excerpt(figure, List.of(), links, List.of());
	}

	/** Some of the nodes, and none of the arrows. */
	public static Figure ofNodes(Figure figure, Set<String> nodes) {
		return new Figure(figure.key(), figure.title(), kept(figure.elements(), nodes), List.of(), List.of(), List.of(), figure.wishes());
	}

	/** Links that meet what is drawn in the part, and those that hang on them. */
	public static List<EntrustmentLink> linksAt(Figure part, List<EntrustmentLink> open) {
		Set<String> drawn = new LinkedHashSet<>(part.elementsByKey().keySet());
		List<EntrustmentLink> fitting = new ArrayList<>();
		boolean grown = true;
		while (grown) {
			grown = false;
			for (EntrustmentLink link : open) {
				if (!fitting.contains(link) && (drawn.contains(link.from()) || drawn.contains(link.to()))) {
					fitting.add(link);
					grown |= drawn.add(link.from()) | drawn.add(link.to());
				}
			}
		}
		return fitting;
	}

	static Figure excerpt(Figure figure, List<FigureFlow> flows, List<EntrustmentLink> links,
			List<FigureSection> sections) {
		Set<String> used = new LinkedHashSet<>();
		flows.forEach(flow -> used.addAll(flow.path()));
		links.forEach(link -> {
			used.add(link.from());
			used.add(link.to());
		});
		return new Figure(figure.key(), figure.title(), kept(figure.elements(), used), flows, links, sections,
				figure.wishes());
	}

	private static List<FigureElement> kept(List<FigureElement> elements, Set<String> used) {
		List<FigureElement> kept = new ArrayList<>();
		for (FigureElement element : elements) {
			switch (element) {
				case FigureNode node -> {
					if (used.contains(node.key())) {
						kept.add(node);
					}
				}
				case FigureFrame frame -> {
					List<FigureElement> children = kept(frame.children(), used);
					if (!children.isEmpty() || used.contains(frame.key())) {
						kept.add(new FigureFrame(frame.key(), frame.label(), frame.kind(), frame.place(), children));
					}
				}
			}
		}
		return kept;
	}
}

package org.nagare.figure.tests;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.nagare.figure.model.EntrustmentLink;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureElement;
import org.nagare.figure.model.FigureFlow;
import org.nagare.figure.model.FigureFrame;
import org.nagare.figure.model.FigureNode;

/** Figures as they were before one of their things was added. */
final class Insertions {
	private Insertions() {
	}

	/** An earlier figure, and what was added to it since. */
	record Insertion(String name, Figure earlier, Figure later) {
		@Override
		public String toString() {
			return name;
		}
	}

	/** For every node the figure without it, and without what runs to it. */
	static Stream<Insertion> into(Examples.Example example) {
		Figure figure = example.figure();
		return figure.nodes().stream().map(node -> new Insertion(example.name() + " + " + node.label(), without(figure, node.key()), figure))
				.filter(insertion -> !insertion.earlier().nodes().isEmpty());
	}

	static Figure without(Figure figure, String key) {
		List<FigureFlow> flows = figure.flows().stream().filter(flow -> !flow.path().contains(key)).toList();
		List<EntrustmentLink> links = figure.links().stream().filter(link -> !link.from().equals(key) && !link.to().equals(key)).toList();
		Set<String> used = new LinkedHashSet<>();
		flows.forEach(flow -> used.addAll(flow.path()));
		links.forEach(link -> used.addAll(List.of(link.from(), link.to())));
		return new Figure(figure.key(), figure.title(), kept(figure.elements(), used), flows, links, figure.sections(), figure.wishes());
	}

	private static List<FigureElement> kept(List<FigureElement> elements, Set<String> used) {
		List<FigureElement> kept = new ArrayList<>();
		for (FigureElement element : elements) {
			if (element instanceof FigureNode && used.contains(element.key())) {
				kept.add(element);
			} else if (element instanceof FigureFrame frame) {
				List<FigureElement> children = kept(frame.children(), used);
				if (!children.isEmpty() || used.contains(frame.key())) {
					kept.add(new FigureFrame(frame.key(), frame.label(), frame.kind(), frame.place(), children));
				}
			}
		}
		return kept;
	}
}

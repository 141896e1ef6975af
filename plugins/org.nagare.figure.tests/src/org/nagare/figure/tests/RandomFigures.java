package org.nagare.figure.tests;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.nagare.figure.model.EntrustmentLink.Relation;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureElement;
import org.nagare.figure.model.FigureFrame;
import org.nagare.figure.model.FigureNode;
import org.nagare.figure.model.FlowKind;
import org.nagare.figure.model.FrameKind;
import org.nagare.figure.model.NodeKind;
import org.nagare.figure.model.Place;

/** Figures that nobody would draw; the seed tells them apart. */
final class RandomFigures {
	private static final List<String> WORDS = List.of("住民", "記録", "管理", "システム", "サーバー", "連携", "台帳", "課", "福祉",
			"データベース", "LGWAN", "事務", "の", "及び", "確認", "通知", "情報", "(共通)", "VRS", "窓口");
	private final Random random;
	private final List<String> ends = new ArrayList<>();
	private final Set<String> met = new HashSet<>();
	private int named;

	private RandomFigures(long seed) {
		this.random = new Random(seed);
	}

	static Figure of(long seed, int greatestNodes) {
		RandomFigures figures = new RandomFigures(seed);
		int nodes = 2 + figures.random.nextInt(greatestNodes - 1);
		return figures.figure(seed, nodes, 1 + figures.random.nextInt(nodes * 2));
	}

	static Figure of(long seed, int nodes, int flows) {
		return new RandomFigures(seed).figure(seed, nodes, flows);
	}

	private Figure figure(long seed, int nodes, int flows) {
		List<FigureElement> elements = new ArrayList<>();
		FigureBuilder builder = new FigureBuilder();
		int left = nodes;
		while (left > 0) {
			Place place = Place.values()[random.nextInt(Place.values().length)];
			boolean framed = left > 1 && place != Place.PERSON && random.nextInt(3) > 0;
			int inside = framed ? Math.min(left, 1 + random.nextInt(8)) : 1;
			elements.add(framed ? frame(place, inside, 2) : node(place));
			left -= inside;
		}
		int stepCount = Math.max(1, flows / 3);
		for (int i = 0; i < flows; i++) {
			builder.flow(1 + i * stepCount / flows, FlowKind.values()[random.nextInt(3)], words(1 + random.nextInt(5)), path());
		}
		for (int i = random.nextInt(4); i > 0; i--) {
			String from = any();
			String to = any();
			// A link from a thing to itself would say nothing.
			if (!from.equals(to)) {
				met.addAll(List.of(from, to));
				builder.link(i % 2 == 0 ? Relation.ACCESS : Relation.RE_ENTRUSTMENT, words(random.nextInt(4)), from, to);
			}
		}
		return builder.with(used(elements).toArray(FigureElement[]::new)).build("乱数 " + seed);
	}

	/** A figure draws nothing that no arrow meets. */
	private List<FigureElement> used(List<FigureElement> elements) {
		List<FigureElement> kept = new ArrayList<>();
		for (FigureElement element : elements) {
			if (element instanceof FigureFrame frame) {
				List<FigureElement> children = used(frame.children());
				if (!children.isEmpty()) {
					kept.add(new FigureFrame(frame.key(), frame.label(), frame.kind(), frame.place(), children));
				}
			} else if (met.contains(element.key())) {
				kept.add(element);
			}
		}
		return kept;
	}

	private String[] path() {
		int length = 2 + Math.max(0, random.nextInt(6) - 3);
		List<String> path = new ArrayList<>();
		path.add(end());
		while (path.size() < length) {
			path.add(end());
		}
		return path.toArray(String[]::new);
	}

	private String end() {
		String end = any();
		met.add(end);
		return end;
	}

	private String any() {
		return ends.get(random.nextInt(ends.size()));
	}

	private FigureElement frame(Place place, int nodes, int depth) {
		List<FigureElement> children = new ArrayList<>();
		int left = nodes;
		while (left > 0) {
			if (depth > 0 && left > 1 && random.nextInt(4) == 0) {
				int inside = 1 + random.nextInt(left);
				children.add(frame(place, inside, depth - 1));
				left -= inside;
			} else {
				children.add(node(place));
				left--;
			}
		}
		String label = name();
		FrameKind kind = FrameKind.values()[random.nextInt(FrameKind.values().length)];
		return new FigureFrame(label, label, kind, place, children);
	}

	private FigureNode node(Place place) {
		String label = name();
		ends.add(label);
		return new FigureNode(label, label, NodeKind.values()[random.nextInt(NodeKind.values().length)], place);
	}

	private String name() {
		return words(1 + random.nextInt(5)) + ++named;
	}

	private String words(int count) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < count; i++) {
			text.append(WORDS.get(random.nextInt(WORDS.size())));
		}
		return text.toString();
	}
}

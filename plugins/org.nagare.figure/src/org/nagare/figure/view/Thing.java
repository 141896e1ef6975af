package org.nagare.figure.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureElement;
import org.nagare.figure.model.FigureFrame;
import org.nagare.figure.model.FigureNode;
import org.nagare.figure.model.FrameKind;
import org.nagare.figure.model.NodeKind;
import org.nagare.figure.model.Place;

/**
 * A thing of a figure, however it is drawn there: a body is a box in one version and a frame in another as soon as something of it is
 * drawn, and that alone is no change.
 *
 * @param frame key of the frame around it, or empty
 */
record Thing(String key, String label, Optional<NodeKind> node, Optional<FrameKind> framing, Place place, String frame, List<Thing> inside) {
	static List<Thing> of(Figure figure) {
		return of(figure.elements(), "");
	}

	private static List<Thing> of(List<FigureElement> elements, String frame) {
		List<Thing> things = new ArrayList<>();
		for (FigureElement element : elements) {
			things.add(switch (element) {
				case FigureNode node -> new Thing(node.key(), node.label(), Optional.of(node.kind()), Optional.empty(), node.place(), frame, List.of());
				case FigureFrame outer -> of(outer, frame);
			});
		}
		return things;
	}

	private static Thing of(FigureFrame outer, String frame) {
		String body = FigureFrame.bodyOf(outer.key());
		Optional<NodeKind> kind = outer.children().stream().filter(child -> child.key().equals(body)).filter(FigureNode.class::isInstance)
				.map(child -> ((FigureNode) child).kind()).findFirst();
		List<Thing> inside = of(outer.children().stream().filter(child -> !child.key().equals(body)).toList(), outer.key());
		return new Thing(outer.key(), outer.label(), kind, Optional.of(outer.kind()), outer.place(), frame, inside);
	}

	static Map<String, Thing> byKey(List<Thing> things) {
		Map<String, Thing> all = new LinkedHashMap<>();
		things.forEach(thing -> thing.gather(all));
		return all;
	}

	private void gather(Map<String, Thing> all) {
		all.put(key, this);
		inside.forEach(thing -> thing.gather(all));
	}

	/** Whether a reader would say that it is called and is the same; a box and a frame cannot be compared by what they are. */
	boolean isAlike(Thing other) {
		boolean sameNode = node.isEmpty() || other.node.isEmpty() || node.equals(other.node);
		boolean sameFrame = framing.isEmpty() || other.framing.isEmpty() || framing.equals(other.framing);
		return label.equals(other.label) && sameNode && sameFrame;
	}

	/** What it is and what it is called. */
	String words() {
		return node.map(NodeKind::japanese).orElseGet(() -> framing.map(Thing::japanese).orElse("")) + "「" + label + "」";
	}

	private static String japanese(FrameKind kind) {
		return switch (kind) {
			case ASSESSING_BODY -> "評価実施機関";
			case ORGANIZATION -> "機関";
			case CONTRACTOR -> "委託先";
			case DEPARTMENT -> "部署";
			case BOUNDARY -> "境界";
		};
	}

	/** What it is drawn as where it has to be a box and was none in either version. */
	NodeKind box() {
		return node.orElseGet(() -> switch (framing.orElse(FrameKind.ORGANIZATION)) {
			case ASSESSING_BODY -> NodeKind.PUBLIC_BODY;
			case CONTRACTOR -> NodeKind.CONTRACTOR;
			case DEPARTMENT -> NodeKind.DEPARTMENT;
			case ORGANIZATION, BOUNDARY -> NodeKind.OTHER_BODY;
		});
	}
}

package org.nagare.figure.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.geometry.PlacedArrow;
import org.nagare.figure.geometry.PlacedFrame;
import org.nagare.figure.geometry.PlacedNode;
import org.nagare.figure.geometry.Point;
import org.nagare.figure.model.Figure;
import org.nagare.figure.text.TextMetrics;

/** Draws with the layered algorithm of the Eclipse Layout Kernel, frames and their content in one go. */
public final class ElkDrawingEngine implements DrawingEngine {
	private static final double UNIT = ElkGraphBuilder.UNIT;
	private static final double GREATEST_SHIFT = 0.6;
	private final TextMetrics metrics;

	public ElkDrawingEngine(TextMetrics metrics) {
		this.metrics = metrics;
	}

	@Override
	public Drawing draw(Figure figure, DrawingStyle style, Map<String, Point> known, Map<String, Double> heights) {
		ElkRegistration.ensure();
		ElkGraph graph = new ElkGraphBuilder(metrics, style).build(figure, known, heights);
		new RecursiveGraphLayoutEngine().layout(graph.root(), new BasicProgressMonitor());
		return read(graph);
	}

	private static Drawing read(ElkGraph graph) {
		List<PlacedFrame> frames = new ArrayList<>();
		List<PlacedNode> nodes = new ArrayList<>();
		List<PlacedArrow> arrows = new ArrayList<>();
		graph.frames().forEach((key, shape) -> frames.add(shape.placed(box(graph.nodes().get(key)))));
		graph.shapes().forEach((key, shape) -> nodes.add(shape.placed(box(graph.nodes().get(key)))));
		graph.arrows().forEach((arrow, entry) -> arrows.add(placed(arrow, entry)));
		Map<String, Box> boxes = new HashMap<>();
		graph.nodes().forEach((key, node) -> boxes.put(key, box(node)));
		StackRouting routing = new StackRouting(boxes, List.copyOf(arrows));
		graph.stacks().values().forEach(stack -> arrows.addAll(routing.route(stack)));
		graph.loops().forEach((key, loops) -> arrows.addAll(loops.over(boxes.get(key))));
		return new Drawing(frames, nodes, arrows);
	}

	private static PlacedArrow placed(PlannedArrow arrow, ElkGraph.Entry entry) {
		Point origin = origin(entry.edge().getContainingNode());
		List<Point> points = new ArrayList<>();
		for (ElkEdgeSection section : entry.edge().getSections()) {
			points.add(at(origin, section.getStartX(), section.getStartY()));
			section.getBendPoints().forEach(bend -> points.add(at(origin, bend.getX(), bend.getY())));
			points.add(at(origin, section.getEndX(), section.getEndY()));
		}
		if (entry.turned()) {
			Collections.reverse(points);
		}
		List<Point> corners = Corners.of(points);
		Optional<Box> label = entry.edge().getLabels().stream().findFirst().map(value -> onLine(box(origin, value), corners));
		return new PlacedArrow(arrow.key(), arrow.flows(), arrow.from(), arrow.to(), arrow.style(), corners, label.flatMap(box -> entry.label().flatMap(shape -> shape.badge(box))),
				label.flatMap(box -> entry.label().flatMap(shape -> shape.payload(box))), arrow.description(), arrow.emphasis());
	}

	/** The engine leaves the line a little off the middle of its label. */
	private static Box onLine(Box label, List<Point> corners) {
		for (int i = 1; i < corners.size(); i++) {
			Point from = corners.get(i - 1);
			Point to = corners.get(i);
			double shift = from.y() - label.centreY();
			if (from.y() == to.y() && label.isCrossedBy(from, to) && Math.abs(shift) < GREATEST_SHIFT) {
				return new Box(label.x(), label.y() + shift, label.width(), label.height());
			}
		}
		return label;
	}

	private static Point at(Point origin, double x, double y) {
		return new Point(origin.x() + x / UNIT, origin.y() + y / UNIT);
	}

	private static Box box(Point origin, ElkLabel label) {
		Point corner = at(origin, label.getX(), label.getY());
		return new Box(corner.x(), corner.y(), label.getWidth() / UNIT, label.getHeight() / UNIT);
	}

	private static Box box(ElkNode node) {
		Point origin = origin(node);
		return new Box(origin.x(), origin.y(), node.getWidth() / UNIT, node.getHeight() / UNIT);
	}

	/** The engine counts from the frame that contains a thing; the page counts from its own corner. */
	private static Point origin(ElkNode node) {
		double x = 0;
		double y = 0;
		for (ElkNode current = node; current != null; current = current.getParent()) {
			x += current.getX() / UNIT;
			y += current.getY() / UNIT;
		}
		return new Point(x, y);
	}
}

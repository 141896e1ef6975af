package org.nagare.figure.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.elk.alg.layered.options.CenterEdgeLabelPlacementStrategy;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.InternalProperties;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.NodeLabelPlacement;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.nagare.figure.geometry.Point;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureElement;
import org.nagare.figure.model.FigureFrame;
import org.nagare.figure.model.FigureNode;
import org.nagare.figure.text.TextMetrics;

/** Tells the engine what there is, how large it is and in what order it is wanted. */
final class ElkGraphBuilder {
	/** The engine rounds to whole numbers here and there; a fiftieth of a millimetre is fine enough for paper. */
	static final double UNIT = 50;
	private static final double FRAME_TITLE = 10;
	/** Above the number of things in any figure. */
	private static final int MODEL_ORDER_RANGE = 1 << 16;
	/** From this number of things on, a stack is short of height rather than of width. */
	private static final int HIGH_STACK = 4;
	private static final double PORT_DISTANCE = 3.2;
	/** Up to this number of arrows there is time for the placement that bends them least. */
	private static final int MANY_ARROWS = 60;
	private final TextMetrics metrics;
	private final DrawingStyle style;
	private NodePlacementStrategy placement = NodePlacementStrategy.NETWORK_SIMPLEX;

	ElkGraphBuilder(TextMetrics metrics, DrawingStyle style) {
		this.metrics = metrics;
		this.style = style;
	}

	ElkGraph build(Figure figure, Map<String, Point> known, Map<String, Double> heights) {
		ElkGraph graph = new ElkGraph(ElkGraphUtil.createGraph());
		List<PlannedArrow> arrows = ArrowPlan.of(figure);
		if (arrows.size() > MANY_ARROWS) {
			placement = NodePlacementStrategy.BRANDES_KOEPF;
		}
		for (PlannedArrow arrow : arrows) {
			if (arrow.isLoop()) {
				graph.loops().computeIfAbsent(arrow.from(), absent -> new Loops()).add(arrow,
						ArrowLabel.of(arrow, style, metrics));
			}
		}
		measure(graph, figure.elements(), false);
		Ancestry ancestry = new Ancestry(figure);
		WishedOrder wished = new WishedOrder(figure.elements(), figure.wishes(), known, heights);
		SiblingOrder order = new SiblingOrder(ancestry, arrows, wished);
		Set<PlannedArrow> inner = style.stacked() ? stack(graph, ancestry, arrows, wished) : Set.of();
		configure(graph.root());
		graph.root().setProperty(CoreOptions.PADDING, new ElkPadding(0));
		addElements(graph, graph.root(), figure.elements(), wished, 0);
		Map<PlannedArrow, ElkGraph.Entry> added = new HashMap<>();
		for (PlannedArrow arrow : fromTop(arrows, heights)) {
			if (!inner.contains(arrow) && !arrow.isLoop()) {
				added.put(arrow, entry(graph, arrow, !order.leadsOnwards(arrow)));
			}
		}
		arrows.stream().filter(added::containsKey).forEach(arrow -> graph.arrows().put(arrow, added.get(arrow)));
		graph.stacks().values().forEach(stack -> reserve(graph, stack));
		graph.nodes().forEach((key, node) -> wished.height(key).ifPresent(height -> {
			node.setProperty(CoreOptions.POSITION, new KVector(0, height * UNIT));
			node.getParent().setProperty(LayeredOptions.CROSSING_MINIMIZATION_SEMI_INTERACTIVE, true);
		}));
		graph.loops().forEach((key, loops) -> reserve(graph.nodes().get(key), 1, loops.height(), NodeLabelPlacement.V_TOP,
				NodeLabelPlacement.H_CENTER));
		return graph;
	}

	/** Arrows side by side come in the order in which the engine is told of them: in that of the text, unless the height of all they join is known. */
	private static List<PlannedArrow> fromTop(List<PlannedArrow> arrows, Map<String, Double> heights) {
		boolean known = arrows.stream().allMatch(arrow -> heights.containsKey(arrow.from()) && heights.containsKey(arrow.to()));
		return !known ? arrows : arrows.stream().sorted(Comparator.comparingDouble(arrow -> heights.get(arrow.from()) + heights.get(arrow.to()))).toList();
	}

	private void measure(ElkGraph graph, List<FigureElement> elements, boolean compact) {
		for (FigureElement element : elements) {
			switch (element) {
				case FigureNode node -> graph.shapes().put(node.key(), NodeShape.of(node, style.nameWidth(), compact,
						leastWidth(graph, node.key()), metrics));
				case FigureFrame frame -> measure(graph, frame.children(),
						style.stacked() && frame.children().size() >= HIGH_STACK);
			}
		}
	}

	private static double leastWidth(ElkGraph graph, String key) {
		return graph.loops().containsKey(key) ? graph.loops().get(key).leastWidth() : 0;
	}

	/**
	 * Finds the frames whose own arrows all join nodes that lie directly in them, or in an inner frame of which everything stands one
	 * above the other too, and sets their content one above the other.
	 */
	private Set<PlannedArrow> stack(ElkGraph graph, Ancestry ancestry, List<PlannedArrow> arrows, WishedOrder wished) {
		Map<String, List<PlannedArrow>> byFrame = new LinkedHashMap<>();
		for (PlannedArrow arrow : arrows) {
			byFrame.computeIfAbsent(ancestry.common(arrow.from(), arrow.to()), absent -> new ArrayList<>()).add(arrow);
		}
		List<String> frames = new ArrayList<>(byFrame.keySet());
		frames.sort(Comparator.comparingInt((String frame) -> frame.equals(Ancestry.WHOLE) ? 0 : ancestry.chain(frame).size()).reversed());
		Set<PlannedArrow> stacked = new LinkedHashSet<>();
		for (String frame : frames) {
			List<PlannedArrow> own = byFrame.get(frame);
			boolean suitable = !frame.equals(Ancestry.WHOLE) && own.stream().allMatch(arrow -> !arrow.isLoop()
					&& isReached(graph, ancestry, frame, arrow.from()) && isReached(graph, ancestry, frame, arrow.to()));
			if (suitable) {
				List<String> children = ancestry.children().get(frame).stream().map(FigureElement::key).toList();
				List<Stack.Inner> inner = own.stream().map(arrow -> new Stack.Inner(arrow, end(graph, ancestry, arrow.from(), arrow.to()),
						end(graph, ancestry, arrow.to(), arrow.from()), ArrowLabel.of(arrow, style, metrics))).toList();
				graph.stacks().put(frame, Stack.of(children, inner, graph.shapes(), wished.pairs(children)));
				stacked.addAll(own);
			}
		}
		return stacked;
	}

	/** Whether a line from the left meets the node before anything else in the frame. */
	private static boolean isReached(ElkGraph graph, Ancestry ancestry, String frame, String end) {
		List<String> chain = ancestry.chain(end);
		List<String> between = chain.subList(chain.indexOf(frame) + 1, chain.size() - 1);
		return graph.shapes().containsKey(end) && between.stream()
				.allMatch(inner -> graph.stacks().containsKey(inner) || ancestry.children().get(inner).size() == 1);
	}

	private Stack.End end(ElkGraph graph, Ancestry ancestry, String key, String other) {
		String child = ancestry.branch(key, other);
		return new Stack.End(key, child, key.equals(child) ? Optional.of(0.0) : style.leavingBelow() ? inset(graph, ancestry, key, child) : Optional.empty());
	}

	/** How far a thing stands from the left side of what holds it, if it is the lowest there. */
	private static Optional<Double> inset(ElkGraph graph, Ancestry ancestry, String key, String child) {
		List<String> chain = ancestry.chain(key);
		double inset = 0;
		for (int at = chain.indexOf(child); at < chain.size() - 1; at++) {
			Stack stack = graph.stacks().get(chain.get(at));
			boolean lowest = stack == null ? ancestry.children().get(chain.get(at)).size() == 1 : stack.order().getLast().equals(chain.get(at + 1));
			if (!lowest) {
				return Optional.empty();
			}
			inset += FrameShape.SIDE + (stack == null ? 0 : stack.lanes());
		}
		return Optional.of(inset);
	}

	/** Invisible labels around the nodes keep the engine out of the gaps and lanes of a stack. */
	private void reserve(ElkGraph graph, Stack stack) {
		for (int i = 0; i < stack.order().size(); i++) {
			String key = stack.order().get(i);
			NodeShape shape = graph.shapes().get(key);
			ElkNode node = graph.nodes().get(key);
			if (shape != null) {
				long ends = node.getIncomingEdges().size() + stack.lanesAt(key);
				double height = Math.max(shape.height(), (ends + 1) * PORT_DISTANCE);
				keepAtLeast(node, stack.width(), height);
				reserve(node, stack.overhang(), 1, NodeLabelPlacement.V_CENTER, NodeLabelPlacement.H_RIGHT);
			}
			reserve(node, stack.lanes(), 1, NodeLabelPlacement.V_CENTER, NodeLabelPlacement.H_LEFT);
			node.setProperty(CoreOptions.ALIGNMENT, Alignment.LEFT);
			if (i < stack.order().size() - 1) {
				reserve(node, 1, stack.gaps()[i] - Stack.LEAST_GAP, NodeLabelPlacement.V_BOTTOM, NodeLabelPlacement.H_CENTER);
			}
		}
		stack.leastWidths().forEach((key, width) -> {
			ElkNode node = graph.nodes().get(key);
			if (node.getWidth() < width * UNIT) {
				keepAtLeast(node, width, node.getHeight() / UNIT);
			}
		});
	}

	private static void reserve(ElkNode node, double width, double height, NodeLabelPlacement vertical,
			NodeLabelPlacement horizontal) {
		if (width > 0 && height > 0) {
			// The engine leaves out labels without any text.
			ElkLabel label = ElkGraphUtil.createLabel("reserved", node);
			label.setDimensions(width * UNIT, height * UNIT);
			label.setProperty(CoreOptions.NODE_LABELS_PLACEMENT, EnumSet.of(NodeLabelPlacement.OUTSIDE, vertical, horizontal));
		}
	}

	private void configure(ElkNode node) {
		node.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
		node.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
		node.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
		node.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		node.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.GREEDY);
		node.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, style.inTextOrder() ? OrderingStrategy.NODES_AND_EDGES : OrderingStrategy.NONE);
		// ELK 0.12 sets this for the outermost graph only and then asks every frame for it.
		node.setProperty(InternalProperties.MAX_MODEL_ORDER_NODES, MODEL_ORDER_RANGE);
		node.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, placement);
		node.setProperty(LayeredOptions.EDGE_LABELS_CENTER_LABEL_PLACEMENT_STRATEGY,
				CenterEdgeLabelPlacementStrategy.SPACE_EFFICIENT_LAYER);
		node.setProperty(CoreOptions.SPACING_NODE_NODE, Stack.LEAST_GAP * UNIT);
		node.setProperty(CoreOptions.SPACING_EDGE_NODE, 2.6 * UNIT);
		node.setProperty(CoreOptions.SPACING_EDGE_EDGE, 2.4 * UNIT);
		node.setProperty(CoreOptions.SPACING_EDGE_LABEL, 0.5 * UNIT);
		node.setProperty(CoreOptions.SPACING_LABEL_NODE, 0.0);
		node.setProperty(CoreOptions.SPACING_LABEL_LABEL, 1.0 * UNIT);
		node.setProperty(CoreOptions.SPACING_PORT_PORT, PORT_DISTANCE * UNIT);
		node.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, 6.0 * UNIT);
		node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 4.2 * UNIT);
		node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 3.6 * UNIT);
		node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 2.0 * UNIT);
		node.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
	}

	private void addElements(ElkGraph graph, ElkNode parent, List<FigureElement> elements, WishedOrder wished, int depth) {
		for (FigureElement element : graph.stacks().containsKey(parent.getIdentifier()) ? elements : wished.fromTop(elements)) {
			ElkNode node = ElkGraphUtil.createNode(parent);
			node.setIdentifier(element.key());
			graph.nodes().put(element.key(), node);
			switch (element) {
				case FigureNode leaf -> {
					NodeShape shape = graph.shapes().get(leaf.key());
					keepAtLeast(node, shape.width(), shape.height());
				}
				case FigureFrame frame -> addFrame(graph, node, frame, wished, depth);
			}
		}
	}

	private void addFrame(ElkGraph graph, ElkNode node, FigureFrame frame, WishedOrder wished, int depth) {
		FrameShape shape = FrameShape.of(frame, depth, FRAME_TITLE, metrics);
		graph.frames().put(frame.key(), shape);
		configure(node);
		node.setProperty(CoreOptions.PADDING,
				new ElkPadding(shape.top() * UNIT, FrameShape.SIDE * UNIT, FrameShape.SIDE * UNIT,
						FrameShape.SIDE * UNIT));
		keepAtLeast(node, Math.max(shape.leastWidth(), leastWidth(graph, frame.key())), shape.top() + FrameShape.SIDE);
		List<FigureElement> children = new ArrayList<>(frame.children());
		Stack stack = graph.stacks().get(frame.key());
		if (stack != null) {
			children.sort(Comparator.comparingInt(child -> stack.order().indexOf(child.key())));
			node.setProperty(LayeredOptions.CROSSING_MINIMIZATION_FORCE_NODE_MODEL_ORDER, true);
		}
		addElements(graph, node, children, wished, depth + 1);
	}

	/** A node grows where its arrows need more room than its name. */
	private static void keepAtLeast(ElkNode node, double width, double height) {
		node.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS,
				EnumSet.of(SizeConstraint.MINIMUM_SIZE, SizeConstraint.PORTS));
		node.setProperty(CoreOptions.NODE_SIZE_MINIMUM, new KVector(width * UNIT, height * UNIT));
		node.setDimensions(width * UNIT, height * UNIT);
	}

	private ElkGraph.Entry entry(ElkGraph graph, PlannedArrow arrow, boolean turned) {
		ElkNode from = graph.nodes().get(turned ? arrow.to() : arrow.from());
		ElkNode to = graph.nodes().get(turned ? arrow.from() : arrow.to());
		ElkEdge edge = ElkGraphUtil.createSimpleEdge(from, to);
		edge.setIdentifier(arrow.key());
		Optional<ArrowLabel> shape = ArrowLabel.of(arrow, style, metrics);
		shape.ifPresent(value -> {
			ElkLabel label = ElkGraphUtil.createLabel(arrow.key(), edge);
			label.setDimensions(value.width() * UNIT, value.height() * UNIT);
			label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
			label.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
		});
		return new ElkGraph.Entry(edge, turned, shape);
	}
}

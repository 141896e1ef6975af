package org.nagare.figure.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;

/**
 * A figure as the engine knows it.
 *
 * @param nodes frames and nodes by key
 * @param arrows the arrows that the engine draws
 * @param loops the arrows from a thing to itself, by its key
 * @param stacks what stands one above the other, by the key of its frame
 */
record ElkGraph(ElkNode root, Map<String, ElkNode> nodes, Map<String, NodeShape> shapes, Map<String, FrameShape> frames,
		Map<PlannedArrow, Entry> arrows, Map<String, Stack> stacks, Map<String, Loops> loops) {
	/**
	 * @param turned whether the engine sees the arrow from its tip to its source
	 */
	record Entry(ElkEdge edge, boolean turned, Optional<ArrowLabel> label) {
	}

	ElkGraph(ElkNode root) {
		this(root, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(),
				new LinkedHashMap<>(), new LinkedHashMap<>());
	}
}

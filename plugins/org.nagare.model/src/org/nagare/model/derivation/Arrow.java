package org.nagare.model.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nagare.model.ExceptionalCase;
import org.nagare.model.Flow;
import org.nagare.model.Node;
import org.nagare.model.Step;
import org.nagare.model.key.Key;

/**
 * One arrow from one source to one target: a written flow with several sources or targets is several arrows.
 *
 * @param exception the case in which the arrow is drawn; such an arrow has no number
 * @param via       what it passes through, in its order
 */
public record Arrow(Key key, Flow flow, Step step, Optional<ExceptionalCase> exception, Node source, List<Node> via, Node target,
		KindDecision decision, Optional<StepNumber> number) {

	public Arrow {
		via = List.copyOf(via);
	}

	public FlowKind kind() {
		return decision.kind();
	}

	/** Source, what it passes through, target. */
	public List<Node> path() {
		List<Node> path = new ArrayList<>(via.size() + 2);
		path.add(source);
		path.addAll(via);
		path.add(target);
		return path;
	}
}

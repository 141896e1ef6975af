package org.nagare.model.derivation;

import java.util.ArrayList;
import java.util.List;

import org.nagare.model.ExceptionalCase;
import org.nagare.model.Flow;
import org.nagare.model.Hop;
import org.nagare.model.LegalBasis;
import org.nagare.model.Node;
import org.nagare.model.StepPart;

/** The requests of a step that an arrow answers: what was asked for on a basis is answered on the same basis. */
final class AnsweredRequests {

	private AnsweredRequests() {
	}

	/**
	 * The bases of the requests of the same step that went to where the arrow comes from, and came from where it ends or passes on its way; empty
	 * where the arrow is a request itself.
	 */
	static List<LegalBasis> bases(Arrow arrow) {
		List<LegalBasis> bases = new ArrayList<>();
		if (!arrow.flow().isInquiry()) {
			for (Flow flow : flows(arrow)) {
				if (flow.isInquiry() && isReached(arrow, flow.getHops()) && stands(arrow.source(), flow.getHops(), false)) {
					bases.addAll(flow.getBases());
				}
			}
		}
		return bases;
	}

	/** Whether who asked gets the answer, at its end or on the way of it. */
	private static boolean isReached(Arrow answer, List<Hop> request) {
		return stands(answer.target(), request, true) || answer.via().stream().anyMatch(node -> stands(node, request, true));
	}

	private static List<Flow> flows(Arrow arrow) {
		List<Flow> flows = new ArrayList<>();
		for (StepPart part : arrow.step().getParts()) {
			switch (part) {
				case Flow flow -> flows.add(flow);
				case ExceptionalCase exception -> flows.addAll(exception.getFlows());
				default -> {
					// a note asks for nothing
				}
			}
		}
		return flows;
	}

	private static boolean stands(Node node, List<Hop> hops, boolean first) {
		return hops.size() > 1 && (first ? hops.getFirst() : hops.getLast()).getNodes().contains(node);
	}
}

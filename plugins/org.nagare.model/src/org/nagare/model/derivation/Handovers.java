package org.nagare.model.derivation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nagare.model.InformationSystem;
import org.nagare.model.Node;
import org.nagare.model.SpiFile;

/**
 * Sets the assessments of a project side by side: what one acquires within the body, another is expected to transfer, and the other way round.
 * The two sides are matched by departments, because one may name a system where the other names its owner.
 */
final class Handovers {

	private record Ends(AssessmentDerivation giving, AssessmentDerivation taking, Node from, Node to) {
	}

	private static final class Sides {

		private final List<Movement> given = new ArrayList<>();
		private final List<Movement> taken = new ArrayList<>();
	}

	private final List<AssessmentDerivation> assessments;
	private final Map<Ends, Sides> found = new LinkedHashMap<>();
	private final Map<Node, List<AssessmentDerivation>> homes = new IdentityHashMap<>();

	private Handovers(List<AssessmentDerivation> assessments) {
		this.assessments = assessments;
	}

	static List<Handover> of(ProjectModel project) {
		return new Handovers(project.assessments().stream().map(project::derive).toList()).gather();
	}

	private List<Handover> gather() {
		for (AssessmentDerivation one : assessments) {
			for (SpiFile file : one.files()) {
				one.transfers(file).forEach(movement -> note(one, movement, true));
				one.acquisitions(file).stream().filter(movement -> movement.character() == LegalCharacter.ACQUISITION_WITHIN_BODY)
						.forEach(movement -> note(one, movement, false));
			}
		}
		List<Handover> handovers = new ArrayList<>();
		found.forEach((ends, sides) -> handovers.add(new Handover(ends.giving, sides.given, ends.taking, sides.taken, ends.from, ends.to)));
		return List.copyOf(handovers);
	}

	/** A transfer is expected where its target is at home; an acquisition where its source is. */
	private void note(AssessmentDerivation teller, Movement movement, boolean given) {
		Optional<Node> from = movement.from().node();
		Optional<Node> to = movement.to().node();
		if (from.isEmpty() || to.isEmpty()) {
			return;
		}
		for (AssessmentDerivation other : homes(given ? to.get() : from.get())) {
			if (other != teller) {
				Ends ends = new Ends(given ? teller : other, given ? other : teller, department(from.get()), department(to.get()));
				Sides sides = found.computeIfAbsent(ends, key -> new Sides());
				(given ? sides.given : sides.taken).add(movement);
			}
		}
	}

	/** The assessments in which a node is at home; looked for once, for many movements lead to the same few nodes. */
	private List<AssessmentDerivation> homes(Node node) {
		return homes.computeIfAbsent(node, one -> assessments.stream().filter(assessment -> isAtHome(one, assessment)).toList());
	}

	/** Within the affair by what it holds or who owns it; a relay is at home in every affair of the body and tells nothing. */
	private static boolean isAtHome(Node node, AssessmentDerivation assessment) {
		ZoneDecision decision = assessment.zone(node);
		return decision.zone() == Zone.INSIDE && decision.line() != ZoneLine.RELAY_OF_THE_BODY;
	}

	private static Node department(Node node) {
		return node instanceof InformationSystem system ? Residence.owner(system).map(Node.class::cast).orElse(node) : node;
	}
}

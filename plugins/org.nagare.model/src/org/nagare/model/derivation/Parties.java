package org.nagare.model.derivation;

import java.util.Optional;

import org.nagare.model.Boundary;
import org.nagare.model.Named;
import org.nagare.model.Node;
import org.nagare.model.Person;
import org.nagare.model.value.Present;

/** Who is behind a party, in the sense of the law: bodies and persons, never systems. */
final class Parties {

	private Parties() {
	}

	/** The body outside that a node belongs to; of a system in a boundary without a body, whoever operates it or answers for it. */
	static Optional<Named> outsider(Node node) {
		if (node instanceof Person) {
			return Optional.of(node);
		}
		return Residence.body(node).map(Named.class::cast).or(() -> Residence.boundaries(node).stream().map(Parties::keeper)
				.filter(Optional::isPresent).map(Optional::get).findFirst());
	}

	private static Optional<Named> keeper(Boundary boundary) {
		return Present.of(boundary.getOperator()).or(() -> Present.of(boundary.getResponsible())).map(Named.class::cast);
	}

	/** The plain words of a row that is no node. */
	static Optional<String> words(Party party) {
		return Optional.ofNullable(switch (party) {
			case Party.Single single -> null;
			case Party.Listed listed -> listed.recipient().getRecipientText();
			case Party.OfLaw law -> law.lawRow().getInquirer() != null ? law.lawRow().getInquirer() : law.lawRow().getProvider();
		});
	}
}

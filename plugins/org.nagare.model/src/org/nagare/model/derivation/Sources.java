package org.nagare.model.derivation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nagare.model.InformationSystem;
import org.nagare.model.Named;
import org.nagare.model.Node;
import org.nagare.model.Organization;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.Person;
import org.nagare.model.vocabulary.OrganizationKind;
import org.nagare.model.vocabulary.SystemKind;
import org.nagare.model.vocabulary.Vocabulary;

/** From whom a file is acquired, each source once, in text order. */
final class Sources {

	private record Identity(SourceHeading heading, Optional<Named> who, Optional<String> words, boolean ownDepartment, boolean withoutKind) {
	}

	private Sources() {
	}

	/** @param inCharge the departments in charge of the file: only what they make themselves is their own */
	static List<Source> of(List<Movement> acquisitions, List<OrganizationUnit> inCharge) {
		Map<Identity, List<Movement>> found = new LinkedHashMap<>();
		for (Movement movement : acquisitions) {
			if (movement.hasPartner()) {
				found.computeIfAbsent(identity(movement, inCharge), key -> new ArrayList<>()).add(movement);
			}
		}
		List<Source> sources = new ArrayList<>();
		found.forEach((source, movements) -> sources
				.add(new Source(source.heading, source.who, source.words, source.ownDepartment, source.withoutKind, movements)));
		return List.copyOf(sources);
	}

	private static Identity identity(Movement movement, List<OrganizationUnit> inCharge) {
		return switch (movement.character()) {
			case ACQUISITION_FROM_SUBJECT, ACQUISITION_FROM_SUBJECT_BY_CONTRACTOR ->
				new Identity(SourceHeading.DATA_SUBJECT, Optional.empty(), Optional.empty(), false, false);
			case ACQUISITION_FROM_OWN_DEPARTMENT -> anotherDepartment(movement, inCharge).map(Sources::within)
					.orElseGet(() -> new Identity(SourceHeading.OTHER, Optional.empty(), Optional.empty(), true, false));
			case ACQUISITION_WITHIN_BODY -> movement.from().node().flatMap(Sources::department).map(Sources::within)
					.orElseGet(() -> new Identity(SourceHeading.OTHER_DEPARTMENT_OF_THE_BODY, Optional.empty(), Parties.words(movement.from()), false, false));
			default -> outside(movement.from());
		};
	}

	private static Identity within(Named who) {
		return new Identity(SourceHeading.OTHER_DEPARTMENT_OF_THE_BODY, Optional.of(who), Optional.empty(), false, false);
	}

	/**
	 * A department that uses the file without being in charge of it is another one, although it works in the same affair. A relay only passes
	 * on what lies elsewhere, so who looks after it is no source.
	 */
	private static Optional<OrganizationUnit> anotherDepartment(Movement movement, List<OrganizationUnit> inCharge) {
		if (inCharge.isEmpty() || !(movement.from().node().orElse(null) instanceof InformationSystem system)
				|| Systems.kind(system).filter(SystemKind::isRelay).isPresent()) {
			return Optional.empty();
		}
		return Residence.owner(system).filter(owner -> Residence.units(owner).stream().noneMatch(inCharge::contains));
	}

	/** The department itself, or the one that owns the system; nobody where a system is owned by none. */
	static Optional<Named> department(Node node) {
		return switch (node) {
			case OrganizationUnit unit -> Optional.of(unit);
			case InformationSystem system -> Residence.owner(system).map(Named.class::cast);
			default -> Optional.of(node);
		};
	}

	private static Identity outside(Party party) {
		Optional<Node> node = party.node();
		if (node.isEmpty()) {
			return new Identity(SourceHeading.OTHER, Optional.empty(), Parties.words(party), false, true);
		}
		Optional<Named> who = Parties.outsider(node.get());
		if (who.isEmpty() || who.get() instanceof Person) {
			return new Identity(SourceHeading.OTHER, who.isEmpty() ? Optional.of(node.get()) : who, Optional.empty(), false, who.isEmpty());
		}
		Optional<OrganizationKind> kind = who.get() instanceof Organization body ? Vocabulary.entry(OrganizationKind.class, body.getKind()) : Optional.empty();
		SourceHeading heading = kind.map(Sources::heading).orElse(SourceHeading.OTHER);
		return new Identity(heading, who, Optional.empty(), false, kind.isEmpty());
	}

	private static SourceHeading heading(OrganizationKind kind) {
		return switch (kind) {
			case ADMINISTRATIVE_ORGAN, INCORPORATED_ADMINISTRATIVE_AGENCY -> SourceHeading.ADMINISTRATIVE_ORGANS_ETC;
			case LOCAL_GOVERNMENT, LOCAL_INCORPORATED_AGENCY -> SourceHeading.LOCAL_GOVERNMENTS_ETC;
			case PRIVATE_BUSINESS -> SourceHeading.PRIVATE_BUSINESS;
			case OTHER -> SourceHeading.OTHER;
		};
	}
}

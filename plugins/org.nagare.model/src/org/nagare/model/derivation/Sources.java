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

/** From whom a file is acquired, each source once, in text order. */
final class Sources {

	private record Identity(SourceHeading heading, Optional<Named> who, Optional<String> words, boolean ownDepartment, boolean withoutKind) {
	}

	private Sources() {
	}

	static List<Source> of(List<Movement> acquisitions) {
		Map<Identity, List<Movement>> found = new LinkedHashMap<>();
		for (Movement movement : acquisitions) {
			if (movement.hasPartner()) {
				found.computeIfAbsent(identity(movement), key -> new ArrayList<>()).add(movement);
			}
		}
		List<Source> sources = new ArrayList<>();
		found.forEach((source, movements) -> sources
				.add(new Source(source.heading, source.who, source.words, source.ownDepartment, source.withoutKind, movements)));
		return List.copyOf(sources);
	}

	private static Identity identity(Movement movement) {
		return switch (movement.character()) {
			case ACQUISITION_FROM_SUBJECT, ACQUISITION_FROM_SUBJECT_BY_CONTRACTOR ->
				new Identity(SourceHeading.DATA_SUBJECT, Optional.empty(), Optional.empty(), false, false);
			case ACQUISITION_FROM_OWN_DEPARTMENT -> new Identity(SourceHeading.OTHER, Optional.empty(), Optional.empty(), true, false);
			case ACQUISITION_WITHIN_BODY ->
				new Identity(SourceHeading.OTHER_DEPARTMENT_OF_THE_BODY, movement.from().node().flatMap(Sources::department), Optional.empty(), false, false);
			default -> outside(movement.from());
		};
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
		Optional<OrganizationKind> kind = who.get() instanceof Organization body ? OrganizationKind.of(body.getKind()) : Optional.empty();
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

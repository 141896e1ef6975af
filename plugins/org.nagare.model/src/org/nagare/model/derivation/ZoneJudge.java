package org.nagare.model.derivation;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.nagare.model.Assessment;
import org.nagare.model.Boundary;
import org.nagare.model.InformationSystem;
import org.nagare.model.Node;
import org.nagare.model.Organization;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.Person;
import org.nagare.model.SpiFile;
import org.nagare.model.UsingUnit;
import org.nagare.model.value.Present;
import org.nagare.model.vocabulary.PersonKind;
import org.nagare.model.vocabulary.SystemKind;
import org.nagare.model.vocabulary.Vocabulary;

/** Decides in which zone an end of an arrow lies; the first line that fits decides. */
final class ZoneJudge {

	private final Entrustments entrustments;
	private final Set<Organization> bodies = identitySet();
	private final Set<OrganizationUnit> departments = identitySet();
	private final Set<InformationSystem> holding = identitySet();
	private final Set<InformationSystem> used = identitySet();
	private final Map<Node, ZoneDecision> withoutFile = new ConcurrentHashMap<>();

	ZoneJudge(Assessment assessment, List<SpiFile> files, Entrustments entrustments) {
		this.entrustments = entrustments;
		bodies.addAll(Present.in(assessment.getEntities()));
		departments.addAll(Present.in(assessment.getDepartments()));
		used.addAll(Present.in(assessment.getSystems()));
		for (SpiFile file : files) {
			holding.addAll(Present.in(file.getHolders()));
			holding.addAll(Present.in(file.getReplicas()));
			departments.addAll(Present.in(file.getDepartments()));
			for (UsingUnit use : file.getUsers()) {
				Present.of(use.getUnit()).ifPresent(departments::add);
			}
		}
	}

	private static <T> Set<T> identitySet() {
		return Collections.newSetFromMap(new IdentityHashMap<>());
	}

	/** The zone of a node for a file; without a file nobody is a contractor. */
	ZoneDecision decide(Node node, Optional<SpiFile> file) {
		if (isDataSubject(node)) {
			return ZoneDecision.of(Zone.SUBJECT, ZoneLine.DATA_SUBJECT);
		}
		if (file.isPresent() && isContractor(node, file.get()) && !holds(node, file.get())) {
			return ZoneDecision.of(Zone.CONTRACTOR, ZoneLine.CONTRACTOR_OF_THE_FILE);
		}
		return withoutFile.computeIfAbsent(node, this::decide);
	}

	/** A row that names a node of the body together with another affair lies outside this affair, wherever the node lies. */
	ZoneDecision decide(Party party, boolean otherAffair, Optional<SpiFile> file) {
		Optional<Node> node = party.node();
		if (node.isEmpty()) {
			return ZoneDecision.of(Zone.OUTSIDE, ZoneLine.ELSEWHERE);
		}
		if (otherAffair && party.row().isPresent() && isOfBody(node.get())) {
			return ZoneDecision.of(Zone.HERE, ZoneLine.OTHER_AFFAIR_OF_THE_BODY);
		}
		return decide(node.get(), file);
	}

	private ZoneDecision decide(Node node) {
		if (node instanceof InformationSystem system && holding.contains(system)) {
			return ZoneDecision.of(Zone.INSIDE, ZoneLine.HOLDS_A_FILE);
		}
		if (node instanceof OrganizationUnit unit && isOfTheAffair(unit)) {
			return ZoneDecision.of(Zone.INSIDE, ZoneLine.DEPARTMENT_OF_THE_AFFAIR);
		}
		if (!isOfBody(node)) {
			return ZoneDecision.of(Zone.OUTSIDE, ZoneLine.ELSEWHERE);
		}
		if (!(node instanceof InformationSystem system)) {
			// the body as a whole says too little: the affair's own department, or another one?
			return new ZoneDecision(Zone.HERE, ZoneLine.OF_THE_BODY, node instanceof Organization);
		}
		Optional<OrganizationUnit> owner = Residence.owner(system);
		if (owner.filter(this::isOfTheAffair).isPresent()) {
			return ZoneDecision.of(Zone.INSIDE, ZoneLine.OWNED_BY_SUCH_A_DEPARTMENT);
		}
		if (Vocabulary.entry(SystemKind.class, system.getKind()).filter(SystemKind::isRelay).isPresent()) {
			return ZoneDecision.of(Zone.INSIDE, ZoneLine.RELAY_OF_THE_BODY);
		}
		if (owner.isPresent()) {
			return ZoneDecision.of(Zone.HERE, ZoneLine.OF_THE_BODY);
		}
		return used.contains(system) ? ZoneDecision.of(Zone.INSIDE, ZoneLine.USED_AND_OWNED_BY_NOBODY)
				: new ZoneDecision(Zone.HERE, ZoneLine.OWNED_BY_NOBODY, true);
	}

	private static boolean isDataSubject(Node node) {
		return node instanceof Person person && Vocabulary.entry(PersonKind.class, person.getKind()).filter(PersonKind::isDataSubject).isPresent();
	}

	private boolean isContractor(Node node, SpiFile file) {
		// a body is no contractor of its own
		return Residence.body(node).filter(body -> !bodies.contains(body) && entrustments.contractors(file).contains(body)).isPresent();
	}

	static boolean holds(Node node, SpiFile file) {
		return file.getHolders().contains(node) || file.getReplicas().contains(node);
	}

	private boolean isOfTheAffair(OrganizationUnit unit) {
		return Residence.units(unit).stream().anyMatch(departments::contains);
	}

	/** Of the assessing body: by lying in it, or by lying in a boundary for which it answers as the body or as a user. */
	boolean isOfBody(Node node) {
		Optional<Boundary> responsibility = Residence.responsibility(node);
		if (responsibility.isPresent()) {
			return responsibility.get().isUserResponsible() || bodies.contains(responsibility.get().getResponsible());
		}
		return Residence.body(node).filter(bodies::contains).isPresent();
	}
}

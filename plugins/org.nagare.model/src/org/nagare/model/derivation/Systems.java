package org.nagare.model.derivation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.nagare.model.Assessment;
import org.nagare.model.Boundary;
import org.nagare.model.InformationSystem;
import org.nagare.model.Member;
import org.nagare.model.Node;
import org.nagare.model.Organization;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.SpiFile;
import org.nagare.model.Statement;
import org.nagare.model.value.Present;
import org.nagare.model.vocabulary.SystemKind;
import org.nagare.model.vocabulary.Vocabulary;

/** Which systems the affair uses, and which are connected with which. */
final class Systems {

	private final Assessment assessment;
	private final List<SpiFile> files;
	private final List<Arrow> arrows;
	private final ZoneJudge zones;
	private final Map<InformationSystem, Set<InformationSystem>> neighbours = new IdentityHashMap<>();

	Systems(AssessmentDerivation derivation, ZoneJudge zones) {
		this.assessment = derivation.assessment();
		this.files = derivation.files();
		this.arrows = derivation.arrows();
		this.zones = zones;
		arrows.forEach(this::connectAlong);
		for (Statement statement : derivation.statements(Statement.class)) {
			switch (statement) {
				case Organization body -> connectDeclared(body.getMembers());
				case OrganizationUnit unit -> connectDeclared(unit.getMembers());
				case Boundary boundary -> connectDeclared(boundary.getMembers());
				case InformationSystem system -> connectDeclared(List.<Member>of(system));
				default -> {
					// contains no systems
				}
			}
		}
	}

	static Optional<SystemKind> kind(InformationSystem system) {
		// nothing written means a business system; a word that is none of the vocabulary means nothing
		return system.getKind() == null ? Optional.of(SystemKind.BUSINESS) : Vocabulary.entry(SystemKind.class, system.getKind());
	}

	static boolean is(Node node, SystemKind kind) {
		return node instanceof InformationSystem system && kind(system).filter(kind::equals).isPresent();
	}

	/**
	 * The systems of the affair: those listed, in their order, then the others by first appearance. Terminals and the network of the state
	 * are none of them, nor are systems of other bodies unless they are shared, hold a file or are listed.
	 */
	List<InformationSystem> inOrder() {
		Set<InformationSystem> systems = new LinkedHashSet<>(Present.in(assessment.getSystems()));
		systems.addAll(unlisted());
		systems.removeIf(system -> is(system, SystemKind.TERMINAL) || is(system, SystemKind.INFORMATION_PROVISION_NETWORK));
		return List.copyOf(systems);
	}

	private Set<InformationSystem> unlisted() {
		Set<InformationSystem> holding = new LinkedHashSet<>();
		for (SpiFile file : files) {
			holding.addAll(Present.in(file.getHolders()));
			holding.addAll(Present.in(file.getReplicas()));
		}
		// the text says files, then arrows, so holding comes first
		Set<InformationSystem> found = new LinkedHashSet<>(holding);
		for (Arrow arrow : arrows) {
			if (isOfTheAffair(arrow.source()) || isOfTheAffair(arrow.target())) {
				for (Node node : arrow.path()) {
					if (node instanceof InformationSystem system && (zones.isOfBody(system) || is(system, SystemKind.SHARED))) {
						found.add(system);
					}
				}
			}
		}
		return found;
	}

	/** Systems of the affair that the list leaves out. */
	List<InformationSystem> notListed() {
		List<InformationSystem> missing = new ArrayList<>(inOrder());
		missing.removeAll(Present.in(assessment.getSystems()));
		return List.copyOf(missing);
	}

	private boolean isOfTheAffair(Node end) {
		if (zones.decide(end, Optional.empty()).zone() == Zone.INSIDE) {
			return true;
		}
		return files.stream().anyMatch(file -> zones.decide(end, Optional.of(file)).zone() == Zone.CONTRACTOR);
	}

	/** The systems next to this one on the arrows, terminals looked through, then those that it or they declare. */
	List<InformationSystem> connections(InformationSystem system) {
		return List.copyOf(neighbours.getOrDefault(system, Set.of()));
	}

	private void connectAlong(Arrow arrow) {
		for (Party from : Party.behind(arrow.source())) {
			for (Party to : Party.behind(arrow.target())) {
				List<Node> path = new ArrayList<>();
				from.node().ifPresentOrElse(path::add, () -> path.add(arrow.source()));
				path.addAll(arrow.via());
				to.node().ifPresentOrElse(path::add, () -> path.add(arrow.target()));
				path.removeIf(node -> is(node, SystemKind.TERMINAL));
				for (int i = 1; i < path.size(); i++) {
					if (path.get(i - 1) instanceof InformationSystem one && path.get(i) instanceof InformationSystem other) {
						connect(one, other);
					}
				}
			}
		}
	}

	private void connectDeclared(List<? extends Member> members) {
		for (Member member : members) {
			switch (member) {
				case InformationSystem system -> Present.in(system.getConnections()).forEach(other -> {
					if (!is(system, SystemKind.TERMINAL) && !is(other, SystemKind.TERMINAL)) {
						connect(system, other);
					}
				});
				case OrganizationUnit unit -> connectDeclared(unit.getMembers());
				case Boundary boundary -> connectDeclared(boundary.getMembers());
				default -> {
					// contains no systems
				}
			}
		}
	}

	private void connect(InformationSystem one, InformationSystem other) {
		if (one != other) {
			neighbours.computeIfAbsent(one, key -> new LinkedHashSet<>()).add(other);
			neighbours.computeIfAbsent(other, key -> new LinkedHashSet<>()).add(one);
		}
	}
}

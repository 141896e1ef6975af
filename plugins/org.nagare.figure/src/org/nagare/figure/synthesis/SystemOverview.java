package org.nagare.figure.synthesis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.nagare.figure.model.FigureSection;
import org.nagare.figure.model.FigureStep;
import org.nagare.model.InformationSystem;
import org.nagare.model.Node;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.FlowKind;
import org.nagare.model.derivation.Naming;
import org.nagare.model.value.CircledNumber;
import org.nagare.model.value.Present;
import org.nagare.model.vocabulary.ItemCategory;
import org.nagare.model.vocabulary.SystemKind;
import org.nagare.model.vocabulary.Vocabulary;

/** The システム概要図 of 様式1: the systems of an assessment, their connections, and which hold the 個人番号 directly. */
final class SystemOverview {
	private final AssessmentDerivation derivation;
	private final List<InformationSystem> systems = new ArrayList<>();
	private final List<List<InformationSystem>> connections = new ArrayList<>();

	SystemOverview(AssessmentDerivation derivation) {
		this.derivation = derivation;
		Set<InformationSystem> known = Collections.newSetFromMap(new IdentityHashMap<>());
		for (InformationSystem system : derivation.systemsInOrder()) {
			enter(system, known);
		}
		derivation.systemsNotListed().forEach(system -> enter(system, known));
		Set<InformationSystem> done = Collections.newSetFromMap(new IdentityHashMap<>());
		for (InformationSystem system : List.copyOf(systems)) {
			done.add(system);
			for (InformationSystem other : derivation.connections(system)) {
				enter(other, known);
				if (!done.contains(other)) {
					connections.add(List.of(system, other));
				}
			}
		}
	}

	private void enter(InformationSystem system, Set<InformationSystem> known) {
		if (known.add(system)) {
			systems.add(system);
		}
	}

	List<InformationSystem> systems() {
		return systems;
	}

	/** Pairs, each once. */
	List<List<InformationSystem>> connections() {
		return connections;
	}

	/**
	 * Whether a system holds the 個人番号 itself: a file in it records the number or a code that stands for it, or it sends
	 * the number without having got it from another. A terminal and the network only pass it on. An
	 * intermediate server counts as one that does, for its codes are the number before the law (番号法第2条第8項).
	 */
	boolean holdsNumber(Node node) {
		if (!(node instanceof InformationSystem system)) {
			return true;
		}
		boolean intermediate = Vocabulary.entry(SystemKind.class, system.getKind()).filter(kind -> kind == SystemKind.INTERMEDIATE_SERVER).isPresent();
		boolean passesOn = Vocabulary.entry(SystemKind.class, system.getKind())
				.filter(kind -> kind == SystemKind.TERMINAL || kind == SystemKind.INFORMATION_PROVISION_NETWORK).isPresent();
		boolean sends = !passesOn && derivation.arrows().stream()
				.anyMatch(arrow -> arrow.source() == system && arrow.kind() == FlowKind.SPECIFIC);
		return intermediate || sends || derivation.files().stream().anyMatch(file -> records(file)
				&& (Present.in(file.getHolders()).contains(system) || Present.in(file.getReplicas()).contains(system)));
	}

	private static boolean records(SpiFile file) {
		return file.getItemGroups().stream()
				.anyMatch(group -> Vocabulary.entry(ItemCategory.class, group.getCategory()).filter(ItemCategory::isCarrier).isPresent());
	}

	List<FigureSection> notes(Function<EObject, String> key) {
		List<FigureStep> lines = new ArrayList<>();
		for (InformationSystem system : systems) {
			List<String> files = derivation.files().stream().filter(file -> Present.in(file.getHolders()).contains(system)).map(Naming::display).toList();
			List<String> replicas = derivation.files().stream().filter(file -> Present.in(file.getReplicas()).contains(system)).map(Naming::display).toList();
			String held = files.isEmpty() ? "" : "　保有：" + String.join("、", files);
			String copied = replicas.isEmpty() ? "" : "　副本：" + String.join("、", replicas);
			lines.add(new FigureStep(key.apply(system), CircledNumber.of(lines.size() + 1), Naming.display(system) + held + copied, List.of()));
		}
		return lines.isEmpty() ? List.of() : List.of(new FigureSection("システム", "", "システム", lines));
	}
}

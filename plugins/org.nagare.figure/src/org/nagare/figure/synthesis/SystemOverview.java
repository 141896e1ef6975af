package org.nagare.figure.synthesis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.nagare.figure.model.Emphasis;
import org.nagare.figure.model.FigureSection;
import org.nagare.figure.model.FigureStep;
import org.nagare.model.InformationSystem;
import org.nagare.model.Node;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.AssessmentPlan;
import org.nagare.model.derivation.Naming;
import org.nagare.model.value.CircledNumber;
import org.nagare.model.value.Present;

/** The システム概要図 of 様式1: systems, their connections, and which hold the 個人番号 directly. */
final class SystemOverview {
	private final AssessmentPlan plan;
	private final List<SpiFile> files = new ArrayList<>();
	private final List<InformationSystem> systems = new ArrayList<>();
	private final List<List<InformationSystem>> connections = new ArrayList<>();

	/** An assessment that tells of no systems itself is a plan, and shows those of all affairs of the body. */
	SystemOverview(AssessmentDerivation derivation) {
		this(AssessmentPlan.around(derivation), derivation);
	}

	private SystemOverview(AssessmentPlan plan, AssessmentDerivation derivation) {
		this(plan, derivation.systemsInOrder().isEmpty() && derivation.systemsNotListed().isEmpty() ? plan.derivations() : List.of(derivation));
	}

	/** The sheet of a plan shows those of all affairs of the body, whatever it tells of itself. */
	SystemOverview(AssessmentPlan plan) {
		this(plan, plan.derivations());
	}

	private SystemOverview(AssessmentPlan plan, List<AssessmentDerivation> told) {
		this.plan = plan;
		Set<InformationSystem> known = Collections.newSetFromMap(new IdentityHashMap<>());
		for (AssessmentDerivation each : told) {
			each.files().stream().filter(file -> !files.contains(file)).forEach(files::add);
			each.systemsInOrder().forEach(system -> enter(system, known));
			each.systemsNotListed().forEach(system -> enter(system, known));
		}
		Set<InformationSystem> done = Collections.newSetFromMap(new IdentityHashMap<>());
		for (InformationSystem system : List.copyOf(systems)) {
			done.add(system);
			Set<InformationSystem> others = new LinkedHashSet<>();
			told.forEach(each -> others.addAll(each.connections(system)));
			for (InformationSystem other : others) {
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

	/** What the figure points out about a system. As in the table of 様式1, all affairs of the body count, and what no text tells stays untold. */
	Emphasis emphasis(Node node) {
		if (!(node instanceof InformationSystem system)) {
			return Emphasis.NONE;
		}
		return plan.holdsNumber(system).map(holds -> holds ? Emphasis.HOLDING : Emphasis.SHADED).orElse(Emphasis.UNTOLD);
	}

	List<FigureSection> notes(Function<EObject, String> key) {
		List<FigureStep> lines = new ArrayList<>();
		for (InformationSystem system : systems) {
			List<String> holding = files.stream().filter(file -> Present.in(file.getHolders()).contains(system)).map(Naming::display).toList();
			List<String> replicas = files.stream().filter(file -> Present.in(file.getReplicas()).contains(system)).map(Naming::display).toList();
			String held = holding.isEmpty() ? "" : "　保有：" + String.join("、", holding);
			String copied = replicas.isEmpty() ? "" : "　副本：" + String.join("、", replicas);
			lines.add(new FigureStep(key.apply(system), CircledNumber.of(lines.size() + 1), Naming.display(system) + held + copied, List.of()));
		}
		return lines.isEmpty() ? List.of() : List.of(new FigureSection("システム", "", "システム", lines));
	}
}

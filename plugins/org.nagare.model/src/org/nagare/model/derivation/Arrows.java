package org.nagare.model.derivation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nagare.model.ExceptionalCase;
import org.nagare.model.Flow;
import org.nagare.model.Hop;
import org.nagare.model.Node;
import org.nagare.model.Step;
import org.nagare.model.StepPart;
import org.nagare.model.SubAffair;
import org.nagare.model.key.FlowKeys;
import org.nagare.model.key.Key;
import org.nagare.model.key.ReferenceNames;
import org.nagare.model.value.Present;

/** Expands the written flows: one arrow for each source and each target. A flow that lacks an end is kept apart, it cannot be drawn. */
final class Arrows {

	/** One source and one target of a written flow, before its kind is known. */
	record Path(Flow flow, Optional<ExceptionalCase> exception, Node source, List<Node> via, Node target) {

		boolean answers(Path request) {
			return source == request.target && target == request.source;
		}

		List<Node> nodes() {
			List<Node> nodes = new ArrayList<>(via.size() + 2);
			nodes.add(source);
			nodes.addAll(via);
			nodes.add(target);
			return nodes;
		}
	}

	private final ProjectModel project;
	private final StepNumbering numbering;
	private final List<Arrow> all = new ArrayList<>();
	private final Map<Step, List<Arrow>> byStep = new IdentityHashMap<>();
	private final Map<Flow, List<Arrow>> byFlow = new IdentityHashMap<>();
	private final Map<Key, Arrow> byKey = new HashMap<>();
	private final List<Flow> incomplete = new ArrayList<>();

	Arrows(List<SubAffair> affairs, StepNumbering numbering, ProjectModel project) {
		this.project = project;
		this.numbering = numbering;
		for (SubAffair affair : affairs) {
			affair.getSteps().forEach(this::expand);
		}
	}

	List<Arrow> all() {
		return List.copyOf(all);
	}

	List<Arrow> of(Step step) {
		return List.copyOf(byStep.getOrDefault(step, List.of()));
	}

	List<Arrow> of(Flow flow) {
		return List.copyOf(byFlow.getOrDefault(flow, List.of()));
	}

	Optional<Arrow> of(Key key) {
		return Optional.ofNullable(byKey.get(key));
	}

	List<Flow> incomplete() {
		return List.copyOf(incomplete);
	}

	private void expand(Step step) {
		List<Path> paths = new ArrayList<>();
		for (StepPart part : step.getParts()) {
			if (part instanceof Flow flow) {
				expand(flow, Optional.empty(), paths);
			} else if (part instanceof ExceptionalCase exception) {
				exception.getFlows().forEach(flow -> expand(flow, Optional.of(exception), paths));
			}
		}
		KindJudge judge = new KindJudge(paths);
		Key stepKey = project.key(step).orElse(Key.shared(""));
		for (Path path : paths) {
			Optional<StepNumber> number = path.exception().isPresent() ? Optional.empty() : numbering.of(step);
			Arrow arrow = new Arrow(key(stepKey, path), path.flow(), step, path.exception(), path.source(), path.via(), path.target(),
					judge.decide(path), number);
			all.add(arrow);
			byKey.put(arrow.key(), arrow);
			byStep.computeIfAbsent(step, key -> new ArrayList<>()).add(arrow);
			byFlow.computeIfAbsent(path.flow(), key -> new ArrayList<>()).add(arrow);
		}
	}

	private void expand(Flow flow, Optional<ExceptionalCase> exception, List<Path> paths) {
		List<Hop> hops = flow.getHops();
		List<Node> sources = hops.size() < 2 ? List.of() : Present.in(hops.get(0).getNodes());
		List<Node> targets = hops.size() < 2 ? List.of() : Present.in(hops.get(hops.size() - 1).getNodes());
		if (sources.isEmpty() || targets.isEmpty()) {
			incomplete.add(flow);
			return;
		}
		List<Node> via = new ArrayList<>();
		hops.subList(1, hops.size() - 1).forEach(hop -> via.addAll(Present.in(hop.getNodes())));
		for (Node source : sources) {
			for (Node target : targets) {
				paths.add(new Path(flow, exception, source, List.copyOf(via), target));
			}
		}
	}

	private Key key(Key step, Path path) {
		Key wanted = step.child(FlowKeys.segment(path.source().getName(), path.target().getName(), path.flow().getPayloads(), ReferenceNames.linked()));
		return Key.distinct(wanted, byKey::containsKey);
	}
}

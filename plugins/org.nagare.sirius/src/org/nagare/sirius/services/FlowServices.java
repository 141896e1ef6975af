package org.nagare.sirius.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.nagare.model.Displayed;
import org.nagare.model.Document;
import org.nagare.model.Flow;
import org.nagare.model.LegalBasis;
import org.nagare.model.LegalProvision;
import org.nagare.model.Node;
import org.nagare.model.Payload;
import org.nagare.model.PayloadSource;
import org.nagare.model.Statement;
import org.nagare.model.Step;
import org.nagare.model.derivation.Arrow;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.sirius.change.FlowEditing;
import org.nagare.sirius.change.Removal;
import org.nagare.sirius.diagram.OpenDiagram;
import org.nagare.sirius.diagram.ProjectState;
import org.nagare.sirius.dialog.Conversation;
import org.nagare.sirius.dialog.Windows;

/** What the menu of a flow offers and does. The choices of a dialog are asked of the view that the menu was opened on. */
public final class FlowServices {

	private final ChangeGuard guard;

	public FlowServices() {
		this(new Windows());
	}

	public FlowServices(Conversation person) {
		this.guard = new ChangeGuard(person);
	}

	public boolean isFlow(EObject thing) {
		return thing instanceof Flow;
	}

	/** Files and documents that the flow does not carry yet. */
	public Collection<PayloadSource> payloadCandidates(EObject view) {
		return payloadsLeft(OpenDiagram.subject(view), ProjectState.derivationAround(view));
	}

	/** A list to choose from is offered only where there is something in it. */
	public boolean canAddPayload(EObject thing) {
		return hasLeft(thing, FlowServices::payloadsLeft);
	}

	private static List<PayloadSource> payloadsLeft(EObject thing, AssessmentDerivation derivation) {
		List<PayloadSource> left = new ArrayList<>(payloadSources(derivation));
		if (thing instanceof Flow flow) {
			flow.getPayloads().stream().map(Payload::getSource).forEach(left::remove);
		}
		return left;
	}

	static List<PayloadSource> payloadSources(AssessmentDerivation derivation) {
		List<PayloadSource> sources = new ArrayList<>(derivation.files());
		sources.addAll(derivation.statements(Document.class));
		return sources;
	}

	public EObject addPayload(EObject thing, PayloadSource source) {
		return onFlow(thing, flow -> FlowEditing.addPayload(flow, source));
	}

	/** What the flow carries, as a dialog can show it: a file or document by its name, words as they are. */
	public Collection<EObject> carried(EObject view) {
		List<EObject> carried = new ArrayList<>();
		if (OpenDiagram.subject(view) instanceof Flow flow) {
			flow.getPayloads().forEach(payload -> carried.add(payload.getSource() == null ? payload : payload.getSource()));
		}
		return carried;
	}

	public boolean canRemovePayload(EObject thing) {
		return thing instanceof Flow flow && !flow.getPayloads().isEmpty();
	}

	public EObject removePayload(EObject thing, EObject carried) {
		return onFlow(thing, flow -> flow.getPayloads().stream().filter(payload -> payload == carried || payload.getSource() == carried).findFirst()
				.ifPresent(payload -> Removal.removePayload(flow, payload)));
	}

	/** Makes the word one of the means by which the flow travels, or no longer one. */
	public EObject toggleMedium(EObject thing, String word) {
		return onFlow(thing, flow -> FlowEditing.toggleMedium(flow, word));
	}

	/** Those of the text that the flow does not name yet. */
	public Collection<LegalProvision> provisionCandidates(EObject view) {
		return provisionsLeft(OpenDiagram.subject(view), ProjectState.derivationAround(view));
	}

	public boolean canAddBasis(EObject thing) {
		return hasLeft(thing, FlowServices::provisionsLeft);
	}

	private static List<LegalProvision> provisionsLeft(EObject thing, AssessmentDerivation derivation) {
		List<LegalProvision> left = new ArrayList<>(derivation.statements(LegalProvision.class));
		if (thing instanceof Flow flow) {
			flow.getBases().stream().map(LegalBasis::getProvision).forEach(left::remove);
		}
		return left;
	}

	public EObject addBasis(EObject thing, LegalProvision provision) {
		return onFlow(thing, flow -> FlowEditing.addBasis(flow, provision));
	}

	/** The bases of the flow, as a dialog can show them: a provision by its name, words as they are. */
	public Collection<EObject> bases(EObject view) {
		List<EObject> bases = new ArrayList<>();
		if (OpenDiagram.subject(view) instanceof Flow flow) {
			flow.getBases().forEach(basis -> bases.add(basis.getProvision() == null ? basis : basis.getProvision()));
		}
		return bases;
	}

	public boolean canRemoveBasis(EObject thing) {
		return thing instanceof Flow flow && !flow.getBases().isEmpty();
	}

	public EObject removeBasis(EObject thing, EObject chosen) {
		return onFlow(thing, flow -> flow.getBases().removeIf(basis -> basis == chosen || basis.getProvision() == chosen));
	}

	/** One flow for each timing that is written in the assessment: the words are chosen by a flow that has them. */
	public Collection<Flow> timingCandidates(EObject view) {
		return timings(OpenDiagram.subject(view), ProjectState.derivationAround(view));
	}

	public boolean canTakeTiming(EObject thing) {
		return hasLeft(thing, FlowServices::timings);
	}

	private static Collection<Flow> timings(EObject thing, AssessmentDerivation derivation) {
		Map<String, Flow> byTiming = new LinkedHashMap<>();
		derivation.arrows().stream().map(Arrow::flow).filter(flow -> flow.getTiming() != null).forEach(flow -> byTiming.putIfAbsent(flow.getTiming(), flow));
		if (thing instanceof Flow own) {
			byTiming.remove(own.getTiming());
		}
		return byTiming.values();
	}

	public EObject takeTiming(EObject thing, Flow other) {
		return onFlow(thing, flow -> FlowEditing.takeTiming(flow, other));
	}

	/** Everything that the flow could pass through. */
	public Collection<Node> nodeCandidates(EObject view) {
		List<Node> candidates = new ArrayList<>();
		ProjectState.derivationAround(view).statements(Statement.class).forEach(statement -> nodes(statement, candidates));
		return candidates;
	}

	private static void nodes(EObject thing, List<Node> found) {
		if (thing instanceof Node node) {
			found.add(node);
		}
		thing.eContents().stream().filter(Displayed.class::isInstance).forEach(member -> nodes(member, found));
	}

	/** Lets the stretch that the view stands for pass through a node. */
	public EObject passThrough(EObject thing, Node through, EObject edge) {
		return onFlow(thing, flow -> {
			if (OpenDiagram.lineSource(edge) instanceof Node from && OpenDiagram.lineTarget(edge) instanceof Node to && through != from && through != to) {
				FlowEditing.passThrough(flow, from, to, through);
			}
		});
	}

	/** The other steps, as they are told beside the figure. */
	public Collection<Step> otherSteps(EObject view) {
		return otherSteps(OpenDiagram.subject(view), ProjectState.derivationAround(view));
	}

	public boolean canMoveToStep(EObject thing) {
		return hasLeft(thing, FlowServices::otherSteps);
	}

	private static List<Step> otherSteps(EObject thing, AssessmentDerivation derivation) {
		return derivation.steps().stream().filter(step -> step != thing.eContainer()).toList();
	}

	/** Moves the flow into another step, at its end. */
	public EObject moveToStep(EObject thing, Step step) {
		guard.beforeChangeOf(step);
		return onFlow(thing, flow -> FlowEditing.moveToStep(flow, step));
	}

	/** A menu is asked about a thing, and a dialog about a view; both mean the assessment that the thing is seen from. */
	private static boolean hasLeft(EObject thing, BiFunction<EObject, AssessmentDerivation, ? extends Collection<?>> choices) {
		return thing instanceof Flow && ProjectState.of(thing).derivation(thing).filter(derivation -> !choices.apply(thing, derivation).isEmpty()).isPresent();
	}

	/** A menu is opened on whatever is selected; only flows are changed. */
	private EObject onFlow(EObject thing, Consumer<Flow> change) {
		if (thing instanceof Flow flow) {
			guard.beforeChangeOf(flow);
			change.accept(flow);
		}
		return thing;
	}
}

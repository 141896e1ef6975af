package org.nagare.sirius.services;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.nagare.model.Entrustment;
import org.nagare.model.ExceptionalCase;
import org.nagare.model.InformationSystem;
import org.nagare.model.Node;
import org.nagare.model.Note;
import org.nagare.model.Organization;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.ReEntrustment;
import org.nagare.model.Step;
import org.nagare.model.SubAffair;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.sirius.change.Creation;
import org.nagare.sirius.diagram.OpenDiagram;
import org.nagare.sirius.diagram.ProjectState;
import org.nagare.sirius.dialog.Conversation;
import org.nagare.sirius.dialog.Windows;

/**
 * The tools of the palette. Each answers with what it made; where the grammar knows no such thing it makes nothing and answers with what it
 * was asked about, for Sirius goes on from there. A view tells the diagram, and so the assessment, in which it happens.
 */
public final class CreationServices {

	private final ChangeGuard guard;

	public CreationServices() {
		this(new Windows());
	}

	public CreationServices(Conversation person) {
		this.guard = new ChangeGuard(person);
	}

	public EObject newPerson(EObject container, EObject view) {
		return in(view).person();
	}

	public EObject newOrganization(EObject container, EObject view) {
		return in(view).organization();
	}

	public EObject newDepartment(EObject container, EObject view) {
		return in(view).unit(container).<EObject>map(made -> made).orElse(container);
	}

	public EObject newSystem(EObject container, EObject view) {
		return in(view).system(container).<EObject>map(made -> made).orElse(container);
	}

	public EObject newBoundary(EObject container, EObject view) {
		return in(view).boundary(container).<EObject>map(made -> made).orElse(container);
	}

	public EObject newRecipientTable(EObject container, EObject view) {
		return in(view).recipientTable();
	}

	public EObject newAffair(EObject container, EObject view) {
		return in(view).affair();
	}

	/** At the end of a 業務, or behind the step of a line. */
	public EObject newStep(EObject place, EObject view) {
		return place instanceof SubAffair affair ? in(view).step(affair) : step(place).<EObject>map(step -> in(view).stepBehind(step)).orElse(place);
	}

	/** Whether the thing is a 業務 as it is told beside the figure, or one of its lines. */
	public boolean canHoldStep(EObject place) {
		return place instanceof SubAffair || isStepLine(place);
	}

	public EObject newNote(EObject line, EObject view) {
		return step(line).<EObject>map(step -> in(view).note(step)).orElse(line);
	}

	public EObject newException(EObject line, EObject view) {
		return step(line).<EObject>map(step -> in(view).exception(step)).orElse(line);
	}

	/** Whether the thing is told as a line of the (備考), to which a remark can be added. */
	public boolean isStepLine(EObject line) {
		return step(line).isPresent();
	}

	/** The step that a line of the (備考) belongs to. */
	private static Optional<Step> step(EObject line) {
		return switch (line) {
			case Step step -> Optional.of(step);
			case Note note when note.eContainer() instanceof Step step -> Optional.of(step);
			case ExceptionalCase exception when exception.eContainer() instanceof Step step -> Optional.of(step);
			default -> Optional.empty();
		};
	}

	/** A flow in a step of its own, in the 業務 that the diagram is about if it is one's; a boundary sends nothing. */
	public EObject newFlow(EObject source, EObject target, EObject view) {
		if (!(source instanceof Node from && target instanceof Node to)) {
			return source;
		}
		Creation here = in(view);
		return affair(OpenDiagram.around(view)).map(affair -> here.flow(from, to, here.step(affair))).orElseGet(() -> here.flow(from, to));
	}

	private static Optional<SubAffair> affair(EObject diagram) {
		return Optional.of(OpenDiagram.of(diagram).subject()).filter(SubAffair.class::isInstance).map(SubAffair.class::cast);
	}

	/** A flow in a step that is there. */
	public EObject newFlowInStep(EObject source, EObject target, Step step, EObject view) {
		return source instanceof Node from && target instanceof Node to ? in(view).flow(from, to, step) : source;
	}

	/** Whether a flow can lead from one to the other. */
	public boolean canFlow(EObject source, EObject target) {
		return source instanceof Node && target instanceof Node;
	}

	/** Whether there is a step that such a flow can be added to. */
	public boolean canFlowInStep(EObject source, EObject target, EObject diagram) {
		return canFlow(source, target) && !steps(diagram).isEmpty();
	}

	/** The steps that a flow may be added to, as they are told beside the figure. */
	public Collection<Step> stepCandidates(EObject view) {
		return steps(OpenDiagram.around(view));
	}

	private static List<Step> steps(EObject diagram) {
		return affair(diagram).<List<Step>>map(SubAffair::getSteps).orElseGet(() -> ProjectState.derivationAround(diagram).steps());
	}

	/** Drawn from the system to the contractor, or the other way round. */
	public EObject newEntrustment(EObject source, EObject target, EObject view) {
		if (source instanceof InformationSystem system && target instanceof Organization contractor) {
			return in(view).entrustment(system, contractor);
		}
		if (source instanceof Organization contractor && target instanceof InformationSystem system) {
			return in(view).entrustment(system, contractor);
		}
		return source;
	}

	/** Whether the two are a system and a body. */
	public boolean canEntrust(EObject source, EObject target) {
		return source instanceof InformationSystem && target instanceof Organization || source instanceof Organization && target instanceof InformationSystem;
	}

	/** The next link, from a party of a chain to the one that it passes work on to. */
	public EObject newReEntrustment(EObject source, EObject target, EObject view) {
		return source instanceof Organization from && target instanceof Organization to && source != target
				? above(from, ProjectState.derivationAround(view)).flatMap(above -> in(view).reEntrustment(above, Optional.of(to))).<EObject>map(made -> made).orElse(source) : source;
	}

	/** Whether the first is entrusted with something that it can pass on. */
	public boolean canReEntrust(EObject source, EObject target, EObject diagram) {
		return source != target && target instanceof Organization && source instanceof Organization party && above(party, ProjectState.derivationAround(diagram)).isPresent();
	}

	/** Where a party got its work from; the first of the text where it has several. */
	private static Optional<EObject> above(Organization party, AssessmentDerivation derivation) {
		for (Entrustment entrustment : derivation.entrustments()) {
			if (entrustment.getContractor() == party) {
				return Optional.of(entrustment);
			}
			Optional<ReEntrustment> link = derivation.chain(entrustment).stream().filter(one -> one.to().filter(party::equals).isPresent()).map(one -> one.link()).findFirst();
			if (link.isPresent()) {
				return link.map(found -> found);
			}
		}
		return Optional.empty();
	}

	/** Whether the work of a line of the list of entrustments can be passed on. */
	public boolean canPassOn(EObject line) {
		return line instanceof Entrustment || line instanceof ReEntrustment link && !link.isNone();
	}

	/** The next link below a line of the list of entrustments; its party is open. */
	public EObject newOpenReEntrustment(EObject line, EObject view) {
		return in(view).reEntrustment(line, Optional.empty()).<EObject>map(made -> made).orElse(line);
	}

	/** Whether a department may stand in the thing. */
	public boolean canHoldDepartment(EObject container) {
		return container instanceof Organization || container instanceof OrganizationUnit;
	}

	private Creation in(EObject view) {
		guard.beforeChangeIn(view);
		return new Creation(ProjectState.derivationAround(view));
	}
}

package org.nagare.sirius.services;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.nagare.model.Entrustment;
import org.nagare.model.ExceptionalCase;
import org.nagare.model.Flow;
import org.nagare.model.InformationSystem;
import org.nagare.model.Named;
import org.nagare.model.Node;
import org.nagare.model.Note;
import org.nagare.model.Organization;
import org.nagare.model.ReEntrustment;
import org.nagare.model.Step;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.sirius.change.Elsewhere;
import org.nagare.sirius.change.EndRefusal;
import org.nagare.sirius.change.FlowEditing;
import org.nagare.sirius.change.Labels;
import org.nagare.sirius.change.Moving;
import org.nagare.sirius.change.Removal;
import org.nagare.sirius.change.WordsRefusal;
import org.nagare.sirius.diagram.OpenDiagram;
import org.nagare.sirius.diagram.ProjectState;
import org.nagare.sirius.dialog.Conversation;
import org.nagare.sirius.dialog.Windows;

/** Changes of what is drawn: words, places, ends of lines, and its end. What cannot be done leaves everything as it was. */
public final class ChangeServices {

	private static final String NOT_WRITTEN = "この言葉は書けません";

	private final Conversation person;
	private final ChangeGuard guard;

	public ChangeServices() {
		this(new Windows());
	}

	public ChangeServices(Conversation person) {
		this.person = person;
		this.guard = new ChangeGuard(person);
	}

	/** Gives a thing the words that are printed for it: its abbreviation or display where it has one, else its name wherever it is called. */
	public EObject editName(Named thing, String words) {
		guard.beforeChangeAround(thing);
		Labels.edit(ProjectState.of(thing).project(), thing, words).ifPresent(why -> person.tell(NOT_WRITTEN, why));
		return thing;
	}

	/** Edits a line of the (備考) or of the list of entrustments. */
	public EObject editLine(EObject line, String words) {
		guard.beforeChangeOf(line);
		switch (line) {
			case Step step -> text(words, step::setText);
			case Note note -> text(words, note::setText);
			case ExceptionalCase exception -> text(words, exception::setText);
			case ReEntrustment link when !link.isNone() -> line(words, link::setMatter);
			case Entrustment entrustment -> editName(entrustment, words);
			default -> {
				// «再委託 なし» has no words of its own
			}
		}
		return line;
	}

	private void text(String words, Consumer<String> setter) {
		say(words, WordsRefusal.ofText(words), setter);
	}

	private void line(String words, Consumer<String> setter) {
		say(words, WordsRefusal.ofLine(words), setter);
	}

	/** Nothing was changed by words that are refused, so there is nothing to take back. */
	private void say(String words, Optional<WordsRefusal> refusal, Consumer<String> setter) {
		refusal.ifPresentOrElse(why -> person.tell(NOT_WRITTEN, why.message()), () -> setter.accept(words));
	}

	/** Says in words, or by the name of a file or document, what a flow carries. */
	public EObject editPayload(Flow flow, String words, EObject view) {
		guard.beforeChangeOf(flow);
		FlowEditing.sayPayload(flow, words, FlowServices.payloadSources(ProjectState.derivationAround(view))).ifPresent(why -> person.tell(NOT_WRITTEN, why));
		return flow;
	}

	/** Takes the thing away with what cannot be said without it; where something stands in the way it is told, and the views that Sirius took away come back. */
	public EObject delete(EObject thing) {
		guard.beforeChangeAround(thing);
		ProjectModel project = ProjectState.of(thing).project();
		Removal removal = new Removal(project);
		Optional<String> why = removal.refusal(thing).map(refusal -> refusal.message(thing)).or(() -> Elsewhere.hinderingRemoval(project, thing));
		if (why.isPresent()) {
			throw guard.refused("消せません", why.get());
		}
		EObject rest = thing.eContainer();
		return removal.remove(thing) ? rest : thing;
	}

	/**
	 * Puts a thing into a frame, or out of all. Sirius moves the view there whatever happens to the thing, and where the drop is not offered it still moves
	 * the view within its old frame; so every drop is offered, and one that cannot be is taken back as a whole. Why was told before.
	 */
	public EObject moveInto(EObject thing, EObject container, EObject containerView) {
		guard.beforeChangeIn(containerView);
		AssessmentDerivation derivation = ProjectState.derivationAround(containerView);
		Moving moving = new Moving(derivation);
		if (moving.refusal(thing, container, containerView).isPresent()) {
			throw ChangeGuard.takenBack();
		}
		Elsewhere.hinderingMove(derivation.project(), thing, container).ifPresent(why -> {
			throw guard.refused("移せません", why);
		});
		if (!moving.move(thing, container)) {
			throw ChangeGuard.takenBack();
		}
		return thing;
	}

	/** Lets a stretch of a flow begin elsewhere; the view at its other end stays. */
	public EObject reconnectFlowSource(Flow flow, EObject old, EObject now, EObject endView) {
		guard.beforeChangeOf(flow);
		if (!(old instanceof Node from && now instanceof Node other && OpenDiagram.subject(endView) instanceof Node to)) {
			throw refusedEnd(now, EndRefusal.FLOW);
		}
		FlowEditing.reconnectSource(flow, from, other, to);
		return flow;
	}

	/** Lets a stretch of a flow end elsewhere. */
	public EObject reconnectFlowTarget(Flow flow, EObject old, EObject now, EObject endView) {
		guard.beforeChangeOf(flow);
		if (!(old instanceof Node to && now instanceof Node other && OpenDiagram.subject(endView) instanceof Node from)) {
			throw refusedEnd(now, EndRefusal.FLOW);
		}
		FlowEditing.reconnectTarget(flow, from, to, other);
		return flow;
	}

	/** Another system is worked on; where none was named, those that hold the file are named now. */
	public EObject reconnectEntrustmentSource(Entrustment entrustment, EObject system, EObject now) {
		guard.beforeChangeOf(entrustment);
		if (!(now instanceof InformationSystem other)) {
			throw refusedEnd(now, EndRefusal.SYSTEM);
		}
		if (entrustment.getTargets().isEmpty()) {
			ProjectState.of(entrustment).derivation(entrustment).map(derivation -> derivation.targets(entrustment)).ifPresent(entrustment.getTargets()::addAll);
		}
		entrustment.getTargets().remove(system);
		if (!entrustment.getTargets().contains(other)) {
			entrustment.getTargets().add(other);
		}
		return entrustment;
	}

	/** Another party is entrusted. */
	public EObject reconnectEntrustmentTarget(Entrustment entrustment, EObject now) {
		guard.beforeChangeOf(entrustment);
		if (!(now instanceof Organization other)) {
			throw refusedEnd(now, EndRefusal.CONTRACTOR);
		}
		entrustment.setContractor(other);
		return entrustment;
	}

	/** Another party passes the work on: the link hangs below where that party got its own. */
	public EObject reconnectReEntrustmentSource(ReEntrustment link, EObject now) {
		guard.beforeChangeOf(link);
		Optional<EObject> above = now instanceof Organization other ? holder(link, other) : Optional.empty();
		if (above.filter(place -> place == link.eContainer() || Moving.move(link, place)).isEmpty()) {
			throw refusedEnd(now, EndRefusal.CHAIN);
		}
		return link;
	}

	/** Where a party got the work of a chain from. */
	private static Optional<EObject> holder(ReEntrustment link, Organization party) {
		EObject top = link;
		while (top instanceof ReEntrustment) {
			top = top.eContainer();
		}
		if (!(top instanceof Entrustment entrustment) || entrustment.getContractor() == party) {
			return Optional.of(top).filter(Entrustment.class::isInstance);
		}
		return ProjectState.of(link).derivation(link).stream().flatMap(derivation -> derivation.chain(entrustment).stream())
				.filter(one -> one.to().filter(party::equals).isPresent()).findFirst().map(one -> one.link());
	}

	/** The work is passed on to another party. */
	public EObject reconnectReEntrustmentTarget(ReEntrustment link, EObject now) {
		guard.beforeChangeOf(link);
		if (!(now instanceof Organization other)) {
			throw refusedEnd(now, EndRefusal.CONTRACTOR);
		}
		link.setContractor(other);
		return link;
	}

	/** Sirius draws the line anew whatever happens to the thing: what cannot be is told and taken back. */
	private OperationCanceledException refusedEnd(EObject now, EndRefusal why) {
		return guard.refused("ここにはつなげません", why.message(now));
	}
}

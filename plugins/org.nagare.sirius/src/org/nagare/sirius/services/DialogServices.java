package org.nagare.sirius.services;

import java.util.Collection;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.nagare.model.Assessment;
import org.nagare.model.Flow;
import org.nagare.model.LegalProvision;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.sirius.arrangement.Arrangement;
import org.nagare.sirius.cell.FormPlaces;
import org.nagare.sirius.cell.WrittenCells;
import org.nagare.sirius.change.Creation;
import org.nagare.sirius.change.FlowEditing;
import org.nagare.sirius.change.Moving;
import org.nagare.sirius.diagram.OpenDiagram;
import org.nagare.sirius.diagram.ProjectState;
import org.nagare.sirius.diagram.TextPath;
import org.nagare.sirius.dialog.Conversation;
import org.nagare.sirius.dialog.Windows;

/** Tools that ask for words, and those that lead to the text. */
public final class DialogServices {

	private final Conversation person;
	private final ChangeGuard guard;

	public DialogServices() {
		this(new Windows());
	}

	public DialogServices(Conversation person) {
		this.person = person;
		this.guard = new ChangeGuard(person);
	}

	/** Asks for the timing of a flow. */
	public EObject askTiming(EObject thing) {
		if (thing instanceof Flow flow) {
			guard.beforeChangeOf(flow);
			ask("時期・頻度", "いつ流れますか。", flow.getTiming()).ifPresent(words -> FlowEditing.sayTiming(flow, words));
		}
		return thing;
	}

	/** Asks for what the flow is used for at its end. */
	public EObject askPurpose(EObject thing) {
		if (thing instanceof Flow flow) {
			guard.beforeChangeOf(flow);
			ask("用途", "受け取る側は何に使いますか。", flow.getPurpose()).ifPresent(words -> FlowEditing.sayPurpose(flow, words));
		}
		return thing;
	}

	/** Asks for a legal basis in words. */
	public EObject askBasis(EObject thing) {
		if (thing instanceof Flow flow) {
			guard.beforeChangeOf(flow);
			ask("根拠", "どの法令の、どの条項によりますか。", "").filter(words -> !words.isBlank()).ifPresent(words -> FlowEditing.addBasis(flow, words));
		}
		return thing;
	}

	/** Asks for an article, which every flow of the assessment can choose from then on, and lets this one rest on it. */
	public EObject writeProvision(EObject thing, EObject view) {
		if (thing instanceof Flow flow) {
			guard.beforeChangeIn(view);
			AssessmentDerivation derivation = ProjectState.derivationAround(view);
			String missing = derivation.statements(LegalProvision.class).isEmpty() ? "文には、まだ法令がありません。" : "";
			ask("新しい法令", missing + "条項を書くと「法令」として文に加わり、ほかの流れでも選べます。\n例：番号法第9条第1項", "").filter(words -> !words.isBlank())
					.ifPresent(words -> FlowEditing.addBasis(flow, new Creation(derivation).provision(words.strip())));
		}
		return thing;
	}

	/** Tells why a thing may not stand in a frame, where that is so. */
	public EObject tellRefusedMove(EObject thing, EObject container, EObject containerView) {
		new Moving(ProjectState.derivationAround(containerView)).refusal(thing, container, containerView)
				.ifPresent(why -> person.tell("移せません", why.message(thing, container)));
		return thing;
	}

	/** Tells why pins cannot be exchanged with the diagram of a view, where that is so. */
	public EObject tellRefusedPins(EObject subject, EObject view) {
		new Arrangement(OpenDiagram.around(view)).pinRefusal().ifPresent(why -> person.tell("固定", why.message()));
		return subject;
	}

	private Optional<String> ask(String title, String question, String known) {
		return person.line(title, question, known == null ? "" : known);
	}

	/** Opens the text where the thing stands. */
	public EObject goToText(EObject thing) {
		show(thing);
		return thing;
	}

	/** Opens the text where something is written for the thing. */
	public EObject goTo(EObject thing, EObject place) {
		show(place);
		return thing;
	}

	private void show(EObject place) {
		if (!person.showText(place)) {
			String text = URI.decode(place.eResource().getURI().lastSegment());
			person.tell("文", "「%1$s」を開けません。ワークスペースにあるプロジェクトに置くか、取り込んでください。\n\n“%1$s” could not be opened. It has to lie in a project of the workspace.".formatted(text));
		}
	}

	/** Opens the form at a cell in which the thing appears; where there is no form to open, the cells are named. */
	public EObject goToForm(EObject thing, EObject view) {
		Assessment assessment = ProjectState.derivationAround(view).assessment();
		TextPath.of(assessment.eResource()).ifPresent(text -> person.showForm(text, FormPlaces.around(thing).of(assessment, thing)));
		return thing;
	}

	/** What is written in cells of the form for the thing that a view stands for: cells by its name, such as Ⅰ.2(台帳).③. */
	public Collection<EObject> cellsOf(EObject view) {
		return WrittenCells.of(OpenDiagram.subject(view));
	}

	/** Whether anything is written for the thing. */
	public boolean hasCells(EObject thing) {
		return !WrittenCells.of(thing).isEmpty();
	}
}

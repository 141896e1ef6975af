package org.nagare.sirius.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.nagare.model.Assessment;
import org.nagare.model.CellEntry;
import org.nagare.model.Entry;
import org.nagare.model.Flow;
import org.nagare.model.PathKey;
import org.nagare.model.ProjectFile;
import org.nagare.sirius.cell.FormPlaces;
import org.nagare.sirius.change.FlowEditing;
import org.nagare.sirius.change.Moving;
import org.nagare.sirius.diagram.OpenDiagram;
import org.nagare.sirius.diagram.ProjectState;
import org.nagare.sirius.diagram.TextPath;
import org.nagare.sirius.dialog.FormWindow;
import org.nagare.sirius.dialog.LineQuestion;
import org.nagare.sirius.dialog.Notice;
import org.nagare.sirius.dialog.TextWindow;

/** Tools that ask for words, and those that lead to the text. */
public final class DialogServices {

	/** Asks for the timing of a flow. */
	public EObject askTiming(EObject thing) {
		if (thing instanceof Flow flow) {
			ask("時期・頻度", "いつ流れますか。", flow.getTiming()).ifPresent(words -> FlowEditing.sayTiming(flow, words));
		}
		return thing;
	}

	/** Asks for what the flow is used for at its end. */
	public EObject askPurpose(EObject thing) {
		if (thing instanceof Flow flow) {
			ask("用途", "受け取る側は何に使いますか。", flow.getPurpose()).ifPresent(words -> FlowEditing.sayPurpose(flow, words));
		}
		return thing;
	}

	/** Asks for a legal basis in words. */
	public EObject askBasis(EObject thing) {
		if (thing instanceof Flow flow) {
			ask("根拠", "どの法令の、どの条項によりますか。", "").filter(words -> !words.isBlank()).ifPresent(words -> FlowEditing.addBasis(flow, words));
		}
		return thing;
	}

	/** Tells why a thing may not stand in a frame, where that is so. */
	public EObject tellRefusedMove(EObject thing, EObject container, EObject containerView) {
		new Moving(ProjectState.drawn(OpenDiagram.around(containerView)).derivation()).refusal(thing, container, containerView)
				.ifPresent(why -> Notice.tell("移せません", why.message(thing, container)));
		return thing;
	}

	private static Optional<String> ask(String title, String question, String known) {
		return LineQuestion.ask(title, question, known == null ? "" : known);
	}

	/** Opens the text where the thing stands. */
	public EObject goToText(EObject thing) {
		TextWindow.show(thing);
		return thing;
	}

	/** Opens the text where something is written for the thing. */
	public EObject goTo(EObject thing, EObject place) {
		TextWindow.show(place);
		return thing;
	}

	/** Opens the form at a cell in which the thing appears; where there is no form to open, the cells are named. */
	public EObject goToForm(EObject thing, EObject view) {
		Assessment assessment = ProjectState.drawn(OpenDiagram.around(view)).derivation().assessment();
		TextPath.of(assessment.eResource()).ifPresent(text -> FormWindow.show(text, FormPlaces.around(thing).of(assessment, thing)));
		return thing;
	}

	/** What is written in cells of the form for the thing that a view stands for: cells by its name, such as Ⅰ.2(台帳).③. */
	public Collection<EObject> cellsOf(EObject view) {
		return cells(OpenDiagram.subject(view));
	}

	/** Whether anything is written for the thing. */
	public boolean hasCells(EObject thing) {
		return !cells(thing).isEmpty();
	}

	private static List<EObject> cells(EObject thing) {
		List<EObject> cells = new ArrayList<>();
		for (ProjectFile text : ProjectState.of(thing).project().texts()) {
			for (TreeIterator<EObject> all = text.eAllContents(); all.hasNext();) {
				if (all.next() instanceof PathKey key && key.getParts().contains(thing)) {
					cell(key).filter(cell -> !cells.contains(cell)).ifPresent(cells::add);
				}
			}
		}
		return cells;
	}

	private static Optional<EObject> cell(PathKey key) {
		for (EObject at = key; at != null; at = at.eContainer()) {
			if (at instanceof CellEntry cell) {
				return Optional.of(shown(cell.getValue(), cell));
			}
			if (at instanceof Entry entry) {
				return Optional.of(shown(entry.getValue(), entry));
			}
		}
		return Optional.empty();
	}

	/** A dialog shows a thing by its words, and a cell has them in its value. */
	private static EObject shown(EObject value, EObject cell) {
		return value == null ? cell : value;
	}
}

package org.nagare.sirius.services;

import org.eclipse.emf.ecore.EObject;
import org.nagare.model.Assessment;
import org.nagare.model.SpiFile;
import org.nagare.model.SubAffair;
import org.nagare.sirius.arrangement.Arrangement;
import org.nagare.sirius.diagram.OpenDiagram;
import org.nagare.sirius.dialog.Conversation;
import org.nagare.sirius.dialog.Windows;

/** The arrangement of the figure, taken over from the print and kept for it. */
public final class ArrangementServices {

	private final ChangeGuard guard;

	public ArrangementServices() {
		this(new Windows());
	}

	public ArrangementServices(Conversation person) {
		this.guard = new ChangeGuard(person);
	}

	/** Whether the thing is what a diagram is about, and not something drawn in it. */
	public boolean canArrange(EObject subject) {
		return subject instanceof Assessment || subject instanceof SubAffair || subject instanceof SpiFile;
	}

	/** Puts every view where the print has it. */
	public EObject arrangeAsPrinted(EObject subject, EObject view) {
		new Arrangement(OpenDiagram.around(view)).takeFromPrint();
		return subject;
	}

	/** Puts what the text pins to its place. */
	public EObject takePins(EObject subject, EObject view) {
		new Arrangement(OpenDiagram.around(view)).takePins();
		return subject;
	}

	/** Pins in the text where everything stands now. */
	public EObject pinArrangement(EObject subject, EObject view) {
		guard.beforeChangeIn(view);
		new Arrangement(OpenDiagram.around(view)).pinAll();
		return subject;
	}
}

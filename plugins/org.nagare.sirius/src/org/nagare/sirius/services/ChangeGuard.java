package org.nagare.sirius.services;

import java.util.List;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nagare.model.ProjectFile;
import org.nagare.sirius.change.Slip;
import org.nagare.sirius.diagram.ProjectState;
import org.nagare.sirius.dialog.Conversation;

/** Asked before anything is changed: what cannot be written in the end is told and taken back, before a person loses it at the saving. */
final class ChangeGuard {

	/** By this word Sirius knows that a tool is to be taken back, and not only one of its steps left out. */
	private static final String TAKEN_BACK = "-RT-";

	private final Conversation person;

	ChangeGuard(Conversation person) {
		this.person = person;
	}

	/** Before a change of what the text of a thing says of it. */
	void beforeChangeOf(EObject thing) {
		check(EcoreUtil.getRootContainer(thing) instanceof ProjectFile text ? List.of(text) : List.of());
	}

	/** Before a change that may concern any text: a part that cannot be read may hold the name that is given, or name what goes away. */
	void beforeChangeAround(EObject thing) {
		check(ProjectState.of(thing).project().texts());
	}

	/** Before something is made in the diagram of a view. */
	void beforeChangeIn(EObject view) {
		check(ProjectState.derivationAround(view).project().texts());
	}

	private void check(List<ProjectFile> texts) {
		Slip.in(texts).ifPresent(slip -> {
			throw refused("図から変えられません", slip.message());
		});
	}

	/** Tells why something cannot be; to be thrown, for Sirius may have changed a view already. */
	OperationCanceledException refused(String title, String why) {
		person.tell(title, why);
		return takenBack();
	}

	/** To be thrown where everything is told. */
	static OperationCanceledException takenBack() {
		return new OperationCanceledException(TAKEN_BACK);
	}
}

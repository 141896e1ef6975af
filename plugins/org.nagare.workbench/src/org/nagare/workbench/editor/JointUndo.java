package org.nagare.workbench.editor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.swt.widgets.Display;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.dialog.Ask;

/**
 * What was changed in several texts at once is taken back in all of them when it is taken back in one, and made again likewise: the half of a rename
 * would be broken texts. A text that somebody has written in since stays as it is, and that is told.
 */
final class JointUndo implements IOperationHistoryListener, AutoCloseable {

	/** Nobody goes back further through texts that stand side by side. */
	private static final int MOST = 20;

	private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
	/** The latest first. Of the thread of the windows alone. */
	private final Deque<Change> changes = new ArrayDeque<>();

	/** The parts of one change, each in a text of its own. */
	private static final class Change {

		private final List<ChangedText> texts;
		private boolean isMade = true;

		Change(List<ChangedText> texts) {
			this.texts = List.copyOf(texts);
		}

		boolean isOf(IUndoableOperation operation) {
			return texts.stream().anyMatch(text -> text.isOf(operation));
		}
	}

	private JointUndo() {
		history.addOperationHistoryListener(this);
	}

	/** The one of this workbench. */
	static JointUndo get() {
		return NagareWorkbench.held(JointUndo.class, JointUndo::new);
	}

	/** Remembers what has just been changed together. */
	void remember(List<ChangedText> texts) {
		changes.addFirst(new Change(texts));
		while (changes.size() > MOST) {
			changes.removeLast();
		}
	}

	@Override
	public void historyNotification(OperationHistoryEvent event) {
		boolean undone = event.getEventType() == OperationHistoryEvent.UNDONE;
		if (undone || event.getEventType() == OperationHistoryEvent.REDONE) {
			// the first text of a change brings the others along; what is told of these finds it done already
			changes.stream().filter(change -> change.isMade == undone && change.isOf(event.getOperation())).findFirst().ifPresent(change -> follow(change, event.getOperation(), undone));
		}
	}

	private void follow(Change change, IUndoableOperation first, boolean undone) {
		change.isMade = !undone;
		List<String> left = new ArrayList<>();
		for (ChangedText text : change.texts) {
			if (text.isOf(first) ? !text.followed() : !text.turn(history, undone)) {
				left.add(text.name());
			}
		}
		if (!left.isEmpty()) {
			Words words = undone ? Words.NOT_TAKEN_BACK : Words.NOT_MADE_AGAIN;
			Display display = Display.getDefault();
			display.asyncExec(() -> Ask.tell(display.getActiveShell(), Words.SEVERAL_TEXTS.text(), words.text().formatted(String.join("\n", left))));
		}
	}

	@Override
	public void close() {
		history.removeOperationHistoryListener(this);
	}
}

package org.nagare.workbench.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** What stood in a field, step by step. What is typed there is in no text yet, so no undo of a text can take it back. */
final class TypedHistory {

	private static final int MOST_STEPS = 200;
	/** What is typed without a pause is one step, as long as it is a few words. */
	private static final int PAUSE_IN_MILLISECONDS = 800;
	private static final int MOST_OF_A_STEP = 20;

	private final Text field;
	private final Deque<State> before = new ArrayDeque<>();
	private final Deque<State> after = new ArrayDeque<>();
	private State now;
	private boolean typing;
	private final Runnable pause = () -> typing = false;
	private boolean turning;

	private record State(String words, int caret) {
	}

	private TypedHistory(Text field) {
		this.field = field;
		now = state();
		field.addListener(SWT.Modify, event -> changed());
	}

	/** Begins with what stands in the field. */
	static void follow(Text field) {
		field.setData(TypedHistory.class.getName(), new TypedHistory(field));
	}

	static Optional<TypedHistory> of(Control field) {
		return Optional.ofNullable((TypedHistory) field.getData(TypedHistory.class.getName()));
	}

	private State state() {
		return new State(field.getText(), field.getCaretPosition());
	}

	private void changed() {
		if (turning || now.words().equals(field.getText())) {
			return;
		}
		boolean goesOn = !before.isEmpty() && after.isEmpty() && typing
				&& Math.abs(field.getCharCount() - before.peek().words().length()) < MOST_OF_A_STEP;
		typing = true;
		// the same once more begins the pause anew
		field.getDisplay().timerExec(PAUSE_IN_MILLISECONDS, pause);
		if (!goesOn) {
			before.push(now);
			if (before.size() > MOST_STEPS) {
				before.removeLast();
			}
		}
		after.clear();
		now = state();
	}

	void undo() {
		turn(before, after);
	}

	void redo() {
		turn(after, before);
	}

	private void turn(Deque<State> from, Deque<State> to) {
		if (!from.isEmpty() && field.isEnabled()) {
			to.push(now);
			now = from.pop();
			typing = false;
			turning = true;
			try {
				field.setText(now.words());
				field.setSelection(now.caret());
			} finally {
				turning = false;
			}
		}
	}
}

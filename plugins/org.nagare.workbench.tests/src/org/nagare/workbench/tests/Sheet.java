package org.nagare.workbench.tests;

import java.util.List;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.nagare.workbench.form.FormView;

/** The sheet on which a person enters a cell: what is on it, and its buttons. */
record Sheet(FormView form) {

	<T extends Control> List<T> fields(Class<T> kind) {
		return Window.fields(form.sheet().orElseThrow(), kind).toList();
	}

	Text words() {
		return fields(Text.class).getFirst();
	}

	Button button(String words) {
		return fields(Button.class).stream().filter(button -> button.getText().startsWith(words)).findFirst().orElseThrow();
	}

	void push(String words) {
		Window.press(button(words));
	}
}

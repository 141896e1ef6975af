package org.nagare.sirius.tests.viewpoint;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** Runs a tool of the viewpoint as Sirius does: its condition, the choices of its dialogs, its operations one in the other. */
final class ToolRun {

	private final Interpreter interpreter;

	ToolRun(Interpreter interpreter) {
		this.interpreter = interpreter;
	}

	/** Whether the tool is offered. */
	static boolean isOffered(Interpreter interpreter, EObject tool, EObject self) {
		return interpreter.isTrue(self, Values.text(tool, "precondition"));
	}

	/** The first and the last choice of the dialog that the tool opens; none for a tool that opens none. A tool that is offered never opens an empty one. */
	static List<EObject> choices(Interpreter interpreter, EObject tool, EObject root) {
		Optional<EObject> dialog = dialog(tool);
		if (dialog.isEmpty()) {
			return List.of();
		}
		List<EObject> all = interpreter.all(root, Values.text(dialog.get(), "candidatesExpression"));
		assertFalse(all.isEmpty(), () -> Values.text(tool, "name") + " lets a person choose from nothing");
		return all.size() == 1 ? all : List.of(all.get(0), all.get(all.size() - 1));
	}

	static Optional<EObject> dialog(EObject tool) {
		for (EObject one : (Iterable<EObject>) tool::eAllContents) {
			if (Values.is(one, "SelectModelElementVariable")) {
				return Optional.of(one);
			}
		}
		return Optional.empty();
	}

	static Interpreter chosen(Interpreter interpreter, EObject tool, EObject choice) {
		return dialog(tool).map(variable -> interpreter.with(Values.text(variable, "name"), choice)).orElse(interpreter);
	}

	/** Runs the operations of the tool, beginning at an element. */
	void run(EObject tool, EObject self) {
		EObject initial = Values.one(tool, "initialOperation");
		run(Values.one(initial, "firstModelOperations"), self, interpreter);
	}

	private void run(EObject operation, EObject self, Interpreter here) {
		List<EObject> inner = Values.all(operation, "subModelOperations");
		switch (operation.eClass().getName()) {
			case "ChangeContext" -> {
				Object context = here.evaluate(self, Values.text(operation, "browseExpression"));
				inner.forEach(one -> run(one, (EObject) context, here));
			}
			case "For" -> {
				String name = Values.text(operation, "iteratorName");
				for (EObject each : here.all(self, Values.text(operation, "expression"))) {
					inner.forEach(one -> run(one, each, here.with(name, each)));
				}
			}
			case "Let" -> {
				Interpreter with = here.with(Values.text(operation, "variableName"), here.evaluate(self, Values.text(operation, "valueExpression")));
				inner.forEach(one -> run(one, self, with));
			}
			default -> throw new AssertionError("operation " + operation.eClass().getName());
		}
	}

	/** The names of the variables of a tool with their values. */
	static Interpreter with(Interpreter interpreter, Map<String, ?> values) {
		Interpreter all = interpreter;
		for (Map.Entry<String, ?> value : values.entrySet()) {
			all = all.with(value.getKey(), value.getValue());
		}
		return all;
	}
}

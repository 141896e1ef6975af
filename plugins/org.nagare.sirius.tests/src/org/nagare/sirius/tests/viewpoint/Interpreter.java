package org.nagare.sirius.tests.viewpoint;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Evaluates expressions as Sirius does, with the variables that it sets. What Sirius would only log fails here. */
final class Interpreter {

	private final Services services;
	private final Map<String, Object> variables = new HashMap<>();

	Interpreter(Services services) {
		this.services = services;
	}

	Interpreter with(String name, Object value) {
		Interpreter inner = new Interpreter(services);
		inner.variables.putAll(variables);
		inner.variables.put(name, value);
		return inner;
	}

	Object evaluate(EObject self, String expression) {
		Call call = Call.of(expression);
		return switch (call.kind()) {
			case SERVICE -> {
				Object[] values = new Object[call.arguments().size() + 1];
				values[0] = variable(self, call.receiver());
				for (int i = 1; i < values.length; i++) {
					values[i] = variable(self, call.arguments().get(i - 1));
				}
				yield services.call(call.name(), values);
			}
			case FEATURE -> feature(self, call.name());
			case VARIABLE -> variable(self, call.name());
			case LITERAL -> call.name();
		};
	}

	boolean isTrue(EObject self, String expression) {
		return expression == null || expression.isEmpty() || Boolean.parseBoolean(String.valueOf(evaluate(self, expression)));
	}

	List<EObject> all(EObject self, String expression) {
		Object value = evaluate(self, expression);
		return value instanceof Collection<?> several ? several.stream().map(EObject.class::cast).toList() : value == null ? List.of() : List.of((EObject) value);
	}

	private Object variable(EObject self, String name) {
		if (name.equals(Call.SELF)) {
			return self;
		}
		if (!variables.containsKey(name)) {
			throw new AssertionError("no variable " + name);
		}
		return variables.get(name);
	}

	private static Object feature(EObject self, String name) {
		EStructuralFeature feature = self.eClass().getEStructuralFeature(name);
		if (feature == null) {
			throw new AssertionError("no feature " + name + " of " + self.eClass().getName());
		}
		return self.eGet(feature);
	}
}

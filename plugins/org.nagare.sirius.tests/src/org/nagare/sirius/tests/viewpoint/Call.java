package org.nagare.sirius.tests.viewpoint;

import java.util.ArrayList;
import java.util.List;

/** An expression as Sirius takes it apart: by its prefix; a service by the receiver before the dot and what stands between brackets and commas. */
record Call(Kind kind, String receiver, String name, List<String> arguments) {

	enum Kind {
		SERVICE, FEATURE, VARIABLE, LITERAL
	}

	static final String SELF = "self";

	static Call of(String expression) {
		if (expression.startsWith("service:")) {
			String call = expression.substring("service:".length()).trim();
			int dot = call.indexOf('.');
			String receiver = dot < 0 ? SELF : call.substring(0, dot).trim();
			String rest = dot < 0 ? call : call.substring(dot + 1);
			String[] parts = rest.split("[(,)]");
			List<String> arguments = new ArrayList<>();
			for (int i = 1; i < parts.length; i++) {
				arguments.add(parts[i].trim());
			}
			return new Call(Kind.SERVICE, receiver, parts[0], arguments);
		}
		if (expression.startsWith("feature:")) {
			return new Call(Kind.FEATURE, SELF, expression.substring("feature:".length()), List.of());
		}
		if (expression.startsWith("var:")) {
			return new Call(Kind.VARIABLE, SELF, expression.substring("var:".length()), List.of());
		}
		return new Call(Kind.LITERAL, SELF, expression, List.of());
	}
}

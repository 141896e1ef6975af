package org.nagare.document.template;

import java.util.List;

/** A template with the values of cells in its fields; nothing to be handed on as long as there are problems. */
public record FilledTemplate(String text, List<TemplateProblem> problems) {

	public FilledTemplate {
		problems = List.copyOf(problems);
	}
}

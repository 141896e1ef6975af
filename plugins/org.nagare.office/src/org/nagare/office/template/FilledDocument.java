package org.nagare.office.template;

import java.util.List;

import org.nagare.document.template.TemplateProblem;

/**
 * A text document with the values of cells in its fields; nothing to be handed on as long as there are problems.
 *
 * @param problems those whose line is 0 concern the document as a whole; any other line counts the paragraphs and rows with text
 */
public record FilledDocument(byte[] content, List<TemplateProblem> problems) {

	public FilledDocument {
		problems = List.copyOf(problems);
	}
}

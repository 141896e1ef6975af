package org.nagare.dsl.tests.reference;

import java.util.ArrayList;
import java.util.List;

/** An example of the reference: the line of its first line, whether it is a whole text in which every name is found, and the text. */
record Snippet(int line, boolean complete, String text) {

	private static final String PARSED = "```nagare";
	private static final String LINKED = "```nagare complete";
	private static final String END = "```";

	/** The examples of a Markdown text in the order of the text. A fence of Nagare that is written in any other way is an error. */
	static List<Snippet> of(List<String> lines) {
		List<Snippet> snippets = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			String fence = lines.get(i);
			if (!fence.startsWith(PARSED)) {
				continue;
			}
			if (!fence.equals(PARSED) && !fence.equals(LINKED)) {
				throw new IllegalStateException("line " + (i + 1) + ": a fence is «" + PARSED + "» or «" + LINKED + "», not «" + fence + "»");
			}
			int first = i + 1;
			do {
				i++;
				if (i == lines.size()) {
					throw new IllegalStateException("line " + first + ": the fence is not closed");
				}
			} while (!lines.get(i).equals(END));
			snippets.add(new Snippet(first + 1, fence.equals(LINKED), String.join("\n", lines.subList(first, i)) + "\n"));
		}
		return List.copyOf(snippets);
	}

	@Override
	public String toString() {
		return "LANGUAGE.md:" + line;
	}
}

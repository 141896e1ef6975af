package org.nagare.workbench.editor;

/** Words of the server, written for any editor in Markdown, as plain words. */
final class PlainWords {

	private PlainWords() {
	}

	/** For windows that take words for HTML and would run the lines together. */
	static String lines(String words) {
		return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>");
	}

	static String of(String markdown) {
		return markdown.replaceAll("(?m)^```\\w*\\R?", "").replace("**", "").replaceAll("`([^`]*)`", "$1").replaceAll("\\\\([\\\\`*_{}\\[\\]()#+.!<>|~&-])", "$1").strip();
	}
}

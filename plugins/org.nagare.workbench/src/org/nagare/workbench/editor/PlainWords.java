package org.nagare.workbench.editor;

/** Words of the server, written for any editor in Markdown, as plain words. */
final class PlainWords {

	private PlainWords() {
	}

	static String of(String markdown) {
		return markdown.replaceAll("(?m)^```\\w*\\R?", "").replace("**", "").replaceAll("`([^`]*)`", "$1").replaceAll("\\\\([\\\\`*_{}\\[\\]()#+.!<>|~-])", "$1").strip();
	}
}

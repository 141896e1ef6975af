package org.nagare.document.tests;

import java.util.ArrayList;
import java.util.List;

/** Reads paragraphs of Markdown back into the text that they show, and refuses what Markdown would take for more than text. */
final class Markdown {

	private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

	private final String markdown;
	private final StringBuilder text = new StringBuilder();
	private int at;

	private Markdown(String markdown) {
		this.markdown = markdown;
	}

	/** The text of paragraphs with an empty line between each of them. */
	static String paragraphs(String markdown) {
		List<String> lines = new ArrayList<>();
		boolean afterText = false;
		for (String block : markdown.split("\n\n", -1)) {
			if (block.equals("<br>")) {
				lines.add("");
				continue;
			}
			if (afterText) {
				lines.add("");
			}
			lines.add(block(block));
			afterText = true;
		}
		return String.join("\n", lines);
	}

	/** The text of one paragraph. */
	static String block(String markdown) {
		for (String line : markdown.split("\n", -1)) {
			if (line.isEmpty() || line.matches("(?s)([#>+=|\\-].*|[0-9]+[.)].*|[ \t].*|.*[ \t])")) {
				throw new AssertionError("not plain text: «" + line + "»");
			}
		}
		return new Markdown(markdown).read();
	}

	private String read() {
		while (at < markdown.length()) {
			char c = markdown.charAt(at++);
			switch (c) {
				case '\\' -> escaped();
				case '<' -> element();
				case '&' -> entity();
				case '\n', '*', '_', '`', '[', ']', '>', '|', '~', '$' -> throw new AssertionError("«" + c + "» at " + at + " of «" + markdown + "»");
				default -> text.append(c);
			}
		}
		return text.toString();
	}

	private void escaped() {
		char next = markdown.charAt(at++);
		if (next != '\n' && PUNCTUATION.indexOf(next) < 0) {
			throw new AssertionError("a backslash before «" + next + "» stays");
		}
		text.append(next);
	}

	private void element() {
		if (markdown.startsWith("br>", at)) {
			text.append('\n');
			at += 3;
		} else if (markdown.startsWith("kbd>U+", at)) {
			int end = markdown.indexOf("</kbd>", at);
			text.appendCodePoint(Integer.parseInt(markdown.substring(at + 6, end), 16));
			at = end + 6;
		} else {
			throw new AssertionError("an element at " + at + " of «" + markdown + "»");
		}
	}

	private void entity() {
		for (String space : List.of("#32;", "#9;")) {
			if (markdown.startsWith(space, at)) {
				text.append((char) Integer.parseInt(space.substring(1, space.length() - 1)));
				at += space.length();
				return;
			}
		}
		throw new AssertionError("an entity at " + at + " of «" + markdown + "»");
	}
}

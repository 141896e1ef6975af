package org.nagare.dsl.entry;

import org.nagare.dsl.conversion.ProseText;

/** Blanks at the beginning of lines, which a block of text takes for its own indentation where every line has them. */
final class Indentation {

	private Indentation() {
	}

	static boolean isLost(String text) {
		return text != null && ProseText.isWritable(text) && !ProseText.read(ProseText.write(text)).equals(text);
	}
}

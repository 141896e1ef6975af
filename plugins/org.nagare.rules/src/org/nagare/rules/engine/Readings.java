package org.nagare.rules.engine;

import java.util.HashMap;
import java.util.Map;
import org.nagare.rules.prose.JapaneseText;

/** Texts as they are compared, each folded once: what a library says stands in the cells of every assessment that uses it. */
final class Readings {

	private final Map<String, String> narrow = new HashMap<>();
	private final Map<String, String> folded = new HashMap<>();

	/** Widths folded and nothing else. */
	String narrow(String text) {
		return narrow.computeIfAbsent(text, JapaneseText::narrow);
	}

	/** Widths and numerals folded. */
	String folded(String text) {
		return folded.computeIfAbsent(text, JapaneseText::folded);
	}
}

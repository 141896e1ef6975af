package org.nagare.yoshiki.ide.completion;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before the cursor, as far as it tells what is wanted there. A path or a question is one word of several tokens. */
record Written(String dotted, String before, Optional<Value> value) {

	private static final Pattern DOTTED = Pattern.compile("[^\\s,\"{}]*$");
	private static final Pattern LAST_WORD = Pattern.compile("(\\S+)\\s*$");
	private static final Pattern VALUE = Pattern.compile("(\\S+)[ \\t]+が[ \\t]+(?:\"[^\"\\n]*\"[ \\t]*,[ \\t]*)*(\"[^\"\\n]*)?$");

	/** A choice of a cell that a condition asks for: the path of the cell, and what of the choice is written, with its quote. */
	record Value(String path, String typed) {
	}

	static Written of(String text, int offset) {
		String until = text.substring(Math.max(0, text.lastIndexOf('\n', offset - 1) + 1), offset);
		Matcher dotted = DOTTED.matcher(until);
		String word = dotted.find() ? dotted.group() : "";
		Matcher before = LAST_WORD.matcher(until.substring(0, until.length() - word.length()));
		Matcher value = VALUE.matcher(until);
		return new Written(word, before.find() ? before.group(1) : "",
				value.find() ? Optional.of(new Value(value.group(1), value.group(2) == null ? "" : value.group(2))) : Optional.empty());
	}
}

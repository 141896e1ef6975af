package org.nagare.yoshiki.formatting;

import java.util.List;

/** Blanks between two words of a text, and what stands there afterwards. */
public record BlankChange(int offset, int length, String replacement) {

	/** The text after changes that do not overlap and stand in the order of their offsets. */
	public static String apply(String text, List<BlankChange> changes) {
		StringBuilder changed = new StringBuilder(text.length());
		int done = 0;
		for (BlankChange change : changes) {
			changed.append(text, done, change.offset).append(change.replacement);
			done = change.offset + change.length;
		}
		return changed.append(text, done, text.length()).toString();
	}
}

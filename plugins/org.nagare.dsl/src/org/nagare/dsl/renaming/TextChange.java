package org.nagare.dsl.renaming;

/** A piece of a text and what stands there afterwards; offsets are those of the text before any change. */
public record TextChange(int offset, int length, String replacement) {

	/** The text after changes that do not overlap and stand in the order of their offsets. */
	public static String apply(String text, Iterable<TextChange> changes) {
		StringBuilder changed = new StringBuilder(text.length());
		int done = 0;
		for (TextChange change : changes) {
			changed.append(text, done, change.offset).append(change.replacement);
			done = change.offset + change.length;
		}
		return changed.append(text, done, text.length()).toString();
	}
}

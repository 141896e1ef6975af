package org.nagare.dsl.formatting2;

import java.util.List;

/** A change of a text: what stands at the place is replaced. */
public record TextEdit(int offset, int length, String replacement) {

	/** Applies edits that are sorted and do not overlap. */
	public static String apply(String text, List<TextEdit> edits) {
		StringBuilder result = new StringBuilder(text.length() + edits.size());
		int copied = 0;
		for (TextEdit edit : edits) {
			if (edit.offset() < copied) {
				throw new IllegalArgumentException("edits overlap at " + edit.offset());
			}
			result.append(text, copied, edit.offset()).append(edit.replacement());
			copied = edit.offset() + edit.length();
		}
		return result.append(text, copied, text.length()).toString();
	}
}

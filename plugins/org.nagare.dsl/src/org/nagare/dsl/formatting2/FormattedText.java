package org.nagare.dsl.formatting2;

import java.util.List;
import java.util.Optional;

/**
 * A text after an operation on its layout.
 *
 * @param before the text as it was
 * @param edits what is to be changed, sorted, without overlaps; none where the operation was refused
 * @param refusal why nothing was done
 */
public record FormattedText(String before, List<TextEdit> edits, Optional<Refusal> refusal) {

	static FormattedText of(String before, List<TextEdit> edits) {
		return new FormattedText(before, List.copyOf(edits), Optional.empty());
	}

	/** What several operations together have changed: one edit from the first difference to the last. */
	public static FormattedText between(String before, String after) {
		int shorter = Math.min(before.length(), after.length());
		int start = 0;
		while (start < shorter && before.charAt(start) == after.charAt(start)) {
			start++;
		}
		int end = 0;
		while (end < shorter - start && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
			end++;
		}
		if (start == before.length() && start == after.length()) {
			return of(before, List.of());
		}
		return of(before, List.of(new TextEdit(start, before.length() - end - start, after.substring(start, after.length() - end))));
	}

	static FormattedText refused(String before, Refusal refusal) {
		return new FormattedText(before, List.of(), Optional.of(refusal));
	}

	/** The text as it is now; the same as before where the operation was refused. */
	public String text() {
		return TextEdit.apply(before, edits);
	}

	public boolean isChanged() {
		return !edits.isEmpty();
	}
}

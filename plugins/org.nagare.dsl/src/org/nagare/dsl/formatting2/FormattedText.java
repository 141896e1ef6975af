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

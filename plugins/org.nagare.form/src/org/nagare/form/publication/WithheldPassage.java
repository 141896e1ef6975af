package org.nagare.form.publication;

import java.util.List;
import java.util.Optional;

import org.nagare.form.text.FoldedText;
import org.nagare.model.key.CellKey;

/**
 * Words that the public is not to read.
 *
 * @param text    one way in which they can stand in print
 * @param cell    the cell in which they are withheld; empty where they belong to a thing of the model
 * @param origin  what was withheld, as its author calls it: the path of the cell, or the name of the thing
 * @param reasons why, as the public reads it
 */
public record WithheldPassage(String text, Optional<CellKey> cell, String origin, List<String> reasons) {

	public WithheldPassage {
		reasons = List.copyOf(reasons);
	}

	FoldedText folded() {
		return FoldedText.of(text);
	}
}

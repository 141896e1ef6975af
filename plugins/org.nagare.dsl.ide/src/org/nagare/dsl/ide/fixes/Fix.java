package org.nagare.dsl.ide.fixes;

import java.util.List;
import org.nagare.dsl.renaming.TextChange;

/** A remedy that a person can choose: what it does in words, and the changes of the text. */
public record Fix(String title, List<TextChange> changes) {

	public Fix {
		changes = List.copyOf(changes);
	}

	public static Fix replace(String title, int offset, int length, String replacement) {
		return new Fix(title, List.of(new TextChange(offset, length, replacement)));
	}
}

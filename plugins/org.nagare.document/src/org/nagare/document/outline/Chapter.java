package org.nagare.document.outline;

import java.util.ArrayList;
import java.util.List;

/**
 * A part that begins on a page of its own.
 *
 * @param important the ※ of the whole part
 * @param notes     what the form says in brackets behind the title
 */
public record Chapter(Kind kind, String anchor, String title, boolean important, List<String> notes, List<Line> lines) {

	public enum Kind {
		/** bears the title of the form */
		COVER,
		/** a section of the form */
		SECTION,
		/** what those who write need to know at the end of a draft */
		STATUS
	}

	public Chapter {
		notes = List.copyOf(notes);
		lines = List.copyOf(lines);
	}

	/** The same with a line before all others. */
	Chapter headedBy(Line first) {
		List<Line> all = new ArrayList<>(List.of(first));
		all.addAll(lines);
		return new Chapter(kind, anchor, title, important, notes, all);
	}
}

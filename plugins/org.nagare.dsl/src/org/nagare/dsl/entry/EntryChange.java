package org.nagare.dsl.entry;

import java.util.List;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.dsl.formatting2.TextEdit;
import org.nagare.dsl.messages.MessageLanguage;

/** How a text changes, or why it stays as it is. */
public sealed interface EntryChange {

	/**
	 * @param text  the text as it was read; its model says already what is to be said, so it serves for nothing else any more
	 * @param after the whole text
	 * @param edits what changes of it, sorted, without overlaps
	 */
	record Changed(XtextResource text, String after, List<TextEdit> edits) implements EntryChange {
		public Changed {
			edits = List.copyOf(edits);
		}
	}

	/** What cannot be written, why, and what to do. */
	record Refused(String japanese, String english) implements EntryChange {

		public String message(MessageLanguage language) {
			return language == MessageLanguage.JAPANESE ? japanese : english;
		}
	}
}

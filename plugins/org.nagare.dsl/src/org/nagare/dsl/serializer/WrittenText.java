package org.nagare.dsl.serializer;

import java.util.List;
import org.nagare.dsl.formatting2.TextEdit;
import org.nagare.dsl.messages.MessageLanguage;

/** The outcome of writing a model as text: the text, or why there is none and all stays as it was. */
public sealed interface WrittenText {

	/**
	 * @param text the whole text
	 * @param edits what of the text before was changed, sorted, without overlaps; empty where there was none before
	 */
	record Written(String text, List<TextEdit> edits) implements WrittenText {
	}

	/** What cannot be written, why, and what to do. */
	record Refused(String japanese, String english) implements WrittenText {

		public String message(MessageLanguage language) {
			return language == MessageLanguage.JAPANESE ? japanese : english;
		}
	}
}

package org.nagare.rules.catalogue;

import org.nagare.dsl.messages.MessageLanguage;

/** The same words in both languages. */
public record Bilingual(String japanese, String english) {

	public static Bilingual same(String text) {
		return new Bilingual(text, text);
	}

	public String in(MessageLanguage language) {
		return language == MessageLanguage.JAPANESE ? japanese : english;
	}
}

package org.nagare.dsl.messages;

import java.util.Locale;

/** The language in which people are spoken to; it never changes what is written or derived. */
public enum MessageLanguage {
	JAPANESE, ENGLISH;

	/** English for English locales, Japanese for all others: the product is made for Japan. */
	public static MessageLanguage of(Locale locale) {
		return "en".equals(locale.getLanguage()) ? ENGLISH : JAPANESE;
	}
}

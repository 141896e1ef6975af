package org.nagare.dsl.messages;

import java.util.Map;

/** What is said of a text or a name that lacks a sign at one of its ends. */
public final class MissingQuote {

	private MissingQuote() {
	}

	/** The parameters of the message. */
	public static Map<String, String> parameters(String quote) {
		boolean name = quote.equals("「") || quote.equals("」");
		boolean block = quote.length() > 1;
		String example = name ? "「接種状況(実施/未実施)」" : block ? "\"\"\" …（何行でも）… \"\"\"" : "\"接種券を送る。\"";
		return Map.of("quote", quote, "what", name ? "名前" : "文", "what" + LanguageFinding.IN_ENGLISH, name ? "name" : "text", "example", example,
				"example" + LanguageFinding.IN_ENGLISH, block ? "\"\"\" … (any number of lines) … \"\"\"" : example);
	}
}

package org.nagare.dsl.messages;

import java.util.Map;
import java.util.Optional;

/** What is said of a text or a name that lacks a sign at one of its ends. */
public final class MissingQuote {

	private MissingQuote() {
	}

	/** The parameters of the message. */
	public static Map<String, String> parameters(String quote) {
		return parameters(quote, Optional.empty());
	}

	/** @param line at whose end the sign was probably to stand; it is told of a text over several lines, which may go on for long */
	public static Map<String, String> parameters(String quote, Optional<String> line) {
		boolean name = quote.equals("「") || quote.equals("」");
		boolean block = quote.length() > 1;
		String example = name ? "「接種状況(実施/未実施)」" : block ? "\"\"\" …（何行でも）… \"\"\"" : "\"接種券を送る。\"";
		String where = line.map(number -> "おそらく " + number + " 行目の終わりに要ります。").orElse("");
		String whereInEnglish = line.map(number -> "It probably belongs at the end of line " + number + ".").orElse("");
		return Map.of("where", where, "where" + LanguageFinding.IN_ENGLISH, whereInEnglish, "quote", quote, "what", name ? "名前" : "文", "what" + LanguageFinding.IN_ENGLISH, name ? "name" : "text", "example", example,
				"example" + LanguageFinding.IN_ENGLISH, block ? "\"\"\" … (any number of lines) … \"\"\"" : example);
	}
}

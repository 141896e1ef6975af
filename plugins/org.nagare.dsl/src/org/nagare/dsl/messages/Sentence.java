package org.nagare.dsl.messages;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence for a person, with the places of its parameters in braces. */
public record Sentence(String words) {

	/** Letters in braces, or with the word that a number counts: {count:file|files}. A brace of a text that was quoted is none of ours. */
	private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)(?::([^|{}]*)\\|([^{}]*))?\\}( ?)");

	/** With its parameters. One that says nothing goes with the blank behind it; one that is not given stays visible, so that no test overlooks it. */
	public String with(Function<String, Optional<String>> parameters) {
		return PLACE.matcher(words).replaceAll(found -> Matcher.quoteReplacement(parameters.apply(found.group(1)).map(value -> filled(value, found)).orElseGet(found::group)));
	}

	private static String filled(String value, MatchResult place) {
		if (value.isEmpty()) {
			return "";
		}
		String counted = place.group(2) == null ? "" : " " + place.group(value.equals("1") ? 2 : 3);
		return value + counted + place.group(4);
	}
}

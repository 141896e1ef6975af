package org.nagare.delivery.message;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nagare.dsl.messages.MessageLanguage;

/** A sentence for a person, in both languages, with the places of its parameters in braces. */
public interface Message {

	/** Letters in braces, or with the word that a number counts: {count:file|files}. A brace of a text that was quoted is none of ours. */
	Pattern PARAMETER = Pattern.compile("\\{([a-z]+)(?::([^|{}]*)\\|([^{}]*))?\\}");

	String japanese();

	String english();

	default String in(MessageLanguage language, Map<String, String> parameters) {
		Matcher matcher = PARAMETER.matcher(language == MessageLanguage.JAPANESE ? japanese() : english());
		return matcher.replaceAll(found -> Matcher.quoteReplacement(Optional.ofNullable(parameters.get(found.group(1))).map(value -> value + counted(value, found)).orElseGet(found::group)));
	}

	private static String counted(String number, MatchResult found) {
		return found.group(2) == null ? "" : " " + found.group(number.equals("1") ? 2 : 3);
	}
}

package org.nagare.delivery.message;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nagare.dsl.messages.MessageLanguage;

/** A sentence for a person, in both languages, with the places of its parameters in braces. */
public interface Message {

	/** Letters in braces; a brace of a text that was quoted is none of ours. */
	Pattern PARAMETER = Pattern.compile("\\{([a-z]+)\\}");

	String japanese();

	String english();

	default String in(MessageLanguage language, Map<String, String> parameters) {
		Matcher matcher = PARAMETER.matcher(language == MessageLanguage.JAPANESE ? japanese() : english());
		return matcher.replaceAll(found -> Matcher.quoteReplacement(parameters.getOrDefault(found.group(1), found.group())));
	}
}

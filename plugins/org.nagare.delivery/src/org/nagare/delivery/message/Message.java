package org.nagare.delivery.message;

import java.util.Map;
import java.util.Optional;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.messages.Sentence;

/** What is said to a person, in both languages. */
public interface Message {

	String japanese();

	String english();

	default String in(MessageLanguage language, Map<String, String> parameters) {
		return new Sentence(language == MessageLanguage.JAPANESE ? japanese() : english()).with(name -> Optional.ofNullable(parameters.get(name)));
	}
}

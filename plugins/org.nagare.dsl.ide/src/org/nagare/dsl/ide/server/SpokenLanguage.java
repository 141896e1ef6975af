package org.nagare.dsl.ide.server;

import java.util.Locale;
import org.nagare.dsl.messages.MessageLanguage;

/**
 * In which language a person at an editor is spoken to: the one that was asked for when the server was started, else that of the editor, else
 * the one of the machine.
 */
public sealed interface SpokenLanguage {

	/** Somebody asked for this language; what the editor says of itself does not count. */
	record Asked(MessageLanguage language) implements SpokenLanguage {
	}

	/** The editor says its language; this is for one that does not. */
	record OfTheEditor(MessageLanguage unlessSaid) implements SpokenLanguage {
	}

	/** @param locale what the editor says of itself, or null */
	default MessageLanguage to(String locale) {
		return switch (this) {
			case Asked(MessageLanguage language) -> language;
			case OfTheEditor(MessageLanguage unlessSaid) -> locale == null ? unlessSaid : MessageLanguage.of(Locale.forLanguageTag(locale.replace('_', '-')));
		};
	}
}

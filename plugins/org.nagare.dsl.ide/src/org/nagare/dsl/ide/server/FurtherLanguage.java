package org.nagare.dsl.ide.server;

import com.google.inject.Injector;
import com.google.inject.Module;
import org.nagare.dsl.messages.MessageLanguage;

/** Another language whose texts lie in the same projects, answered by the same server. */
public interface FurtherLanguage {

	/** How the names of its files end, without the dot. */
	String ending();

	/**
	 * Starts it for one server.
	 *
	 * @param server what all languages of the server have in common; it overrides what the language binds for itself
	 */
	Injector start(MessageLanguage language, Module server);
}

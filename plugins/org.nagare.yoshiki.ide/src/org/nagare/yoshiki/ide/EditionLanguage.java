package org.nagare.yoshiki.ide;

import com.google.inject.Injector;
import com.google.inject.Module;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nagare.dsl.ide.server.FurtherLanguage;
import org.nagare.dsl.messages.MessageLanguage;

/**
 * The language of editions for the language server: a file with a form that lies in a project is answered like any other text of it.
 *
 * @param shipped the texts of the editions that every project may stand on, by the names of their files
 * @param code under which what is wrong with an edition is told, so that its page and the severities of a project apply
 */
public record EditionLanguage(Map<String, String> shipped, String code) implements FurtherLanguage {

	public EditionLanguage {
		shipped = Collections.unmodifiableMap(new LinkedHashMap<>(shipped));
	}

	@Override
	public String ending() {
		return "yoshiki";
	}

	@Override
	public Injector start(MessageLanguage language, Module server) {
		return new YoshikiIdeSetup(language, this, server).createInjectorAndDoEMFRegistration();
	}
}

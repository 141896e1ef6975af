package org.nagare.dsl.ide.server;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.eclipse.xtext.util.Modules2;
import org.nagare.dsl.NagareRuntimeModule;
import org.nagare.dsl.NagareStandaloneSetup;
import org.nagare.dsl.form.FormItems;
import org.nagare.dsl.ide.NagareIdeModule;
import org.nagare.dsl.ide.wording.ClientAbilities;
import org.nagare.dsl.messages.MessageLanguage;

/** Starts language and server in one injector that shares nothing with another one in the same virtual machine. */
final class ServerSetup extends NagareStandaloneSetup {

	private final MessageLanguage language;
	private final ClientAbilities client;
	private final FormItems items;

	ServerSetup(MessageLanguage language, ClientAbilities client, FormItems items) {
		super(language);
		this.language = language;
		this.client = client;
		this.items = items;
	}

	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new NagareRuntimeModule(language), new NagareIdeModule(), new NagareServerModule(client, items)));
	}

	/** The language is known to its own resource sets only; see {@link OwnResourceSet}. */
	@Override
	public void register(Injector injector) {
		injector.getInstance(OwnRegistry.class).register(injector);
	}
}

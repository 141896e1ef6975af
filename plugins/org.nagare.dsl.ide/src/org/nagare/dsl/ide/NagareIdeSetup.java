package org.nagare.dsl.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.eclipse.xtext.util.Modules2;
import org.nagare.dsl.NagareRuntimeModule;
import org.nagare.dsl.NagareStandaloneSetup;
import org.nagare.dsl.messages.MessageLanguage;

/** Starts the language together with its services for editors. */
public class NagareIdeSetup extends NagareStandaloneSetup {

	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new NagareRuntimeModule(MessageLanguage.JAPANESE), new NagareIdeModule()));
	}
}

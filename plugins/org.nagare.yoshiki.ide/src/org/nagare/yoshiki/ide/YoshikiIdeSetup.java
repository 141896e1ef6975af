package org.nagare.yoshiki.ide;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import java.util.Map;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.xtext.util.Modules2;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.yoshiki.YoshikiRuntimeModule;
import org.nagare.yoshiki.YoshikiStandaloneSetup;
import org.nagare.yoshiki.yoshiki.YoshikiPackage;

/** Starts the language of editions together with its services for editors; what the virtual machine knows of languages stays as it is. */
public class YoshikiIdeSetup extends YoshikiStandaloneSetup {

	private final MessageLanguage language;
	private final EditionLanguage editions;
	private final Module server;

	/** Without a server and without editions to stand on. */
	public YoshikiIdeSetup() {
		this(MessageLanguage.JAPANESE, new EditionLanguage(Map.of(), "yoshiki"), new AbstractModule() {
		});
	}

	YoshikiIdeSetup(MessageLanguage language, EditionLanguage editions, Module server) {
		this.language = language;
		this.editions = editions;
		this.server = server;
	}

	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new YoshikiRuntimeModule(), new YoshikiIdeModule(language, editions), server));
	}

	@Override
	public void register(Injector injector) {
		EPackage.Registry.INSTANCE.putIfAbsent(YoshikiPackage.eNS_URI, YoshikiPackage.eINSTANCE);
	}
}

package org.nagare.dsl;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.eclipse.emf.ecore.EPackage;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.model.ModelPackage;

/** Starts the language in a plain JVM. */
public class NagareStandaloneSetup extends NagareStandaloneSetupGenerated {

	private final MessageLanguage messageLanguage;

	/** Messages in Japanese, as its users read them. */
	public NagareStandaloneSetup() {
		this(MessageLanguage.JAPANESE);
	}

	public NagareStandaloneSetup(MessageLanguage messageLanguage) {
		this.messageLanguage = messageLanguage;
	}

	public static void doSetup() {
		new NagareStandaloneSetup().createInjectorAndDoEMFRegistration();
	}

	/**
	 * The generated part knows only packages that it generates itself; that of the model is made known here, before a grammar asks for it. The
	 * registries of EMF belong to the whole machine and bear one writer only: languages start one after the other.
	 */
	@Override
	public Injector createInjectorAndDoEMFRegistration() {
		synchronized (EPackage.Registry.INSTANCE) {
			EPackage.Registry.INSTANCE.putIfAbsent(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
			return super.createInjectorAndDoEMFRegistration();
		}
	}

	@Override
	public Injector createInjector() {
		return Guice.createInjector(new NagareRuntimeModule(messageLanguage));
	}
}

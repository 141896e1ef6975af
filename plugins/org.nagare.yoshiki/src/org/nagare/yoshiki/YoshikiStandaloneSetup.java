package org.nagare.yoshiki;

import com.google.inject.Injector;
import org.eclipse.emf.ecore.EPackage;

/** Makes the language of editions work in a plain JVM; inside OSGi the package comes from plugin.xml. */
public class YoshikiStandaloneSetup extends YoshikiStandaloneSetupGenerated {

	private static final class Holder {
		static final Injector INJECTOR = new YoshikiStandaloneSetup().createInjectorAndDoEMFRegistration();
	}

	/** The registries of EMF belong to the whole machine and bear one writer only: languages start one after the other. */
	@Override
	public Injector createInjectorAndDoEMFRegistration() {
		synchronized (EPackage.Registry.INSTANCE) {
			return super.createInjectorAndDoEMFRegistration();
		}
	}

	/** The one injector of the language, made when it is first asked for. */
	public static Injector injector() {
		// in this order everywhere: who holds the registries may ask for the injector
		synchronized (EPackage.Registry.INSTANCE) {
			return Holder.INJECTOR;
		}
	}
}

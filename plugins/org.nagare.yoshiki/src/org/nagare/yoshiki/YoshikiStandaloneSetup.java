package org.nagare.yoshiki;

import com.google.inject.Injector;

/** Makes the language of editions work in a plain JVM; inside OSGi the package comes from plugin.xml. */
public class YoshikiStandaloneSetup extends YoshikiStandaloneSetupGenerated {

	private static final class Holder {
		static final Injector INJECTOR = new YoshikiStandaloneSetup().createInjectorAndDoEMFRegistration();
	}

	/** The one injector of the language, made when it is first asked for. */
	public static Injector injector() {
		return Holder.INJECTOR;
	}
}

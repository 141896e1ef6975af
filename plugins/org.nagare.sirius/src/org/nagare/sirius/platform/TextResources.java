package org.nagare.sirius.platform;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.Resource.Factory;
import org.eclipse.xtext.resource.IResourceFactory;
import org.nagare.dsl.NagareStandaloneSetup;

/**
 * How EMF comes to the model of a text where nobody has started the language yet. The start enters the factory and the services of the
 * language into the registries of EMF and Xtext, in the place of this one, so that it is made once.
 */
public final class TextResources implements Factory {

	private IResourceFactory language;

	@Override
	public synchronized Resource createResource(URI uri) {
		if (language == null) {
			language = new NagareStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(IResourceFactory.class);
		}
		return language.createResource(uri);
	}
}

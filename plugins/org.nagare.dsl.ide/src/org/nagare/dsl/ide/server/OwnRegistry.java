package org.nagare.dsl.ide.server;

import com.google.inject.Injector;
import com.google.inject.Singleton;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryRegistryImpl;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.impl.ResourceServiceProviderRegistryImpl;

/** Which language a file ending stands for, within one server; the registries of the virtual machine stay as they are. */
@Singleton
class OwnRegistry {

	private static final String ENDING = "nagare";

	private final ResourceServiceProviderRegistryImpl services = new ResourceServiceProviderRegistryImpl();
	private final Resource.Factory.Registry factories = new ResourceFactoryRegistryImpl() {
		@Override
		protected Resource.Factory delegatedGetFactory(URI uri, String contentType) {
			// the grammar itself is read with what the virtual machine knows
			return Resource.Factory.Registry.INSTANCE.getFactory(uri, contentType);
		}
	};

	void register(Injector injector) {
		factories.getExtensionToFactoryMap().put(ENDING, injector.getInstance(IResourceFactory.class));
		services.getExtensionToFactoryMap().put(ENDING, injector.getInstance(IResourceServiceProvider.class));
	}

	IResourceServiceProvider.Registry services() {
		return services;
	}

	Resource.Factory.Registry factories() {
		return factories;
	}
}

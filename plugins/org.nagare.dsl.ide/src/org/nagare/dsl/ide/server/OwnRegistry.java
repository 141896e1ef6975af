package org.nagare.dsl.ide.server;

import com.google.inject.Injector;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryRegistryImpl;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.impl.ResourceServiceProviderRegistryImpl;

/** Which language a file ending stands for, within one server; the registries of the virtual machine stay as they are. */
class OwnRegistry {

	private final List<String> endings = new ArrayList<>();
	private final ResourceServiceProviderRegistryImpl services = new ResourceServiceProviderRegistryImpl();
	private final Resource.Factory.Registry factories = new ResourceFactoryRegistryImpl() {
		@Override
		protected Resource.Factory delegatedGetFactory(URI uri, String contentType) {
			// the grammar itself is read with what the virtual machine knows
			return Resource.Factory.Registry.INSTANCE.getFactory(uri, contentType);
		}
	};

	/** @param ending that of the names of files, without the dot */
	void register(String ending, Injector injector) {
		endings.add(ending);
		factories.getExtensionToFactoryMap().put(ending, injector.getInstance(IResourceFactory.class));
		services.getExtensionToFactoryMap().put(ending, injector.getInstance(IResourceServiceProvider.class));
	}

	/** The endings of all languages, the first one that of the projects themselves. */
	List<String> endings() {
		return List.copyOf(endings);
	}

	boolean knows(URI text) {
		return endings.contains(text.fileExtension());
	}

	IResourceServiceProvider.Registry services() {
		return services;
	}

	Resource.Factory.Registry factories() {
		return factories;
	}
}

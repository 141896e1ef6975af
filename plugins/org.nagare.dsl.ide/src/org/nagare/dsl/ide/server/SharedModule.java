package org.nagare.dsl.ide.server;

import com.google.inject.AbstractModule;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.containers.ProjectDescriptionBasedContainerManager;
import org.nagare.dsl.ide.wording.ClientAbilities;

/** What all languages of one server have in common: one client, one set of texts, one way to see what a project holds. */
final class SharedModule extends AbstractModule {

	private final ClientAbilities client;
	private final OwnRegistry registry;

	SharedModule(ClientAbilities client, OwnRegistry registry) {
		this.client = client;
		this.registry = registry;
	}

	@Override
	protected void configure() {
		bind(ClientAbilities.class).toInstance(client);
		bind(OwnRegistry.class).toInstance(registry);
		bind(IResourceServiceProvider.Registry.class).toInstance(registry.services());
		bind(UriExtensions.class).to(Addresses.class);
		bind(IContainer.Manager.class).to(ProjectDescriptionBasedContainerManager.class);
		bind(IResourceDescription.Manager.class).to(ProjectWideChanges.class);
		bind(XtextResourceSet.class).to(OwnResourceSet.class);
	}
}

package org.nagare.dsl.ide.server;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.xtext.generator.IShouldGenerate;
import org.eclipse.xtext.ide.server.DefaultProjectDescriptionFactory;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.IMultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.ide.server.IProjectDescriptionFactory;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.containers.ProjectDescriptionBasedContainerManager;
import org.nagare.dsl.form.FormItems;
import org.nagare.dsl.ide.wording.ClientAbilities;

/** What a server needs besides the language. */
final class NagareServerModule extends AbstractModule {

	private final ClientAbilities client;
	private final FormItems items;

	NagareServerModule(ClientAbilities client, FormItems items) {
		this.client = client;
		this.items = items;
	}

	@Override
	protected void configure() {
		bind(ClientAbilities.class).toInstance(client);
		bind(FormItems.class).toInstance(items);
		bind(UriExtensions.class).to(Addresses.class);
		bind(WorkspaceManager.class).to(NagareWorkspace.class);
		bind(NagareWorkspace.class).in(Singleton.class);
		bind(IMultiRootWorkspaceConfigFactory.class).to(ProjectsOfFolders.class);
		bind(IProjectDescriptionFactory.class).to(DefaultProjectDescriptionFactory.class);
		bind(IContainer.Manager.class).to(ProjectDescriptionBasedContainerManager.class);
		bind(IResourceDescription.Manager.class).to(ProjectWideChanges.class);
		bind(IRequestManager.class).to(OneByOneRequests.class);
		bind(XtextResourceSet.class).to(OwnResourceSet.class);
		bind(ILanguageServerShutdownAndExitHandler.class).to(ILanguageServerShutdownAndExitHandler.NullImpl.class);
		bind(IShouldGenerate.class).toInstance((text, cancel) -> false);
	}

	@Provides
	IResourceServiceProvider.Registry services(OwnRegistry registry) {
		return registry.services();
	}

	/** For the parts of one completion; its threads never keep the program alive. */
	@Provides
	@Singleton
	ExecutorService parts() {
		return Executors.newCachedThreadPool(task -> {
			Thread thread = new Thread(task, "nagare-parts");
			thread.setDaemon(true);
			return thread;
		});
	}
}

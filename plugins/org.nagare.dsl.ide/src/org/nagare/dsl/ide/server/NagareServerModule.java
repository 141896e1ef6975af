package org.nagare.dsl.ide.server;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.xtext.build.IncrementalBuilder.InternalStatefulIncrementalBuilder;
import org.eclipse.xtext.build.Indexer;
import org.eclipse.xtext.ide.server.DefaultProjectDescriptionFactory;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.IMultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.ide.server.IProjectDescriptionFactory;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.nagare.dsl.findings.ProjectFindings;
import org.nagare.dsl.form.FormItems;

/** What the server itself needs besides its languages. */
final class NagareServerModule extends AbstractModule {

	private final FormItems items;
	private final ProjectFindings findings;

	NagareServerModule(FormItems items, ProjectFindings findings) {
		this.items = items;
		this.findings = findings;
	}

	@Override
	protected void configure() {
		bind(FormItems.class).toInstance(items);
		bind(ProjectFindings.class).toInstance(findings);
		bind(WorkspaceManager.class).to(NagareWorkspace.class);
		bind(NagareWorkspace.class).in(Singleton.class);
		bind(IMultiRootWorkspaceConfigFactory.class).to(ProjectsOfFolders.class);
		bind(IProjectDescriptionFactory.class).to(DefaultProjectDescriptionFactory.class);
		bind(IRequestManager.class).to(OneByOneRequests.class);
		bind(ILanguageServerShutdownAndExitHandler.class).to(ILanguageServerShutdownAndExitHandler.NullImpl.class);
		bind(Indexer.class).to(ProjectIndexer.class);
		bind(InternalStatefulIncrementalBuilder.class).to(ProjectBuild.class);
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

package org.nagare.workbench.application;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.IDE.SharedImages;
import org.nagare.workbench.Icons;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.folders.FirstText;
import org.nagare.workbench.folders.OpenFolders;
import org.nagare.workbench.language.LanguageConnection;
import org.nagare.workbench.welcome.Welcome;

/** What the workbench is made of and what it does when it starts and ends. */
final class NagareAdvisor extends WorkbenchAdvisor {

	/** What holds in this application, and not where the plug-in is a guest. */
	private static final String ALONE = "org.nagare.workbench.alone";

	private final List<Path> folders;

	NagareAdvisor(List<Path> folders) {
		this.folders = folders;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		startLanguage();
		configurer.setSaveAndRestore(true);
		IDE.registerAdapters();
		configurer.declareImage(SharedImages.IMG_OBJ_PROJECT, Icons.PROJECT.descriptor(), true);
		configurer.declareImage(SharedImages.IMG_OBJ_PROJECT_CLOSED, Icons.PROJECT.descriptor(), true);
	}

	/**
	 * The language starts beside the window, and who asks for it before it is there waits for the rest. Not earlier: until now the platform made
	 * its own models known, in the same registries as the language does.
	 */
	private static void startLanguage() {
		Thread start = new Thread(LanguageConnection::get, "nagare-language");
		start.setDaemon(true);
		start.start();
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new NagareWindow(configurer);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return NagarePerspective.ID;
	}

	@Override
	public IAdaptable getDefaultPageInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	@Override
	public void postStartup() {
		PlatformUI.getWorkbench().getService(IContextService.class).activateContext(ALONE);
		OpenFolders.startLanguage();
		folders.forEach(folder -> OpenFolders.open(folder).ifPresent(FirstText::open));
		if (OpenFolders.all().isEmpty()) {
			Editors.page().ifPresent(Welcome::show);
		}
	}

	/** The workspace remembers which folders are open; the texts themselves lie in them. */
	@Override
	public void postShutdown() {
		try {
			ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
		} catch (CoreException e) {
			NagareWorkbench.log("shutdown", e);
		}
	}
}

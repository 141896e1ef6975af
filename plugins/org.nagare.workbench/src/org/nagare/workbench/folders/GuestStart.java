package org.nagare.workbench.folders;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.editor.UnreadableTexts;
import org.nagare.workbench.language.LanguageConnection;
import org.nagare.workbench.language.OwnTexts;

/**
 * What the workbench does of itself where it is a guest in another Eclipse: the projects of the workspace that hold a nagare.project are known to
 * the language, what is found in them is marked, and a file that is no text is not shown as one. As long as nobody has a text of ours there,
 * nothing is started.
 */
public final class GuestStart implements IStartup, IResourceChangeListener, IWindowListener {

	private static final String OWN_PRODUCT = NagareWorkbench.ID + ".product";

	private final Set<Path> known = new LinkedHashSet<>();
	private boolean isStarted;

	@Override
	public void earlyStartup() {
		if (Platform.getProduct() == null || !Platform.getProduct().getId().equals(OWN_PRODUCT)) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(this::attend);
			begin();
		}
	}

	private void attend() {
		PlatformUI.getWorkbench().addWindowListener(this);
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			windowOpened(window);
		}
	}

	/** Looks at the workspace, now and after each change of it. */
	public void begin() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		look();
	}

	public void end() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		boolean[] ours = { false };
		try {
			event.getDelta().accept(delta -> {
				ours[0] |= delta.getKind() != IResourceDelta.CHANGED && OwnTexts.isOurs(delta.getResource().getName());
				return !ours[0];
			});
		} catch (CoreException e) {
			NagareWorkbench.log("workspace", e);
		}
		if (ours[0]) {
			look();
		}
	}

	private synchronized void look() {
		isStarted = isStarted || WorkspaceProjects.hasTexts();
		if (!isStarted) {
			return;
		}
		LanguageWatch.begin();
		Set<Path> now = WorkspaceProjects.folders();
		known.stream().filter(folder -> !now.contains(folder)).forEach(LanguageConnection.get()::removeFolder);
		now.stream().filter(folder -> !known.contains(folder)).forEach(LanguageConnection.get()::addFolder);
		known.clear();
		known.addAll(now);
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		window.getPartService().addPartListener(new UnreadableTexts());
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		// nothing hangs on which window is in front
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// nothing hangs on which window is in front
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		// its parts go with it
	}
}

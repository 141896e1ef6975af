package org.nagare.workbench.folders;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.editor.ProblemMarkers;
import org.nagare.workbench.language.DiskChanges;
import org.nagare.workbench.language.LanguageConnection;

/** What the language finds becomes markers, and what changes on the disk is told to it. */
final class LanguageWatch implements AutoCloseable {

	private final DiskChanges changes = new DiskChanges();

	private LanguageWatch() {
		LanguageConnection.get().addReader(new ProblemMarkers());
		ResourcesPlugin.getWorkspace().addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
	}

	/** Begins it, where it has not begun yet. */
	static void begin() {
		NagareWorkbench.held(LanguageWatch.class, LanguageWatch::new);
	}

	@Override
	public void close() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(changes);
	}
}

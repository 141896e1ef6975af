package org.nagare.workbench.language;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.workbench.NagareWorkbench;

/** Tells the language which texts came, went or changed on the disk, whoever did it. */
public final class DiskChanges implements IResourceChangeListener {

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		List<IFile> changed = new ArrayList<>();
		try {
			event.getDelta().accept(delta -> {
				boolean content = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.CONTENT) != 0;
				if (delta.getResource() instanceof IFile file && content && OwnTexts.isOurs(file.getName())) {
					changed.add(file);
				}
				// who opens or closes a folder tells it himself
				return delta.getKind() == IResourceDelta.CHANGED || !(delta.getResource() instanceof IFolder folder && folder.isLinked()) && !(delta.getResource() instanceof IProject);
			});
		} catch (CoreException e) {
			NagareWorkbench.log("disk", e);
		}
		// the server looks at all its folders: one call is enough
		Optional<URI> settings = changed.stream().filter(file -> file.getName().equals(ProjectFolder.SETTINGS_NAME)).map(IFile::getLocationURI).filter(Objects::nonNull).findFirst();
		settings.ifPresentOrElse(LanguageConnection.get()::settingsChanged,
				() -> changed.stream().map(IFile::getLocationURI).filter(Objects::nonNull).findFirst().ifPresent(LanguageConnection.get()::saved));
	}
}

package org.nagare.workbench.folders;

import java.util.Arrays;
import java.util.Comparator;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.nagare.workbench.NagareWorkbench;

/** Folders before files, each in the order of its names; what is hidden on the disk is hidden here. */
final class FileTree implements ITreeContentProvider {

	private static final Comparator<IResource> ORDER = Comparator.comparing((IResource resource) -> !(resource instanceof IContainer)).thenComparing(IResource::getName);

	@Override
	public Object[] getElements(Object workspace) {
		return OpenFolders.all().toArray();
	}

	@Override
	public Object[] getChildren(Object element) {
		if (!(element instanceof IContainer folder) || !folder.isAccessible()) {
			return new Object[0];
		}
		try {
			return Arrays.stream(folder.members()).filter(member -> !member.getName().startsWith(".")).sorted(ORDER).toArray();
		} catch (CoreException e) {
			NagareWorkbench.log(folder.getName(), e);
			return new Object[0];
		}
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof IFolder folder && folder.isLinked() ? null : ((IResource) element).getParent();
	}

	@Override
	public boolean hasChildren(Object element) {
		return getChildren(element).length > 0;
	}
}

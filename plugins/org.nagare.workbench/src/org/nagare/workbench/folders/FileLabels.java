package org.nagare.workbench.folders;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE.SharedImages;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.workbench.Icons;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.editor.ProblemMarkers;
import org.nagare.workbench.language.OwnTexts;

/** Names and icons of files, with a mark on what has a problem in it. */
final class FileLabels extends LabelProvider {

	private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

	@Override
	public String getText(Object element) {
		return ((IResource) element).getName();
	}

	@Override
	public Image getImage(Object element) {
		IResource resource = (IResource) element;
		ImageDescriptor mark = mark(resource);
		Image image = images.create(icon(resource));
		return mark == null ? image : images.create(new DecorationOverlayIcon(image, mark, IDecoration.BOTTOM_LEFT));
	}

	private static ImageDescriptor icon(IResource resource) {
		ISharedImages shared = PlatformUI.getWorkbench().getSharedImages();
		if (resource instanceof IFolder folder) {
			return folder.isLinked() ? shared.getImageDescriptor(SharedImages.IMG_OBJ_PROJECT) : shared.getImageDescriptor(ISharedImages.IMG_OBJ_FOLDER);
		}
		String name = resource.getName();
		if (name.endsWith(ProjectFolder.FILE_ENDING)) {
			return Icons.TEXT.descriptor();
		}
		return name.endsWith(OwnTexts.EDITION_ENDING) ? Icons.EDITION.descriptor() : shared.getImageDescriptor(ISharedImages.IMG_OBJ_FILE);
	}

	private static ImageDescriptor mark(IResource resource) {
		try {
			int severity = resource.findMaxProblemSeverity(ProblemMarkers.TYPE, true, resource instanceof IFile ? IResource.DEPTH_ZERO : IResource.DEPTH_INFINITE);
			ISharedImages shared = PlatformUI.getWorkbench().getSharedImages();
			return switch (severity) {
				case IMarker.SEVERITY_ERROR -> shared.getImageDescriptor(ISharedImages.IMG_DEC_FIELD_ERROR);
				case IMarker.SEVERITY_WARNING -> shared.getImageDescriptor(ISharedImages.IMG_DEC_FIELD_WARNING);
				default -> null;
			};
		} catch (CoreException e) {
			NagareWorkbench.log(resource.getName(), e);
			return null;
		}
	}

	@Override
	public void dispose() {
		images.dispose();
		super.dispose();
	}
}

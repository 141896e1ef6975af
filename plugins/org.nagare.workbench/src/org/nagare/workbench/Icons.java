package org.nagare.workbench;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;

/** Icons of our own drawing. */
public enum Icons {
	NAGARE, FIGURE, PROJECT, TEXT, EDITION, FILES, OUTLINE, PROBLEMS;

	public ImageDescriptor descriptor() {
		return ImageDescriptor.createFromURL(Platform.getBundle(NagareWorkbench.ID).getEntry("icons/" + name().toLowerCase(java.util.Locale.ROOT) + ".svg"));
	}
}

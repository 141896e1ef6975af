package org.nagare.sirius.diagram;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/** Where a text of a session lies on the disk. */
public final class TextPath {

	private TextPath() {
	}

	/** None where it lies in no folder. */
	public static Optional<Path> of(Resource text) {
		URI local = text.getURI().isPlatform() ? CommonPlugin.asLocalURI(text.getURI()) : text.getURI();
		return local.isFile() ? Optional.of(Path.of(local.toFileString())) : Optional.empty();
	}
}

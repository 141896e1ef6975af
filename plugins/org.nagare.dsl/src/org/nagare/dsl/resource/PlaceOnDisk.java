package org.nagare.dsl.resource;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/** Where a text lies on this machine, if it lies on a disk; one of a workspace lies where its platform says. */
final class PlaceOnDisk {

	private PlaceOnDisk() {
	}

	static Optional<Path> of(Resource text) {
		URI place = text.getResourceSet() == null ? text.getURI() : text.getResourceSet().getURIConverter().normalize(text.getURI());
		URI local = place.isPlatformResource() ? CommonPlugin.resolve(place) : place;
		return local.isFile() && local.isHierarchical() ? Optional.of(Path.of(local.toFileString())) : Optional.empty();
	}
}

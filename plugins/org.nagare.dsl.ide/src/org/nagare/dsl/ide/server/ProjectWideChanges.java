package org.nagare.dsl.ide.server;

import com.google.inject.Singleton;
import java.util.Collection;
import java.util.Objects;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionManager;

/**
 * A name that comes or goes, or of which something else is told to the others, concerns every text of the project: names are also meant within texts and
 * paths, and by their short forms, which no list of imported names holds. Other typing concerns its own text, and never a text of another language.
 */
@Singleton
class ProjectWideChanges extends DefaultResourceDescriptionManager {

	@Override
	public boolean isAffected(Collection<IResourceDescription.Delta> changes, IResourceDescription candidate, IResourceDescriptions context) {
		String language = candidate.getURI().fileExtension();
		return changes.stream().anyMatch(change -> Objects.equals(change.getUri().fileExtension(), language) && change.haveEObjectDescriptionsChanged());
	}
}

package org.nagare.dsl.ide.server;

import com.google.inject.Singleton;
import java.util.Collection;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionManager;

/**
 * A name that comes or goes concerns every text of the project: names are also meant within texts and paths, and by their short forms,
 * which no list of imported names holds. Typing that changes no name concerns its own text only.
 */
@Singleton
class ProjectWideChanges extends DefaultResourceDescriptionManager {

	@Override
	public boolean isAffected(Collection<IResourceDescription.Delta> changes, IResourceDescription candidate, IResourceDescriptions context) {
		return changes.stream().anyMatch(IResourceDescription.Delta::haveEObjectDescriptionsChanged);
	}
}

package org.nagare.dsl.ide.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.build.BuildContext;
import org.eclipse.xtext.build.BuildRequest;
import org.eclipse.xtext.build.Indexer;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescription.Delta;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.nagare.dsl.resource.NagareResource;

/** Says which texts a change concerns, itself among them. */
class ProjectIndexer extends Indexer {

	@Override
	public IndexResult computeAndIndexAffected(BuildRequest request, BuildContext context) {
		ResourceDescriptionsData before = context.getOldState().getResourceDescriptions();
		ResourceDescriptionsData now = request.getState().getResourceDescriptions();
		List<Delta> changes = new ArrayList<>(getDeltasForDeletedResources(request, before, context));
		changes.addAll(getDeltasForChangedResources(request.getDirtyFiles(), before, context));
		changes.forEach(now::register);
		Set<URI> changed = changes.stream().map(Delta::getUri).collect(Collectors.toSet());
		List<URI> concerned = new ArrayList<>();
		for (IResourceDescription text : before.getAllResourceDescriptions()) {
			if (!changed.contains(text.getURI()) && concerns(changes, text, now, context)) {
				concerned.add(text.getURI());
			}
		}
		changes.addAll(getDeltasForChangedResources(concerned, before, context));
		return new IndexResult(changes, now);
	}

	/** What is found in a text may speak of others: of the line of one, or of a name that stands there in a line that cannot be read. */
	private static boolean concerns(List<Delta> changes, IResourceDescription text, ResourceDescriptionsData now, BuildContext context) {
		IResourceServiceProvider language = context.getResourceServiceProvider(text.getURI());
		if (language == null || changes.isEmpty()) {
			return false;
		}
		Resource known = context.getResourceSet().getResource(text.getURI(), false);
		boolean speaksOfOthers = known instanceof NagareResource read && read.speaksOfOthers()
				&& changes.stream().anyMatch(change -> Objects.equals(change.getUri().fileExtension(), text.getURI().fileExtension()));
		return speaksOfOthers || language.getResourceDescriptionManager().isAffected(changes, text, now);
	}
}

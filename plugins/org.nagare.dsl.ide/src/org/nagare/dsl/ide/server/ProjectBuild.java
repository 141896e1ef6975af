package org.nagare.dsl.ide.server;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.build.BuildRequest;
import org.eclipse.xtext.build.IncrementalBuilder;
import org.eclipse.xtext.build.IncrementalBuilder.InternalStatefulIncrementalBuilder;
import org.eclipse.xtext.build.Indexer.IndexResult;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescription.Delta;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * Reads again what a change concerns, and looks at a text only when all of them have been read: what is found in one may name the line of another, and
 * a text that is not there yet has none.
 */
class ProjectBuild extends InternalStatefulIncrementalBuilder {

	@Override
	public IncrementalBuilder.Result launch() {
		BuildRequest request = getRequest();
		withoutWhatIsGone(request);
		Set<URI> unloaded = new HashSet<>();
		request.getDeletedFiles().stream().filter(unloaded::add).forEach(this::unloadResource);
		request.getDirtyFiles().stream().filter(unloaded::add).forEach(this::unloadResource);
		request.getDeletedFiles().forEach(text -> request.getAfterValidate().afterValidate(text, List.of()));
		IndexResult index = getIndexer().computeAndIndexAffected(request, getContext());
		List<URI> there = new ArrayList<>();
		List<Delta> changes = new ArrayList<>();
		for (Delta change : index.getResourceDeltas()) {
			if (change.getOld() != null && unloaded.add(change.getUri())) {
				unloadResource(change.getUri());
			}
			if (change.getNew() == null) {
				changes.add(change);
			} else {
				there.add(change.getUri());
			}
		}
		List<Resource> texts = new ArrayList<>();
		getContext().executeClustered(there, text -> text).forEach(texts::add);
		texts.forEach(text -> EcoreUtil2.resolveLazyCrossReferences(text, CancelIndicator.NullImpl));
		texts.forEach(text -> changes.add(described(text, index)));
		texts.forEach(this::validate);
		return new IncrementalBuilder.Result(request.getState(), changes);
	}

	/**
	 * A file that has gone before anybody looked is gone, be it one that was changed or one that a change concerns: it could not be read, now and with each
	 * further change of any text.
	 */
	private void withoutWhatIsGone(BuildRequest request) {
		Map<Boolean, List<URI>> there = request.getDirtyFiles().stream().collect(Collectors.partitioningBy(text -> exists(request, text)));
		Set<URI> gone = new LinkedHashSet<>(request.getDeletedFiles());
		gone.addAll(there.get(false));
		for (IResourceDescription known : getContext().getOldState().getResourceDescriptions().getAllResourceDescriptions()) {
			if (known.getURI().isFile() && !exists(request, known.getURI())) {
				gone.add(known.getURI());
			}
		}
		request.setDirtyFiles(there.get(true));
		request.setDeletedFiles(List.copyOf(gone));
	}

	private static boolean exists(BuildRequest request, URI text) {
		return request.getResourceSet().getURIConverter().exists(text, Map.of());
	}

	private Delta described(Resource text, IndexResult index) {
		IResourceDescription.Manager manager = getContext().getResourceServiceProvider(text.getURI()).getResourceDescriptionManager();
		IResourceDescription description = getSerializableResourceDescription(manager.getResourceDescription(text));
		index.getNewIndex().addDescription(text.getURI(), description);
		return manager.createDelta(getContext().getOldState().getResourceDescriptions().getResourceDescription(text.getURI()), description);
	}
}

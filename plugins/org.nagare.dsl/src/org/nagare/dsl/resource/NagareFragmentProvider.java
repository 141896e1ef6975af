package org.nagare.dsl.resource;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.nagare.model.ProjectFile;
import org.nagare.model.key.Key;
import org.nagare.model.key.KeyIndex;

/** Fragments are keys, made of names: an element that is inserted moves no reference and no diagram shape. */
@Singleton
public class NagareFragmentProvider implements IFragmentProvider {

	@Inject
	private IResourceScopeCache cache;

	@Override
	public String getFragment(EObject element, Fallback fallback) {
		Resource resource = element.eResource();
		if (resource == null || !hasFile(resource)) {
			return fallback.getFragment(element);
		}
		return index(resource).fragment(element).orElseGet(() -> fallback.getFragment(element));
	}

	@Override
	public EObject getEObject(Resource resource, String fragment, Fallback fallback) {
		if (!Key.isFragment(fragment) || !hasFile(resource)) {
			return fallback.getEObject(fragment);
		}
		// a key that leads to nothing is no path of features, at which the fallback would end in an error
		return index(resource).resolveFragment(fragment).orElse(null);
	}

	private KeyIndex index(Resource resource) {
		return cache.get(NagareFragmentProvider.class, resource, () -> KeyIndex.of((ProjectFile) resource.getContents().get(0), new WrittenNames()));
	}

	private static boolean hasFile(Resource resource) {
		return !resource.getContents().isEmpty() && resource.getContents().get(0) instanceof ProjectFile;
	}
}

package org.nagare.dsl.naming;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.util.IResourceScopeCache;

/** Which assessment things belong to, looked up once for each text and not for each of its names; a change of the text is seen. */
@Singleton
public class Memberships {

	private static final String KEY = Memberships.class.getName();

	@Inject
	private IResourceScopeCache cache;

	/** The name of the assessment that the file of the element belongs to; empty where the file is shared. */
	public Optional<String> of(EObject element) {
		Resource text = element.eResource();
		return text == null ? Optional.empty() : cache.get(KEY, text, () -> Membership.of(element));
	}
}

package org.nagare.dsl.ide.server;

import com.google.inject.Inject;
import org.eclipse.xtext.resource.XtextResourceSet;

/** A resource set that makes its resources with the language of its own server. */
class OwnResourceSet extends XtextResourceSet {

	@Inject
	OwnResourceSet(OwnRegistry registry) {
		setResourceFactoryRegistry(registry.factories());
	}
}

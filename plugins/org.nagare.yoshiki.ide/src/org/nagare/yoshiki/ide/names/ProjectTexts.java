package org.nagare.yoshiki.ide.names;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;

/** The texts of the project that a text belongs to. */
@Singleton
class ProjectTexts {

	@Inject
	private ResourceDescriptionsProvider provider;

	/** Those of one language, by the ending of their names, in the order of their addresses; those not yet read are read. */
	List<XtextResource> of(XtextResource text, String ending) {
		ResourceSet set = text.getResourceSet();
		List<XtextResource> texts = new ArrayList<>();
		for (IResourceDescription description : descriptions(text).getAllResourceDescriptions()) {
			if (ending.equals(description.getURI().fileExtension()) && set.getResource(description.getURI(), true) instanceof XtextResource member) {
				texts.add(member);
			}
		}
		if (ending.equals(text.getURI().fileExtension()) && !texts.contains(text)) {
			texts.add(text);
		}
		texts.sort(Comparator.comparing(member -> member.getURI().toString()));
		return texts;
	}

	/** A language server knows several projects; only the texts of the same one belong together. */
	private IResourceDescriptions descriptions(XtextResource text) {
		IResourceDescriptions all = provider.getResourceDescriptions(text);
		ProjectDescription project = ProjectDescription.findInEmfObject(text.getResourceSet());
		if (all instanceof ChunkedResourceDescriptions chunked && project != null && chunked.getContainer(project.getName()) != null) {
			return chunked.getContainer(project.getName());
		}
		return all;
	}
}

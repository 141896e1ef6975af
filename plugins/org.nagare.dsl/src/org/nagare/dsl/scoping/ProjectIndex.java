package org.nagare.dsl.scoping;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.nagare.dsl.naming.Membership;

/** What the files of one project offer, seen from one of them. */
@Singleton
public class ProjectIndex {

	/** The descriptions of the project, and the assessment from which one looks. */
	public record View(IResourceDescriptions descriptions, Optional<String> assessment, Supplier<ProjectNames> names) {
	}

	@Inject
	private ResourceDescriptionsProvider provider;

	@Inject
	private IResourceScopeCache cache;

	public View of(EObject context) {
		return cache.get(ProjectIndex.class, context.eResource(), () -> view(context));
	}

	private View view(EObject context) {
		IResourceDescriptions descriptions = descriptions(context);
		return new View(descriptions, Membership.of(context), Suppliers.memoize(() -> ProjectNames.of(descriptions, context.eResource().getResourceSet())));
	}

	/** A language server holds several projects in one set; only the files of the same project see each other. */
	private IResourceDescriptions descriptions(EObject context) {
		IResourceDescriptions all = provider.getResourceDescriptions(context.eResource());
		ProjectDescription project = ProjectDescription.findInEmfObject(context.eResource().getResourceSet());
		if (all instanceof ChunkedResourceDescriptions chunked && project != null && chunked.getContainer(project.getName()) != null) {
			return chunked.getContainer(project.getName());
		}
		return all;
	}
}

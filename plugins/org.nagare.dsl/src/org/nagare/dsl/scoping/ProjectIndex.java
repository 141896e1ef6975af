package org.nagare.dsl.scoping;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.resource.impl.ResourceSetBasedResourceDescriptions;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.nagare.dsl.naming.Membership;
import org.nagare.dsl.resource.EarlierState;

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

	/** What a text belongs to is kept with it; what the others offer is asked for anew, because they change while it stays as it is. */
	public View of(EObject context) {
		Resource text = context.eResource();
		IResourceDescriptions descriptions = descriptions(context);
		Optional<String> assessment = cache.get(ProjectIndex.class, text, () -> Membership.of(context));
		return new View(descriptions, assessment, () -> ProjectNames.of(descriptions, text.getResourceSet()));
	}

	/** A language server holds several projects in one set; only the files of the same project see each other. */
	private IResourceDescriptions descriptions(EObject context) {
		IResourceDescriptions all = provider.getResourceDescriptions(context.eResource());
		ProjectDescription project = ProjectDescription.findInEmfObject(context.eResource().getResourceSet());
		if (all instanceof ChunkedResourceDescriptions chunked && project != null && chunked.getContainer(project.getName()) != null) {
			return chunked.getContainer(project.getName());
		}
		return all instanceof ResourceSetBasedResourceDescriptions ? ofSameState(all, context.eResource()) : all;
	}

	/** Who opens texts one by one, without an index of a project, may have those of an earlier state among them, which give the same names once more. */
	private static IResourceDescriptions ofSameState(IResourceDescriptions all, Resource text) {
		boolean several = text.getResourceSet() != null && StatesOfSet.areSeveral(text.getResourceSet());
		return several ? new StateDescriptions(all, EarlierState.of(text.getURI())) : all;
	}
}

package org.nagare.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.nagare.dsl.scoping.ProjectIndex;
import org.nagare.model.ModelPackage;

/** The names that a reference may take, each thing once by its shortest name, and how near it is. */
@Singleton
class NamesInScope {

	/** How near a thing is to who writes: own things first. */
	enum Nearness {
		OWN, SHARED, FOREIGN
	}

	record Candidate(String name, EObject thing, Nearness nearness) {
	}

	@Inject
	private IScopeProvider scopes;

	@Inject
	private ProjectIndex index;

	@Inject
	private IQualifiedNameConverter converter;

	List<Candidate> of(EObject context, EReference reference) {
		IScope scope = scopes.getScope(context, reference);
		Map<URI, IEObjectDescription> shortest = new LinkedHashMap<>();
		for (IEObjectDescription description : scope.getAllElements()) {
			boolean figure = description.getEClass() == ModelPackage.Literals.FIGURE_LAYOUT;
			if (!figure && means(scope, description)) {
				shortest.merge(description.getEObjectURI(), description, (one, other) -> other.getName().getSegmentCount() < one.getName().getSegmentCount() ? other : one);
			}
		}
		ProjectIndex.View view = index.of(context);
		Set<String> assessments = StreamSupport.stream(view.descriptions().getExportedObjectsByType(ModelPackage.Literals.ASSESSMENT).spliterator(), false)
				.map(description -> description.getName().getLastSegment()).collect(Collectors.toSet());
		List<Candidate> candidates = new ArrayList<>();
		for (IEObjectDescription description : shortest.values()) {
			EObject thing = EcoreUtil.resolve(description.getEObjectOrProxy(), context);
			if (!thing.eIsProxy()) {
				candidates.add(new Candidate(converter.toString(description.getName()), thing, nearness(description, view, assessments)));
			}
		}
		return candidates;
	}

	private static boolean means(IScope scope, IEObjectDescription description) {
		IEObjectDescription meant = scope.getSingleElement(description.getName());
		return meant != null && meant.getEObjectURI().equals(description.getEObjectURI());
	}

	private static Nearness nearness(IEObjectDescription description, ProjectIndex.View view, Set<String> assessments) {
		QualifiedName full = description.getQualifiedName();
		boolean inAssessment = full.getSegmentCount() > 1 && assessments.contains(full.getFirstSegment());
		if (!inAssessment) {
			return Nearness.SHARED;
		}
		return view.assessment().filter(full.getFirstSegment()::equals).isPresent() ? Nearness.OWN : Nearness.FOREIGN;
	}
}

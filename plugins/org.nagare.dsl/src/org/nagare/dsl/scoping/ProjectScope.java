package org.nagare.dsl.scoping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.impl.AliasedEObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;

/** Names of a project of one type: the own assessment's first, then all others as they are qualified. */
final class ProjectScope implements IScope {

	private final ProjectIndex.View view;
	private final EClass type;

	ProjectScope(ProjectIndex.View view, EClass type) {
		this.view = view;
		this.type = type;
	}

	@Override
	public IEObjectDescription getSingleElement(QualifiedName name) {
		for (IEObjectDescription found : getElements(name)) {
			return found;
		}
		return null;
	}

	@Override
	public Iterable<IEObjectDescription> getElements(QualifiedName name) {
		List<IEObjectDescription> found = new ArrayList<>();
		view.assessment().map(assessment -> QualifiedName.create(assessment).append(name)).ifPresent(own -> lookUp(own, name, found));
		if (found.isEmpty()) {
			lookUp(name, name, found);
		}
		return found;
	}

	private void lookUp(QualifiedName qualified, QualifiedName asWritten, List<IEObjectDescription> found) {
		for (IEObjectDescription description : view.descriptions().getExportedObjects(type, qualified, false)) {
			found.add(qualified == asWritten ? description : renamed(asWritten, description));
		}
	}

	@Override
	public IEObjectDescription getSingleElement(EObject object) {
		IEObjectDescription shortest = null;
		for (IEObjectDescription description : getElements(object)) {
			if (shortest == null || description.getName().getSegmentCount() < shortest.getName().getSegmentCount()) {
				shortest = description;
			}
		}
		return shortest;
	}

	@Override
	public Iterable<IEObjectDescription> getElements(EObject object) {
		List<IEObjectDescription> found = new ArrayList<>();
		for (IEObjectDescription description : view.descriptions().getExportedObjectsByObject(object)) {
			IEObjectDescription relative = relative(description);
			// a name that means something else from here is no name for the object
			IEObjectDescription meant = getSingleElement(relative.getName());
			if (meant != null && meant.getEObjectURI().equals(EcoreUtil.getURI(object))) {
				found.add(relative);
			}
		}
		return found;
	}

	@Override
	public Iterable<IEObjectDescription> getAllElements() {
		List<IEObjectDescription> all = new ArrayList<>();
		for (IEObjectDescription description : view.descriptions().getExportedObjectsByType(type)) {
			all.add(relative(description));
		}
		return all;
	}

	/** The description under the name by which it is reached from here. */
	private IEObjectDescription relative(IEObjectDescription description) {
		QualifiedName name = description.getName();
		Optional<String> assessment = view.assessment();
		boolean own = assessment.isPresent() && name.getSegmentCount() > 1 && name.getFirstSegment().equals(assessment.get());
		return own ? renamed(name.skipFirst(1), description) : description;
	}

	private static IEObjectDescription renamed(QualifiedName name, IEObjectDescription description) {
		return new AliasedEObjectDescription(name, description);
	}
}

package org.nagare.dsl.scoping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.AliasedEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.nagare.dsl.naming.NagareDescriptionStrategy;
import org.nagare.model.ModelPackage;

/**
 * Names of a project of one type. The nearest meaning counts: in the own body, in the own assessment, then in what is shared or dotted.
 * Where two bodies offer the same short name at the same distance, it means neither of them.
 */
public final class ProjectScope implements IScope {

	private final ProjectIndex.View view;
	private final Optional<String> body;
	private final EClass type;
	private final Optional<String> around;
	private final List<EClass> preferred;

	/** What decides which names can be written: the same for all places of one assessment at which the same kind of thing is meant. */
	public record Reach(Optional<String> assessment, EClass type) {
	}

	ProjectScope(ProjectIndex.View view, Optional<String> body, EClass type) {
		this(view, body, type, Optional.empty(), List.of());
	}

	/**
	 * @param around    the body or the assessment that was named before: what lies in it goes before all else
	 * @param preferred a name that means one of these means nothing else, in this order; others are meant where it does not
	 */
	ProjectScope(ProjectIndex.View view, Optional<String> body, EClass type, Optional<String> around, List<EClass> preferred) {
		this.view = view;
		this.body = body;
		this.type = type;
		this.around = around;
		this.preferred = preferred;
	}

	/** On which all its names depend. */
	public Reach reach() {
		return new Reach(view.assessment(), type);
	}

	@Override
	public IEObjectDescription getSingleElement(QualifiedName name) {
		List<IEObjectDescription> found = nearest(name);
		return found.isEmpty() || qualifiedNames(found).size() > 1 ? null : found.get(0);
	}

	@Override
	public Iterable<IEObjectDescription> getElements(QualifiedName name) {
		return nearest(name);
	}

	/** The qualified names of all that a name can mean; more than one where it is ambiguous. */
	public List<QualifiedName> meanings(QualifiedName name) {
		return qualifiedNames(nearest(name)).stream().map(QualifiedName::create).toList();
	}

	private List<IEObjectDescription> nearest(QualifiedName name) {
		List<IEObjectDescription> within = around.map(outer -> nearest(name, within(outer, name), ModelPackage.Literals.NODE)).orElse(List.of());
		if (!within.isEmpty()) {
			return within;
		}
		for (EClass kind : preferred) {
			List<IEObjectDescription> found = nearest(name, candidates(name), kind);
			if (!found.isEmpty()) {
				List<IEObjectDescription> called = found.stream().filter(NagareDescriptionStrategy::isFullName).toList();
				return called.isEmpty() ? found : called;
			}
		}
		return nearest(name, candidates(name), type);
	}

	private List<IEObjectDescription> nearest(QualifiedName name, List<QualifiedName> candidates, EClass kind) {
		List<IEObjectDescription> found = new ArrayList<>();
		for (QualifiedName qualified : candidates) {
			for (IEObjectDescription description : view.descriptions().getExportedObjects(kind, qualified, false)) {
				found.add(qualified.equals(name) ? description : new AliasedEObjectDescription(name, description));
			}
			if (!found.isEmpty()) {
				// of two things with one name it is not the one whose text was written last
				found.sort(Comparator.comparing(description -> description.getEObjectURI().trimFragment().toString()));
				return found;
			}
		}
		return found;
	}

	private List<QualifiedName> within(String outer, QualifiedName name) {
		QualifiedName qualified = QualifiedName.create(outer).append(name);
		return view.assessment().map(assessment -> List.of(QualifiedName.create(assessment).append(qualified), qualified)).orElse(List.of(qualified));
	}

	private List<QualifiedName> candidates(QualifiedName name) {
		List<QualifiedName> candidates = new ArrayList<>(4);
		view.assessment().ifPresent(assessment -> {
			body.ifPresent(own -> candidates.add(QualifiedName.create(assessment, own).append(name)));
			candidates.add(QualifiedName.create(assessment).append(name));
		});
		body.ifPresent(own -> candidates.add(QualifiedName.create(own).append(name)));
		candidates.add(name);
		return candidates;
	}

	private static Set<List<String>> qualifiedNames(List<IEObjectDescription> descriptions) {
		Map<List<String>, Boolean> names = new LinkedHashMap<>();
		for (IEObjectDescription description : descriptions) {
			names.put(NagareDescriptionStrategy.qualifiedName(description).getSegments(), true);
		}
		return names.keySet();
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
		Set<QualifiedName> seen = new TreeSet<>();
		List<IEObjectDescription> all = new ArrayList<>();
		for (IEObjectDescription description : view.descriptions().getExportedObjectsByType(type)) {
			IEObjectDescription relative = relative(description);
			if (seen.add(relative.getName())) {
				all.add(relative);
			}
		}
		return all;
	}

	/** The description under the name by which it is reached from here. */
	private IEObjectDescription relative(IEObjectDescription description) {
		QualifiedName name = description.getName();
		boolean own = view.assessment().isPresent() && name.getSegmentCount() > 1 && name.getFirstSegment().equals(view.assessment().get());
		return own ? new AliasedEObjectDescription(name.skipFirst(1), description) : description;
	}
}

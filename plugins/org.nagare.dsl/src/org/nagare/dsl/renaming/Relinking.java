package org.nagare.dsl.renaming;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.nagare.dsl.conversion.NameText;
import org.nagare.model.ModelPackage;

/** Reads a project with its changes once more, beside the first, and compares what each name means. */
@Singleton
class Relinking {

	@Inject
	private ChangedTexts changedTexts;

	@Inject
	private IResourceDescription.Manager descriptions;

	@Inject
	private Occurrences occurrences;

	@Inject
	private IScopeProvider scopes;

	/** The first place where a name would mean something else; empty where all mean the same. */
	Optional<Renaming.Refusal> difference(Collection<XtextResource> project, Renaming.Changes changes, EObject renamed, String name) {
		List<XtextResource> before = List.copyOf(project);
		List<XtextResource> after = reread(before, changes);
		String renamedPath = path(renamed);
		for (int i = 0; i < before.size(); i++) {
			Optional<Renaming.Refusal> difference = compare(before.get(i), after.get(i), renamedPath, name);
			if (difference.isPresent()) {
				return difference;
			}
		}
		return Optional.empty();
	}

	private List<XtextResource> reread(List<XtextResource> texts, Renaming.Changes changes) {
		List<XtextResource> read = changedTexts.read(texts, changes);
		if (!read.isEmpty()) {
			ResourceDescriptionsData.ResourceSetAdapter.installResourceDescriptionsData(read.get(0).getResourceSet(),
					new ResourceDescriptionsData(read.stream().map(descriptions::getResourceDescription).toList()));
		}
		return read;
	}

	private Optional<Renaming.Refusal> compare(XtextResource before, XtextResource after, String renamed, String name) {
		List<Occurrence> old = occurrences.in(before);
		List<Occurrence> now = occurrences.in(after);
		for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
			if (i >= now.size()) {
				return Optional.of(changed(before, old.get(i), name));
			}
			Occurrence there = now.get(i);
			if (i >= old.size() || !isSame(there, old.get(i))) {
				// where a name leads nowhere any more, the next one has taken its turn
				boolean vanished = i + 1 < old.size() && isSame(there, old.get(i + 1));
				return Optional.of(vanished ? changed(before, old.get(i), name) : changed(after, there, name));
			}
			if (path(there.thing()).equals(renamed) && there.role() == Occurrence.Role.REFERENCE && isAmbiguous(there, name)) {
				return Optional.of(new Renaming.Refusal(RefusalReason.AMBIGUOUS, Map.of("name", name, "place", Places.of(after, there.offset()))));
			}
		}
		return Optional.empty();
	}

	private static boolean isSame(Occurrence one, Occurrence other) {
		return one.role() == other.role() && path(one.thing()).equals(path(other.thing()));
	}

	/** Whether a short name means several things, of which the reference took the first. */
	private boolean isAmbiguous(Occurrence place, String name) {
		if (!ModelPackage.Literals.NAMED.isInstance(place.thing())) {
			return false;
		}
		Set<URI> meant = new HashSet<>();
		EObject root = place.text().getContents().get(0);
		for (IEObjectDescription description : scopes.getScope(root, ModelPackage.Literals.PATH_NAME__THING).getElements(QualifiedName.create(name))) {
			if (description.getEClass() == place.thing().eClass()) {
				meant.add(description.getEObjectURI());
			}
		}
		return meant.size() > 1;
	}

	private static Renaming.Refusal changed(XtextResource text, Occurrence place, String name) {
		String written = text.getParseResult().getRootNode().getText().substring(place.offset(), place.offset() + place.length());
		return new Renaming.Refusal(RefusalReason.MEANING_CHANGES,
				Map.of("name", name, "other", NameText.read(written), "place", Places.of(text, place.offset())));
	}

	/** Where a thing stands in its text, which no rename changes. */
	private static String path(EObject thing) {
		StringBuilder path = new StringBuilder();
		EObject element = thing;
		while (element.eContainer() != null) {
			EStructuralFeature feature = element.eContainingFeature();
			Object siblings = element.eContainer().eGet(feature);
			path.insert(0, "/" + feature.getName() + (siblings instanceof List<?> list ? "." + list.indexOf(element) : ""));
			element = element.eContainer();
		}
		return path.insert(0, thing.eResource().getURI()).toString();
	}
}

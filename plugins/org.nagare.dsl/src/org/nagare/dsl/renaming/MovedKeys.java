package org.nagare.dsl.renaming;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;

/**
 * What the things of changed texts will be known by. The key of a thing is made of names, so that a rename moves its own key, the keys of
 * all that lies in it, and those of the flows that lead to it: whoever holds on to one from outside needs to know.
 */
@Singleton
public class MovedKeys {

	@Inject
	private ChangedTexts changedTexts;

	/**
	 * For each changed text the fragments that will no longer lead to their things, with those that will; in the order of the text. Empty where
	 * a text with errors is not read alike before and after.
	 */
	public Optional<Map<URI, Map<String, String>>> by(Renaming.Changes changes, Collection<XtextResource> project) {
		List<XtextResource> before = project.stream().filter(text -> changes.byText().containsKey(text.getURI())).toList();
		List<XtextResource> after = changedTexts.read(before, changes);
		Map<URI, Map<String, String>> moved = new LinkedHashMap<>();
		for (int i = 0; i < before.size(); i++) {
			List<Kept> old = things(before.get(i));
			List<Kept> now = things(after.get(i));
			if (!old.stream().map(Kept::place).toList().equals(now.stream().map(Kept::place).toList())) {
				return Optional.empty();
			}
			Map<String, String> ofText = new LinkedHashMap<>();
			for (int n = 0; n < old.size(); n++) {
				if (!old.get(n).fragment().equals(now.get(n).fragment())) {
					ofText.put(old.get(n).fragment(), now.get(n).fragment());
				}
			}
			moved.put(before.get(i).getURI(), ofText);
		}
		return Optional.of(moved);
	}

	/** What a thing is and in which feature of which other it lies: alike before and after, whatever the things are called. */
	private record Place(EClass type, EStructuralFeature feature, int container) {
	}

	private record Kept(Place place, String fragment) {
	}

	private static List<Kept> things(XtextResource text) {
		List<Kept> things = new ArrayList<>();
		Map<EObject, Integer> numbers = new IdentityHashMap<>();
		for (Iterator<EObject> all = EcoreUtil.getAllProperContents(text, false); all.hasNext();) {
			EObject thing = all.next();
			numbers.put(thing, numbers.size());
			int container = thing.eContainer() == null ? -1 : numbers.get(thing.eContainer());
			things.add(new Kept(new Place(thing.eClass(), thing.eContainingFeature(), container), text.getURIFragment(thing)));
		}
		return things;
	}
}

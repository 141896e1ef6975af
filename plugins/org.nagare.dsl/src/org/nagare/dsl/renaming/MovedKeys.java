package org.nagare.dsl.renaming;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
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
			List<String> old = fragments(before.get(i));
			List<String> now = fragments(after.get(i));
			if (old.size() != now.size()) {
				return Optional.empty();
			}
			Map<String, String> ofText = new LinkedHashMap<>();
			for (int n = 0; n < old.size(); n++) {
				if (!old.get(n).equals(now.get(n))) {
					ofText.put(old.get(n), now.get(n));
				}
			}
			moved.put(before.get(i).getURI(), ofText);
		}
		return Optional.of(moved);
	}

	private static List<String> fragments(XtextResource text) {
		List<String> fragments = new ArrayList<>();
		for (Iterator<EObject> all = EcoreUtil.getAllProperContents(text, false); all.hasNext();) {
			fragments.add(text.getURIFragment(all.next()));
		}
		return fragments;
	}
}

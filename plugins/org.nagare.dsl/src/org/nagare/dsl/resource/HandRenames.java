package org.nagare.dsl.resource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.nagare.model.Named;
import org.nagare.model.ProjectFile;
import org.nagare.model.key.KeyMatching;

/**
 * What became of the keys of a text that was read again: a name that somebody typed anew there is the same thing where it is the only one of its kind that
 * is missed before and new after. Both states are read by themselves, once more, so that they can be compared whatever other texts say by now.
 */
final class HandRenames {

	private final XtextResource before;
	private final XtextResource after;
	private final KeyMatching matching;

	HandRenames(XtextResource text, String before, String after) {
		this.before = read(text, before);
		this.after = read(text, after);
		this.matching = KeyMatching.of(files(this.before), files(this.after));
	}

	static XtextResource read(XtextResource text, String words) {
		XtextResource copy = (XtextResource) text.getResourceServiceProvider().get(XtextResourceSet.class).createResource(text.getURI());
		try {
			copy.load(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return copy;
	}

	private static List<ProjectFile> files(XtextResource text) {
		return text.getContents().stream().filter(ProjectFile.class::isInstance).map(ProjectFile.class::cast).toList();
	}

	/** What had this fragment before, as it stands in the copy of today; none where it is no more, or nobody can tell. */
	Optional<EObject> after(String fragment) {
		return Optional.ofNullable(before.getEObject(fragment)).flatMap(matching::after);
	}

	/** The fragment of a thing in the copy of today. */
	String fragment(EObject today) {
		return after.getURIFragment(today);
	}

	/** The thing of a text that is written where one of its copies is. */
	static Optional<EObject> sameIn(XtextResource text, EObject copy) {
		ICompositeNode written = NodeModelUtils.getNode(copy);
		for (var all = text.getAllContents(); written != null && all.hasNext();) {
			EObject thing = all.next();
			ICompositeNode node = thing.eClass() == copy.eClass() ? NodeModelUtils.getNode(thing) : null;
			if (node != null && node.getOffset() == written.getOffset()) {
				return Optional.of(thing);
			}
		}
		return Optional.empty();
	}

	/** The names that were typed anew, each with the one that it is now; one that two things had is left out where they did not become the same. */
	Map<String, String> names() {
		Map<String, String> names = new HashMap<>();
		before.getAllContents().forEachRemaining(thing -> {
			if (thing instanceof Named named && named.getName() != null) {
				String now = matching.after(thing).map(today -> ((Named) today).getName()).orElse(named.getName());
				names.merge(named.getName(), now, (one, other) -> one.equals(other) ? one : named.getName());
			}
		});
		names.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
		return names;
	}
}

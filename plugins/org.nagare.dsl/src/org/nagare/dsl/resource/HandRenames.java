package org.nagare.dsl.resource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
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

	private static XtextResource read(XtextResource text, String words) {
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

	/** The fragment of what had this fragment before; none where it is no more, or nobody can tell. */
	Optional<String> after(String fragment) {
		return Optional.ofNullable(before.getEObject(fragment)).flatMap(thing -> matching.after(thing)).map(after::getURIFragment);
	}
}

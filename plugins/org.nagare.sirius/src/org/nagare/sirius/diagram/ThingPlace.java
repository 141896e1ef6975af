package org.nagare.sirius.diagram;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

/**
 * Where a thing stands in words that are before a person. What a session read is behind them as soon as it has saved, or as somebody types, so
 * the words are read once more, and the thing is found in them by its key.
 */
public record ThingPlace(int offset, int length) {

	/** None where the words say nothing of the thing, as before it was saved. */
	public static Optional<ThingPlace> in(String words, EObject thing) {
		if (!(thing.eResource() instanceof XtextResource text)) {
			return Optional.empty();
		}
		XtextResource copy = (XtextResource) text.getResourceServiceProvider().get(XtextResourceSet.class).createResource(text.getURI());
		try {
			copy.load(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		String key = text.getURIFragment(thing);
		Iterable<EObject> all = copy::getAllContents;
		return StreamSupport.stream(all.spliterator(), false).filter(one -> copy.getURIFragment(one).equals(key)).findFirst().map(NodeModelUtils::findActualNodeFor)
				.map(ThingPlace::of);
	}

	private static ThingPlace of(INode node) {
		return new ThingPlace(node.getOffset(), node.getLength());
	}
}

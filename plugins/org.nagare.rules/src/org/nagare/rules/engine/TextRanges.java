package org.nagare.rules.engine;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** From where to where things reach in their texts. */
final class TextRanges {

	/** Characters of a text, the end not among them, and the line on which they begin, counted from 1. */
	record Range(String file, int from, int to, int line) {

		boolean contains(String otherFile, int offset) {
			return file.equals(otherFile) && from <= offset && offset < to;
		}

		boolean startsAt(String otherFile, int otherLine) {
			return file.equals(otherFile) && line == otherLine;
		}
	}

	private final Function<URI, String> fileName;

	TextRanges(Function<URI, String> fileName) {
		this.fileName = fileName;
	}

	Optional<Range> of(EObject thing) {
		ICompositeNode node = thing == null || thing.eResource() == null ? null : NodeModelUtils.findActualNodeFor(thing);
		return Optional.ofNullable(node).map(each -> new Range(fileName.apply(thing.eResource().getURI()), each.getOffset(), each.getEndOffset(), each.getStartLine()));
	}
}

package org.nagare.rules.engine;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** From where to where things reach in their texts. */
final class TextRanges {

	/** Characters of a text, the end not among them. */
	record Range(String file, int from, int to) {

		boolean contains(String otherFile, int offset) {
			return file.equals(otherFile) && from <= offset && offset < to;
		}
	}

	private final Function<URI, String> fileName;

	TextRanges(Function<URI, String> fileName) {
		this.fileName = fileName;
	}

	Optional<Range> of(EObject thing) {
		ICompositeNode node = thing == null || thing.eResource() == null ? null : NodeModelUtils.findActualNodeFor(thing);
		return Optional.ofNullable(node).map(each -> new Range(fileName.apply(thing.eResource().getURI()), each.getOffset(), each.getEndOffset()));
	}
}

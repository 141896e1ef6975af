package org.nagare.dsl.resource;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;
import org.nagare.model.ModelPackage;
import org.nagare.model.source.SourceLocation;
import org.nagare.model.source.SourceLocator;

/** Finds the text of a thing in the nodes that the parser left. */
public final class TextLocator implements SourceLocator {

	private final Function<URI, String> fileName;

	/** @param fileName the name of a file as the project knows it */
	public TextLocator(Function<URI, String> fileName) {
		this.fileName = fileName;
	}

	@Override
	public Optional<SourceLocation> locate(EObject thing, EStructuralFeature feature, int index) {
		if (thing == null || thing.eResource() == null) {
			return Optional.empty();
		}
		return node(thing, feature, index).map(node -> {
			LineAndColumn place = NodeModelUtils.getLineAndColumn(node, node.getOffset());
			return new SourceLocation(fileName.apply(thing.eResource().getURI()), place.getLine(), place.getColumn());
		});
	}

	private static Optional<INode> node(EObject thing, EStructuralFeature feature, int index) {
		if (feature == null) {
			List<INode> names = thing.eClass().getEAllAttributes().contains(ModelPackage.Literals.NAMED__NAME)
					? NodeModelUtils.findNodesForFeature(thing, ModelPackage.Literals.NAMED__NAME) : List.of();
			return names.isEmpty() ? Optional.ofNullable(NodeModelUtils.findActualNodeFor(thing)) : Optional.of(names.get(0));
		}
		List<INode> nodes = NodeModelUtils.findNodesForFeature(thing, feature);
		int wanted = Math.max(index, 0);
		return wanted < nodes.size() ? Optional.of(nodes.get(wanted)) : Optional.empty();
	}
}

package org.nagare.workbench.figure;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.dsl.project.NagareProject;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.model.key.Key;
import org.nagare.model.key.KeyIndex;

/** The figure of one moment: its pages, and the texts they were made of, so that pages and texts find each other. */
record Snapshot(NagareProject project, KeyIndex keys, List<Page> pages) {

	/** A page as geometry and as the picture that is printed. */
	record Page(String assessment, LaidOutPage geometry, String picture) {
	}

	/** A place in a text. */
	record TextPlace(URI text, int offset, int length) {
	}

	/** Where the thing with a key is written. */
	Optional<TextPlace> placeOf(String key) {
		return Key.parse(key).flatMap(keys::resolve).flatMap(Snapshot::placeOf);
	}

	private static Optional<TextPlace> placeOf(EObject thing) {
		INode node = NodeModelUtils.findActualNodeFor(thing);
		return node == null || thing.eResource() == null ? Optional.empty()
				: Optional.of(new TextPlace(Path.of(thing.eResource().getURI().toFileString()).toUri(), node.getOffset(), node.getLength()));
	}

	/** The keys of what is written at a place, from the innermost thing outwards. */
	List<String> keysAt(URI text, int offset) {
		return resource(text).map(resource -> {
			ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
			return leaf == null ? List.<String>of() : outwards(NodeModelUtils.findActualSemanticObjectFor(leaf));
		}).orElse(List.of());
	}

	private List<String> outwards(EObject innermost) {
		return java.util.stream.Stream.iterate(innermost, java.util.Objects::nonNull, EObject::eContainer).flatMap(thing -> keys.key(thing).stream()).map(Key::toString).toList();
	}

	private Optional<XtextResource> resource(URI text) {
		Path wanted = Path.of(text);
		return project.texts().stream().filter(resource -> Path.of(resource.getURI().toFileString()).equals(wanted)).findFirst();
	}

	static Snapshot of(NagareProject project, KeyIndex keys, Map<String, List<LaidOutPage>> figures, java.util.function.Function<LaidOutPage, String> picture) {
		return new Snapshot(project, keys, figures.entrySet().stream()
				.flatMap(figure -> figure.getValue().stream().map(page -> new Page(figure.getKey(), page, picture.apply(page)))).toList());
	}
}

package org.nagare.workbench.figure;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.dsl.project.NagareProject;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.view.View;
import org.nagare.model.SubAffair;
import org.nagare.model.derivation.Arrow;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.key.Key;
import org.nagare.model.key.KeyIndex;

/** The figure of one moment: its pages, and the texts they were made of, so that pages and texts find each other. */
record Snapshot(Map<Path, String> seen, NagareProject project, KeyIndex keys, Optional<AssessmentDerivation> derivation, View view, List<Page> pages) {

	/** A page as geometry and as the picture that is printed. */
	record Page(LaidOutPage geometry, String picture) {
	}

	/** A place in a text. */
	record TextPlace(URI text, int offset, int length) {
	}

	Snapshot with(List<Page> drawn) {
		return new Snapshot(seen, project, keys, derivation, view, drawn);
	}

	/** The thing with a key; what follows from a thing, as the hop of an arrow does, has its key below that of the thing. */
	Optional<EObject> thing(String key) {
		Optional<Key> named = Key.parse(key);
		Optional<EObject> thing = named.flatMap(one -> derivation.flatMap(known -> known.arrow(one))).map(Arrow::flow);
		for (String at = key; thing.isEmpty() && !at.isEmpty(); at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('/'), at.lastIndexOf('#'))))) {
			thing = Key.parse(at).flatMap(keys::resolve);
		}
		return thing;
	}

	/** Where the thing with a key is written. */
	Optional<TextPlace> placeOf(String key) {
		return thing(key).flatMap(Snapshot::placeOf);
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
		return Stream.iterate(innermost, Objects::nonNull, EObject::eContainer).flatMap(thing -> keys.key(thing).stream()).map(Key::toString).toList();
	}

	/** The name of the 業務 that a page shows; none where it shows none, several, or one without a name. */
	Optional<String> affairOf(LaidOutPage page) {
		List<SubAffair> affairs = page.drawing().arrows().stream().flatMap(arrow -> arrow.flows().stream()).flatMap(key -> thing(key).stream())
				.flatMap(flow -> Stream.iterate(flow, Objects::nonNull, EObject::eContainer)).filter(SubAffair.class::isInstance).map(SubAffair.class::cast).distinct().toList();
		return affairs.size() == 1 ? Optional.ofNullable(affairs.getFirst().getName()) : Optional.empty();
	}

	private Optional<XtextResource> resource(URI text) {
		Path wanted = Path.of(text);
		return project.texts().stream().filter(resource -> Path.of(resource.getURI().toFileString()).equals(wanted)).findFirst();
	}
}

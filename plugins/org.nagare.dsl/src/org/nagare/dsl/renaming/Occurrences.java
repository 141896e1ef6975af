package org.nagare.dsl.renaming;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.dsl.conversion.NameText;
import org.nagare.dsl.resource.NagareResource;
import org.nagare.dsl.scoping.ProjectIndex;
import org.nagare.model.Acceptance;
import org.nagare.model.FigureLayout;
import org.nagare.model.ItemPath;
import org.nagare.model.ModelPackage;
import org.nagare.model.Named;
import org.nagare.model.PathSegment;
import org.nagare.model.RevisionReason;
import org.nagare.model.Withholding;
import org.nagare.model.text.TextReference;

/** Finds every place of a project where a thing is called by name: declarations, references, and names within texts and paths. */
@Singleton
public class Occurrences implements NamePlaces {

	@Inject
	private MeantThings meant;

	@Inject
	private ProjectIndex index;

	@Override
	public List<Occurrence> in(XtextResource text) {
		List<Occurrence> found = new ArrayList<>();
		if (text.getContents().isEmpty() || text.getParseResult() == null) {
			return found;
		}
		EObject root = text.getContents().get(0);
		collect(text, root, found);
		for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
			collect(text, all.next(), found);
		}
		for (ILeafNode leaf : text.getParseResult().getRootNode().getLeafNodes()) {
			if (TextLeaves.isText(leaf)) {
				prose(text, leaf, found);
			}
		}
		found.sort(Comparator.comparingInt(Occurrence::offset).thenComparingInt(Occurrence::length));
		return found;
	}

	@Override
	public Optional<Occurrence> at(XtextResource text, int offset) {
		Optional<Occurrence> touching = Optional.empty();
		for (Occurrence occurrence : around(text, offset)) {
			if (occurrence.contains(offset)) {
				if (offset < occurrence.offset() + occurrence.length()) {
					return Optional.of(occurrence);
				}
				touching = Optional.of(occurrence);
			}
		}
		return touching;
	}

	/** The places of the statements that an offset lies in: pointing at a name shall not cost the more the longer the text is. */
	private List<Occurrence> around(XtextResource text, int offset) {
		List<Occurrence> found = new ArrayList<>();
		if (text.getContents().isEmpty() || text.getParseResult() == null) {
			return found;
		}
		Set<EObject> elements = new LinkedHashSet<>();
		for (int place : new int[] { offset, offset - 1 }) {
			ILeafNode leaf = place < 0 ? null : NodeModelUtils.findLeafNodeAtOffset(text.getParseResult().getRootNode(), place);
			EObject element = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
			if (leaf != null && TextLeaves.isText(leaf)) {
				prose(text, leaf, found);
			}
			for (; element != null; element = element.eContainer()) {
				elements.add(element);
			}
		}
		elements.forEach(element -> collect(text, element, found));
		return found;
	}

	/** All places of the given texts where the thing is called by name. */
	public List<Occurrence> of(EObject thing, Collection<XtextResource> texts) {
		List<Occurrence> found = new ArrayList<>();
		for (XtextResource text : texts) {
			in(text).stream().filter(occurrence -> occurrence.thing() == thing).forEach(found::add);
		}
		return found;
	}

	@Override
	public List<XtextResource> project(XtextResource text) {
		ResourceSet set = text.getResourceSet();
		List<XtextResource> texts = new ArrayList<>();
		if (text.getContents().isEmpty()) {
			return List.of(text);
		}
		for (IResourceDescription description : index.of(text.getContents().get(0)).descriptions().getAllResourceDescriptions()) {
			Resource member = set.getResource(description.getURI(), true);
			if (member instanceof NagareResource memberText) {
				texts.add(memberText);
			}
		}
		if (!texts.contains(text)) {
			texts.add(text);
		}
		texts.sort(Comparator.comparing(member -> member.getURI().toString()));
		return texts;
	}

	private void collect(XtextResource text, EObject element, List<Occurrence> found) {
		declaration(text, element, found);
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !reference.isContainer() && element.eIsSet(reference)) {
				references(text, element, reference, found);
			}
		}
		switch (element) {
			case Acceptance acceptance when acceptance.getPath() != null -> path(text, acceptance.getPath(), found);
			case Withholding withholding when withholding.getPath() != null -> path(text, withholding.getPath(), found);
			case RevisionReason reason -> reason.getSubjects().forEach(subject -> path(text, subject, found));
			default -> {
				// nothing else names things outside of references
			}
		}
	}

	private void declaration(XtextResource text, EObject element, List<Occurrence> found) {
		NamedThings.feature(element).ifPresent(feature -> {
			for (INode node : NodeModelUtils.findNodesForFeature(element, feature)) {
				Optional<EObject> figured = element instanceof FigureLayout figure ? meant.ofFigure(figure) : Optional.empty();
				found.add(new Occurrence(text, node.getOffset(), node.getLength(), figured.orElse(element),
						figured.isPresent() ? Occurrence.Role.FIGURE : Occurrence.Role.DECLARATION));
			}
		});
	}

	private void references(XtextResource text, EObject element, EReference reference, List<Occurrence> found) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(element, reference);
		Object value = element.eGet(reference);
		if (value instanceof InternalEList<?> several) {
			for (int i = 0; i < nodes.size() && i < several.size(); i++) {
				reference(text, nodes.get(i), (EObject) several.get(i), found);
			}
		} else if (value instanceof EObject one && nodes.size() == 1) {
			reference(text, nodes.get(0), one, found);
		}
	}

	/** A dotted reference names the thing at its end and, before it, what the thing lies in. */
	private void reference(XtextResource text, INode node, EObject target, List<Occurrence> found) {
		if (target == null || target.eIsProxy()) {
			return;
		}
		List<ILeafNode> written = new ArrayList<>();
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden() && !TextLeaves.isDot(leaf)) {
				written.add(leaf);
			}
		}
		List<String> segments = written.stream().map(leaf -> NameText.read(leaf.getText())).toList();
		List<EObject> things = things(target, segments);
		for (int i = 0; i < things.size(); i++) {
			if (things.get(i) != null) {
				ILeafNode leaf = written.get(i);
				found.add(new Occurrence(text, leaf.getOffset(), leaf.getLength(), things.get(i), Occurrence.Role.REFERENCE));
			}
		}
	}

	private void prose(XtextResource text, ILeafNode leaf, List<Occurrence> found) {
		EObject context = NodeModelUtils.findActualSemanticObjectFor(leaf);
		if (context == null) {
			return;
		}
		for (TextReference reference : TextReference.in(leaf.getText())) {
			meant.ofText(context, reference.names()).ifPresent(meaning -> {
				List<EObject> things = things(meaning.thing(), reference.names().subList(0, meaning.names()));
				for (int i = 0; i < things.size(); i++) {
					if (things.get(i) != null) {
						TextReference.Part part = reference.parts().get(i);
						found.add(new Occurrence(text, leaf.getOffset() + part.offset(), part.length(), things.get(i), Occurrence.Role.PROSE));
					}
				}
			});
		}
	}

	/** A path that begins with the name of a thing: 対象 住民情報課, 特例転入.受信. */
	private void path(XtextResource text, ItemPath path, List<Occurrence> found) {
		List<String> words = path.getSegments().stream().map(PathSegment::getWord).toList();
		boolean plain = path.getSegments().stream().allMatch(segment -> segment.getKeys().isEmpty());
		if (!plain || words.isEmpty() || words.contains(null) || FormHeads.isHead(words.get(0))) {
			return;
		}
		meant.of(path, words).ifPresent(thing -> {
			List<EObject> things = things(thing, words);
			for (int i = 0; i < things.size(); i++) {
				for (INode node : NodeModelUtils.findNodesForFeature(path.getSegments().get(i), ModelPackage.Literals.PATH_SEGMENT__WORD)) {
					if (things.get(i) != null) {
						found.add(new Occurrence(text, node.getOffset(), node.getLength(), things.get(i), Occurrence.Role.PATH));
					}
				}
			}
		});
	}

	/** The things behind the written names: the last is the target, the ones before are what it lies in, as far as the names agree. */
	private List<EObject> things(EObject target, List<String> written) {
		List<EObject> around = new ArrayList<>();
		for (EObject container = target.eContainer(); container != null; container = container.eContainer()) {
			if (container instanceof Named) {
				around.add(container);
			}
		}
		meant.assessment(target).ifPresent(around::add);
		List<EObject> things = new ArrayList<>();
		things.add(target);
		int from = 0;
		for (int i = written.size() - 2; i >= 0; i--) {
			EObject thing = null;
			for (int k = from; k < around.size() && thing == null; k++) {
				if (NamedThings.name(around.get(k)).filter(written.get(i)::equals).isPresent()) {
					thing = around.get(k);
					from = k + 1;
				}
			}
			things.add(0, thing);
		}
		return things;
	}
}

package org.nagare.yoshiki.ide.names;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.nagare.dsl.renaming.NamePlaces;
import org.nagare.dsl.renaming.Occurrence;
import org.nagare.dsl.renaming.Occurrence.Role;
import org.nagare.yoshiki.yoshiki.Addition;
import org.nagare.yoshiki.yoshiki.Amendment;
import org.nagare.yoshiki.yoshiki.ChoiceList;
import org.nagare.yoshiki.yoshiki.Described;
import org.nagare.yoshiki.yoshiki.Edition;
import org.nagare.yoshiki.yoshiki.Heading;
import org.nagare.yoshiki.yoshiki.Item;
import org.nagare.yoshiki.yoshiki.Path;
import org.nagare.yoshiki.yoshiki.Removal;
import org.nagare.yoshiki.yoshiki.Section;
import org.nagare.yoshiki.yoshiki.Term;
import org.nagare.yoshiki.yoshiki.YoshikiPackage.Literals;

/** Editions, lists, sections, headings and items: where they are declared and where they are meant. A path is the name of an item. */
@Singleton
public class EditionPlaces implements NamePlaces {

	@Inject
	private ProjectTexts texts;

	@Override
	public List<Occurrence> in(XtextResource text) {
		List<Occurrence> found = new ArrayList<>();
		if (text.getParseResult() == null) {
			return found;
		}
		ItemPlaces items = new ItemPlaces();
		for (TreeIterator<EObject> all = text.getAllContents(); all.hasNext();) {
			EObject element = all.next();
			declaration(text, element, found);
			for (EReference reference : element.eClass().getEAllReferences()) {
				if (!reference.isContainment() && !reference.isContainer() && element.eIsSet(reference)) {
					reference(text, element, reference, found);
				}
			}
			paths(text, element, items, found);
		}
		found.sort(Comparator.comparingInt(Occurrence::offset).thenComparingInt(Occurrence::length));
		return found;
	}

	@Override
	public Optional<Occurrence> at(XtextResource text, int offset) {
		Optional<Occurrence> touching = Optional.empty();
		for (Occurrence place : in(text)) {
			if (place.contains(offset)) {
				if (offset < place.offset() + place.length()) {
					return Optional.of(place);
				}
				touching = Optional.of(place);
			}
		}
		return touching;
	}

	@Override
	public List<XtextResource> project(XtextResource text) {
		return texts.of(text, text.getURI().fileExtension());
	}

	private static void declaration(XtextResource text, EObject element, List<Occurrence> found) {
		EStructuralFeature name = switch (element) {
			case Edition edition -> Literals.EDITION__NAME;
			case ChoiceList list -> Literals.CHOICE_LIST__NAME;
			case Section section -> Literals.SECTION__KEY;
			case Heading heading -> Literals.HEADING__PLACE;
			case Item item -> Literals.DESCRIBED__PATH;
			case Addition addition -> Literals.DESCRIBED__PATH;
			default -> null;
		};
		if (name != null) {
			place(text, element, name, element, Role.DECLARATION, found);
		}
	}

	private static void reference(XtextResource text, EObject element, EReference reference, List<Occurrence> found) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(element, reference);
		List<?> meant = reference.isMany() ? (List<?>) element.eGet(reference) : List.of(element.eGet(reference));
		for (int i = 0; i < nodes.size() && i < meant.size(); i++) {
			if (meant.get(i) instanceof EObject thing && !thing.eIsProxy()) {
				place(text, nodes.get(i), thing, Role.REFERENCE, found);
			}
		}
	}

	private static void paths(XtextResource text, EObject element, ItemPlaces items, List<Occurrence> found) {
		Edition edition = EcoreUtil2.getContainerOfType(element, Edition.class);
		switch (element) {
			case Term term when term.getPath() != null -> meant(text, term, Literals.TERM__PATH, items.meant(term, term.getPath()), found);
			case Amendment amendment when amendment.getPath() != null -> changed(text, edition, amendment, Literals.DESCRIBED__PATH, amendment.getPath(), items, found);
			case Addition addition when addition.getAfter() != null -> changed(text, edition, addition, Literals.ADDITION__AFTER, addition.getAfter(), items, found);
			case Removal removal when removal.getRemoved() != null -> changed(text, edition, removal, Literals.REMOVAL__REMOVED, removal.getRemoved(), items, found);
			case Section section when section.getAfter() != null -> meant(text, section, Literals.SECTION__AFTER, ItemPlaces.section(edition, section.getAfter()), found);
			default -> {
				// nothing else names an item
			}
		}
		if (element instanceof Described described && described.getSameAs() != null) {
			meant(text, described, Literals.DESCRIBED__SAME_AS, items.shared(edition, described.getSameAs()), found);
		}
	}

	private static void changed(XtextResource text, Edition edition, EObject change, EStructuralFeature feature, Path path, ItemPlaces items, List<Occurrence> found) {
		meant(text, change, feature, items.changed(edition, path), found);
	}

	private static void meant(XtextResource text, EObject element, EStructuralFeature feature, Optional<? extends EObject> thing, List<Occurrence> found) {
		thing.ifPresent(meant -> place(text, element, feature, meant, Role.REFERENCE, found));
	}

	private static void place(XtextResource text, EObject element, EStructuralFeature feature, EObject thing, Role role, List<Occurrence> found) {
		NodeModelUtils.findNodesForFeature(element, feature).stream().findFirst().ifPresent(node -> place(text, node, thing, role, found));
	}

	private static void place(XtextResource text, INode node, EObject thing, Role role, List<Occurrence> found) {
		ITextRegion region = node.getTextRegion();
		if (region.getLength() > 0) {
			found.add(new Occurrence(text, region.getOffset(), region.getLength(), thing, role));
		}
	}
}

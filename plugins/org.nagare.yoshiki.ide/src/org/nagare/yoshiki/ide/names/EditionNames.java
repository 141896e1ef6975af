package org.nagare.yoshiki.ide.names;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.dsl.ide.editing.NewNames;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.renaming.NamePlaces;
import org.nagare.dsl.renaming.RefusalReason;
import org.nagare.dsl.renaming.Renaming;
import org.nagare.dsl.renaming.TextChange;
import org.nagare.model.Assessment;
import org.nagare.model.MeasureLibrary;
import org.nagare.model.ModelPackage;
import org.nagare.yoshiki.edition.Ancestry;
import org.nagare.yoshiki.services.YoshikiGrammarAccess;
import org.nagare.yoshiki.yoshiki.ChoiceList;
import org.nagare.yoshiki.yoshiki.Edition;

/**
 * New names for editions of a project, also where its assessments name them, and for lists of choices. A path is no name to be changed: what is
 * entered in a cell refers to it.
 */
@Singleton
public class EditionNames implements NewNames {

	@Inject
	private NamePlaces places;

	@Inject
	private ProjectTexts texts;

	@Inject
	private ShippedEditions shipped;

	@Inject
	private IParser parser;

	@Inject
	private YoshikiGrammarAccess grammar;

	@Override
	public Renaming give(Collection<XtextResource> project, EObject thing, String newName) {
		Optional<Renaming> refused = refusal(project, thing, newName);
		if (refused.isPresent()) {
			return refused.get();
		}
		SortedMap<URI, List<TextChange>> changes = new TreeMap<>(Comparator.comparing(URI::toString));
		for (XtextResource text : project) {
			List<TextChange> own = places.in(text).stream().filter(place -> place.thing() == thing).map(place -> new TextChange(place.offset(), place.length(), newName)).toList();
			if (!own.isEmpty()) {
				changes.put(text.getURI(), own);
			}
		}
		if (thing instanceof Edition edition) {
			for (XtextResource text : texts.of((XtextResource) thing.eResource(), ProjectFolder.FILE_ENDING.substring(1))) {
				List<TextChange> named = named(text, edition.getName()).stream().map(node -> new TextChange(node.getOffset(), node.getLength(), newName)).toList();
				if (!named.isEmpty()) {
					changes.put(text.getURI(), named);
				}
			}
		}
		return new Renaming.Changes(changes);
	}

	@Override
	public String plain(String written) {
		return written;
	}

	private Optional<Renaming> refusal(Collection<XtextResource> project, EObject thing, String name) {
		String place = thing.eResource().getURI().lastSegment();
		if (ShippedEditions.isShipped(thing.eResource())) {
			return refusal(RefusalReason.SHIPPED, Map.of("place", place));
		}
		if (!(thing instanceof Edition) && !(thing instanceof ChoiceList)) {
			return refusal(RefusalReason.PATH_OF_CELL, Map.of());
		}
		if (name.isEmpty()) {
			return refusal(RefusalReason.EMPTY, Map.of());
		}
		if (!isWord(name)) {
			return refusal(RefusalReason.PLAIN_WORD, Map.of("name", name));
		}
		return clash(project, thing, name).map(other -> new Renaming.Refusal(RefusalReason.CLASH, Map.of("name", name, "place", other)));
	}

	private static Optional<Renaming> refusal(RefusalReason reason, Map<String, String> parameters) {
		return Optional.of(new Renaming.Refusal(reason, parameters));
	}

	/** One word that no keyword of the language is. */
	private boolean isWord(String name) {
		IParseResult read = parser.parse(grammar.getNameRule(), new StringReader(name));
		INode root = read.getRootNode();
		return !read.hasSyntaxErrors() && root.getText().equals(name)
				&& NodeModelUtils.findLeafNodeAtOffset(root, 0).getGrammarElement() instanceof RuleCall;
	}

	/** The file of another thing of the same name that is seen from the same places. */
	private Optional<String> clash(Collection<XtextResource> project, EObject thing, String name) {
		if (thing instanceof ChoiceList list) {
			// an edition above or below this one may mean the list by the new name
			return project.stream().flatMap(text -> lists(text).stream())
					.filter(other -> other != list && name.equals(other.getName()) && related((Edition) list.eContainer(), (Edition) other.eContainer()))
					.map(other -> other.eResource().getURI().lastSegment()).findFirst()
					.or(() -> Ancestry.withCounterparts((Edition) list.eContainer()).stream().flatMap(edition -> edition.getLists().stream())
							.filter(other -> other != list && name.equals(other.getName())).map(other -> other.eResource().getURI().lastSegment()).findFirst());
		}
		Edition taken = shipped.byName().get(name);
		return taken != null ? Optional.of(taken.eResource().getURI().lastSegment())
				: project.stream().flatMap(text -> editions(text).stream()).filter(other -> other != thing && name.equals(other.getName()))
						.map(other -> other.eResource().getURI().lastSegment()).findFirst();
	}

	private static boolean related(Edition one, Edition other) {
		return Ancestry.withCounterparts(one).contains(other) || Ancestry.withCounterparts(other).contains(one);
	}

	private static List<ChoiceList> lists(XtextResource text) {
		return editions(text).stream().flatMap(edition -> edition.getLists().stream()).toList();
	}

	private static List<Edition> editions(XtextResource text) {
		return text.getContents().stream().flatMap(root -> root.eContents().stream()).filter(Edition.class::isInstance).map(Edition.class::cast).toList();
	}

	/** Where an assessment or a library of measures names an edition. */
	private static List<INode> named(XtextResource text, String edition) {
		List<INode> found = new ArrayList<>();
		for (TreeIterator<EObject> all = text.getAllContents(); all.hasNext();) {
			EObject element = all.next();
			EStructuralFeature feature = switch (element) {
				case Assessment assessment -> ModelPackage.Literals.ASSESSMENT__EDITIONS;
				case MeasureLibrary library -> ModelPackage.Literals.MEASURE_LIBRARY__FOR_EDITION;
				default -> null;
			};
			if (feature != null) {
				NodeModelUtils.findNodesForFeature(element, feature).stream().filter(node -> NodeModelUtils.getTokenText(node).equals(edition)).forEach(found::add);
			}
		}
		return found;
	}
}

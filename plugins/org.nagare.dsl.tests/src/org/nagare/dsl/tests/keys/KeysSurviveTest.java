package org.nagare.dsl.tests.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.naming.Membership;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.dsl.renaming.Renaming;
import org.nagare.dsl.renaming.TextChange;
import org.nagare.dsl.tests.ReadText;
import org.nagare.model.Assessment;
import org.nagare.model.FigureLayout;
import org.nagare.model.Flow;
import org.nagare.model.Hop;
import org.nagare.model.LawTableRow;
import org.nagare.model.ModelFactory;
import org.nagare.model.ModelPackage;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.model.Named;
import org.nagare.model.Payload;
import org.nagare.model.Person;
import org.nagare.model.ProjectFile;
import org.nagare.model.SubAffair;
import org.nagare.model.key.Key;
import org.nagare.model.key.KeyIndex;
import org.nagare.model.key.KeyMatching;
import org.nagare.testing.Checkout;

/** At every place of the examples: an insertion, a removal and a rename keep every other key. */
class KeysSurviveTest {

	/** Each rename reads a whole example: one of so many; {@code -Dsampled=1} makes all. */
	private static final int SAMPLED = Integer.getInteger("sampled", 3);
	private static final List<String> EXAMPLES = List.of("vaccination", "resident-registry", "maternal-health", "city");

	/** Lists of which the key of their owner is made: an arrow between other ends, or that carries another
	 * file, is another arrow, and another path another cell. */
	private static final Set<EReference> OF_KEYS = Set.of(Literals.FLOW__HOPS, Literals.FLOW__PAYLOADS, Literals.DOCUMENT__PAYLOADS, Literals.ITEM_PATH__SEGMENTS, Literals.PATH_SEGMENT__KEYS, Literals.PATH_KEY__PARTS);

	/** Every list of things of the model, with every kind of thing that may stand in it; a second assessment would give its text another owner. */
	private static final Map<EReference, List<EClass>> LISTS = lists();

	private static Map<EReference, List<EClass>> lists() {
		Map<EReference, List<EClass>> lists = new LinkedHashMap<>();
		List<EClass> all = ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).toList();
		for (EClass owner : all) {
			for (EReference list : owner.getEReferences()) {
				if (list.isContainment() && list.isMany() && !OF_KEYS.contains(list)) {
					lists.put(list, all.stream().filter(kind -> !kind.isAbstract() && !kind.isInterface() && list.getEReferenceType().isSuperTypeOf(kind) && kind != Literals.ASSESSMENT).toList());
				}
			}
		}
		return lists;
	}

	@TestFactory
	Stream<DynamicTest> insertion() {
		return EXAMPLES.stream().map(example -> DynamicTest.dynamicTest(example, () -> insertion(read(example))));
	}

	private static void insertion(NagareProject project) {
		Map<EObject, Key> before = keys(project.files());
		int places = 0;
		Set<EClass> kinds = new HashSet<>();
		for (Place place : places(project.files())) {
			List<EClass> fitting = LISTS.get(place.reference());
			for (int i = 0; i <= place.list().size(); i++) {
				// each kind in turn, and each at the beginning and at the end
				boolean edge = i == 0 || i == place.list().size();
				for (EClass kind : edge ? fitting : List.of(fitting.get(places % fitting.size()))) {
					EObject inserted = inserted(kind);
					place.list().add(i, inserted);
					Map<EObject, Key> after = keys(project.files());
					Map<EObject, Key> others = new IdentityHashMap<>(before);
					Key own = after.get(inserted);
					others.values().removeIf(key -> own != null && isAlike(own, key));
					assertSame(others, after, kind.getName() + " inserted at " + i + " of " + place);
					place.list().remove(i);
					kinds.add(kind);
				}
				places++;
			}
		}
		assertTrue(places > 400, places + " places");
		assertTrue(kinds.containsAll(List.of(Literals.FLOW, Literals.NOTE, Literals.ENTRUSTMENT, Literals.ACCEPTANCE, Literals.PAYLOAD)), kinds.toString());
	}

	@TestFactory
	Stream<DynamicTest> removal() {
		return EXAMPLES.stream().map(example -> DynamicTest.dynamicTest(example, () -> removal(read(example))));
	}

	private static void removal(NagareProject project) {
		Map<EObject, Key> before = keys(project.files());
		for (Place place : places(project.files())) {
			for (int i = 0; i < place.list().size(); i++) {
				EObject removed = place.list().get(i);
				place.list().remove(i);
				Map<EObject, Key> after = keys(project.files());
				Map<EObject, Key> rest = new IdentityHashMap<>(before);
				if (removed instanceof Assessment) {
					// its text belongs to nobody any more: what stands there is shared and called as it was
					rest.replaceAll((thing, key) -> EcoreUtil.isAncestor(place.owner(), thing) ? Key.shared(key.path()) : key);
				}
				Key own = before.get(removed);
				// flows that agree in all are told apart by an ordinal, and only they
				rest.entrySet().removeIf(entry -> EcoreUtil.isAncestor(removed, entry.getKey()) || own != null && isTwin(own, entry.getValue()));
				assertSame(rest, after, "removed " + i + " of " + place);
				place.list().add(i, removed);
			}
		}
	}

	/** An assessment that goes with all its texts takes along what was its own, and nothing of the others. */
	@TestFactory
	Stream<DynamicTest> removalOfAWholeAssessment() {
		return EXAMPLES.stream().map(example -> DynamicTest.dynamicTest(example, () -> removalOfAWholeAssessment(read(example))));
	}

	private static void removalOfAWholeAssessment(NagareProject project) {
		Map<EObject, Key> before = keys(project.files());
		List<String> assessments = project.files().stream().map(Membership::of).flatMap(Optional::stream).distinct().toList();
		assertFalse(assessments.isEmpty());
		for (String assessment : assessments) {
			List<ProjectFile> others = project.files().stream().filter(file -> !Membership.of(file).equals(Optional.of(assessment))).toList();
			Map<EObject, Key> rest = new IdentityHashMap<>(before);
			rest.values().removeIf(key -> key.scope().equals(assessment));
			assertSame(rest, keys(others), "without " + assessment);
			assertTrue(rest.size() < before.size(), assessment);
		}
	}

	@TestFactory
	Stream<DynamicTest> rename() {
		return EXAMPLES.stream().map(example -> DynamicTest.dynamicTest(example, () -> {
			NagareLanguage language = NagareLanguage.start(MessageLanguage.JAPANESE);
			NagareProject project = language.read(ProjectSearch.find(Checkout.example(example)).get(0));
			List<EObject> things = named(project.files());
			for (int i = 0; i < things.size(); i += SAMPLED) {
				rename(language, project, things.get(i));
			}
			assertTrue(things.size() > 40, things.size() + " things");
		}));
	}

	/** Everything that has a name of its own; a 図 is called like its 業務. */
	private static List<EObject> named(List<ProjectFile> files) {
		List<EObject> named = new ArrayList<>();
		files.forEach(file -> file.eAllContents().forEachRemaining(thing -> {
			if (name(thing) != null && !(thing instanceof FigureLayout)) {
				named.add(thing);
			}
		}));
		return named;
	}

	private static String name(EObject thing) {
		return thing instanceof Named named ? named.getName() : thing instanceof LawTableRow row ? row.getKey() : null;
	}

	/** After the rename one thing has another name, nothing is lost and nothing is new. */
	private static void rename(NagareLanguage language, NagareProject project, EObject thing) {
		Renaming renaming = language.rename(project, thing, "改名" + name(thing));
		if (!(renaming instanceof Renaming.Changes changes)) {
			throw new AssertionError(name(thing) + ": " + ((Renaming.Refusal) renaming).message(MessageLanguage.ENGLISH));
		}
		Map<String, String> texts = new TreeMap<>();
		for (XtextResource text : project.texts()) {
			String before = text.getParseResult().getRootNode().getText();
			List<TextChange> ofText = changes.byText().getOrDefault((URI) text.getURI(), List.of());
			texts.put(project.nameOf(text.getURI()), TextChange.apply(before, ofText));
		}
		ReadText after = ReadText.of(texts);
		assertEquals(List.of(), after.codes(), name(thing));
		KeyMatching matching = KeyMatching.of(project.files(), after.project().files());
		assertEquals(List.of(), matching.lost(), name(thing));
		assertEquals(List.of(), matching.added(), name(thing));
		// a 図 is called like its 業務
		assertTrue(matching.renamed().size() == 1 || thing instanceof SubAffair && matching.renamed().size() == 2, name(thing) + matching.renamed());
	}

	private record Place(EObject owner, EReference reference) {

		@SuppressWarnings("unchecked")
		EList<EObject> list() {
			return (EList<EObject>) owner.eGet(reference);
		}
	}

	private static List<Place> places(List<ProjectFile> files) {
		List<Place> places = new ArrayList<>();
		for (ProjectFile file : files) {
			places.add(new Place(file, Literals.PROJECT_FILE__STATEMENTS));
			file.eAllContents().forEachRemaining(owner -> LISTS.keySet().stream().filter(list -> list.getEContainingClass().isInstance(owner))
					.forEach(list -> places.add(new Place(owner, list))));
		}
		return places;
	}

	private static EObject inserted(EClass type) {
		EObject thing = EcoreUtil.create(type);
		if (thing instanceof Named named) {
			named.setName("新しいもの");
		}
		if (thing instanceof Flow flow) {
			// an arrow between two ends that no other has
			flow.getHops().add(hop("新しい端"));
			flow.getHops().add(hop("別の端"));
			flow.getPayloads().add(EcoreUtil.copy((Payload) inserted(Literals.PAYLOAD)));
		}
		if (thing instanceof Payload payload) {
			payload.setText("新しいもの");
		}
		return thing;
	}

	private static Hop hop(String name) {
		Person end = ModelFactory.eINSTANCE.createPerson();
		end.setName(name);
		Hop hop = ModelFactory.eINSTANCE.createHop();
		hop.getNodes().add(end);
		return hop;
	}

	private static Map<EObject, Key> keys(List<ProjectFile> files) {
		KeyIndex index = KeyIndex.of(files);
		Map<EObject, Key> keys = new IdentityHashMap<>();
		for (ProjectFile file : files) {
			file.eAllContents().forEachRemaining(thing -> index.key(thing).filter(key -> !isByPlace(key)).ifPresent(key -> keys.put(thing, key)));
		}
		return keys;
	}

	/** Words of a sentence, stations of an arrow and lines of items are known by their place; nothing is attached to them. */
	private static boolean isByPlace(Key key) {
		return key.path().contains("/@");
	}

	private static boolean isTwin(Key removed, Key other) {
		String base = removed.path().replaceFirst("~[0-9]+$", "");
		return other.path().matches(Pattern.quote(base) + "(~[0-9]+)?(/.*)?") && other.path().contains("~");
	}

	/** Whether two keys differ in an ordinal alone: what agrees in all else is told apart by it. */
	private static boolean isAlike(Key one, Key other) {
		String base = one.path().replaceFirst("~[0-9]+$", "");
		return one.scope().equals(other.scope()) && other.path().matches(Pattern.quote(base) + "(~[0-9]+)?(/.*)?");
	}

	private static void assertSame(Map<EObject, Key> before, Map<EObject, Key> after, String change) {
		before.forEach((thing, key) -> {
			if (!key.equals(after.get(thing))) {
				throw new AssertionError(change + ": " + key + " became " + after.get(thing));
			}
		});
	}

	private static NagareProject read(String example) throws IOException {
		Path folder = Checkout.example(example);
		assertTrue(Files.isDirectory(folder));
		NagareLanguage language = NagareLanguage.start(MessageLanguage.JAPANESE);
		NagareProject project = language.read(ProjectSearch.find(folder).get(0));
		project.texts().forEach(EcoreUtil::resolveAll);
		return project;
	}
}

package org.nagare.rules.tests.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.rules.ProjectCheck;
import org.nagare.rules.finding.Finding;
import org.nagare.testing.Checkout;

/**
 * One missing fact does not raise ten findings. From each example one fact after the other is taken away, whatever stands on lines of its own;
 * what is then found, names that point to nothing aside, is counted.
 */
class MissingFactTest {

	/** One of so many facts is taken away; the first differs from example to example. */
	private static final int SAMPLED = Integer.getInteger("sampled", 41);
	/** A name that is gone is missed wherever it was written, and each place has to be mended by hand. */
	private static final Set<String> NAMES = Set.of("link.unknown", "link.item", "text.reference");
	private static final int MOST_FINDINGS = 5;
	private static final Map<String, LocalDate> EXAMPLES = new TreeMap<>(Map.of("vaccination", LocalDate.of(2021, 10, 1), "resident-registry", LocalDate.of(2023, 2, 3),
			"maternal-health", LocalDate.of(2022, 3, 1), "city", LocalDate.of(2022, 4, 1)));

	private final NagareLanguage language = NagareLanguage.start(MessageLanguage.ENGLISH);
	private final EditionCatalogue editions = EditionCatalogue.shipped();

	/** A stretch of a text, whole lines. */
	private record Fact(Path file, int line, int from, int to) {
	}

	@TestFactory
	List<DynamicTest> oneMissingFactIsNotTen() {
		return EXAMPLES.entrySet().stream().map(example -> DynamicTest.dynamicTest(example.getKey(), () -> {
			ExampleProject project = ExampleProject.read(Checkout.example(example.getKey()), example.getValue());
			List<Fact> facts = facts(project);
			assertTrue(facts.size() > 80, "facts: " + facts.size());
			List<String> tooMany = new ArrayList<>();
			for (int i = example.getKey().length() % SAMPLED; i < facts.size(); i += SAMPLED) {
				Fact fact = facts.get(i);
				Map<String, Long> codes = codes(project, fact);
				long found = codes.entrySet().stream().filter(each -> !NAMES.contains(each.getKey())).mapToLong(Map.Entry::getValue).sum();
				if (found > MOST_FINDINGS) {
					tooMany.add(found + " without " + project.folder().nameOf(fact.file()) + ":" + fact.line() + " " + codes);
				}
			}
			assertEquals(List.of(), tooMany);
		})).toList();
	}

	private Map<String, Long> codes(ExampleProject project, Fact fact) {
		Map<Path, String> texts = new LinkedHashMap<>(project.texts());
		String text = texts.get(fact.file());
		texts.put(fact.file(), text.substring(0, fact.from()) + text.substring(fact.to()));
		NagareProject read = language.read(project.folder(), texts);
		return new ProjectCheck(language, editions, MessageLanguage.ENGLISH, project.day()).check(read).findings().stream().collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.counting()));
	}

	/** In the order of the texts; of two that take the same lines the outer one. */
	private List<Fact> facts(ExampleProject project) {
		Set<Fact> facts = new LinkedHashSet<>();
		NagareProject read = language.read(project.folder(), project.texts());
		for (int i = 0; i < read.texts().size(); i++) {
			XtextResource resource = read.texts().get(i);
			Path file = project.folder().files().get(i);
			String text = project.texts().get(file);
			resource.getAllContents().forEachRemaining(thing -> {
				ICompositeNode node = thing.eContainer() == null ? null : NodeModelUtils.findActualNodeFor(thing);
				if (node != null && isAlone(text, node)) {
					int from = text.lastIndexOf('\n', node.getOffset()) + 1;
					int end = text.indexOf('\n', node.getEndOffset());
					facts.add(new Fact(file, node.getStartLine(), from, end < 0 ? text.length() : end + 1));
				}
			});
		}
		return List.copyOf(facts);
	}

	private static boolean isAlone(String text, ICompositeNode node) {
		int from = text.lastIndexOf('\n', node.getOffset()) + 1;
		int end = text.indexOf('\n', node.getEndOffset());
		return text.substring(from, node.getOffset()).isBlank() && text.substring(node.getEndOffset(), end < 0 ? text.length() : end).isBlank();
	}
}

package org.nagare.rules.tests.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.nodemodel.INode;
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

/** One slip is one finding: wherever an example refers to something, one character too many in the name is told once, at its place, and nothing else is. */
class MistypedNameTest {

	/** One of so many references is mistyped; the first differs from example to example. */
	private static final int SAMPLED = Integer.getInteger("sampled", 17);
	private static final Map<String, LocalDate> EXAMPLES = new TreeMap<>(Map.of("vaccination", LocalDate.of(2021, 10, 1), "resident-registry", LocalDate.of(2023, 2, 3),
			"maternal-health", LocalDate.of(2022, 3, 1), "city", LocalDate.of(2022, 4, 1)));

	private final NagareLanguage language = NagareLanguage.start(MessageLanguage.ENGLISH);
	private final EditionCatalogue editions = EditionCatalogue.shipped();

	/** Where a name ends that refers to something. */
	private record Reference(Path file, String name, int line, int end) {
	}

	@TestFactory
	List<DynamicTest> oneFindingForOneMistypedName() {
		return EXAMPLES.entrySet().stream().map(example -> DynamicTest.dynamicTest(example.getKey(), () -> {
			ExampleProject project = ExampleProject.read(Checkout.example(example.getKey()), example.getValue());
			assertEquals(List.of(), found(project, project.texts()), "the example itself");
			List<Reference> references = references(project);
			assertTrue(references.size() > 80, "references: " + references.size());
			List<String> more = new ArrayList<>();
			for (int i = example.getKey().length() % SAMPLED; i < references.size(); i += SAMPLED) {
				Reference reference = references.get(i);
				Map<Path, String> texts = new LinkedHashMap<>(project.texts());
				texts.computeIfPresent(reference.file(), (file, text) -> text.substring(0, reference.end()) + "々" + text.substring(reference.end()));
				List<Finding> found = found(project, texts);
				Finding first = found.isEmpty() ? null : found.get(0);
				if (found.size() != 1 || !first.code().startsWith("link.") || first.line() != reference.line() || !first.file().equals(project.folder().nameOf(reference.file()))) {
					more.add(project.folder().nameOf(reference.file()) + ":" + reference.line() + " " + reference.name() + " " + found.stream().map(each -> each.code() + " " + each.file() + ":" + each.line()).toList());
				}
			}
			assertEquals(List.of(), more);
		})).toList();
	}

	private List<Finding> found(ExampleProject project, Map<Path, String> texts) {
		NagareProject read = language.read(project.folder(), texts);
		return new ProjectCheck(language, editions, MessageLanguage.ENGLISH, project.day()).check(read).findings();
	}

	private List<Reference> references(ExampleProject project) {
		List<Reference> references = new ArrayList<>();
		NagareProject read = language.read(project.folder(), project.texts());
		for (int i = 0; i < read.texts().size(); i++) {
			XtextResource resource = read.texts().get(i);
			Path file = project.folder().files().get(i);
			for (INode node : resource.getParseResult().getRootNode().getAsTreeIterable()) {
				if (node.getGrammarElement() instanceof CrossReference) {
					String name = NodeModelUtils.getTokenText(node);
					references.add(new Reference(file, name, NodeModelUtils.getLineAndColumn(node, node.getEndOffset()).getLine(), node.getEndOffset() - (name.endsWith("」") ? 1 : 0)));
				}
			}
		}
		return references;
	}
}

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
import org.eclipse.xtext.nodemodel.ILeafNode;
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

/** A brace, quote or arrow that is missing somewhere in an example is one finding of the text; no rule says anything because of it. */
class MissingSignTest {

	/** One of so many signs is left out. */
	private static final int SAMPLED = Integer.getInteger("sampled", 37);
	private static final Map<String, LocalDate> EXAMPLES = new TreeMap<>(Map.of("vaccination", LocalDate.of(2021, 10, 1), "resident-registry", LocalDate.of(2023, 2, 3),
			"maternal-health", LocalDate.of(2022, 3, 1), "city", LocalDate.of(2022, 4, 1)));

	private final NagareLanguage language = NagareLanguage.start(MessageLanguage.ENGLISH);
	private final EditionCatalogue editions = EditionCatalogue.shipped();

	private record Sign(Path file, int line, int offset, int length) {
	}

	@TestFactory
	List<DynamicTest> oneFindingForOneMissingSign() {
		return EXAMPLES.entrySet().stream().map(example -> DynamicTest.dynamicTest(example.getKey(), () -> {
			ExampleProject project = ExampleProject.read(Checkout.example(example.getKey()), example.getValue());
			List<Sign> signs = signs(project);
			assertTrue(signs.size() > 250, "signs: " + signs.size());
			List<String> more = new ArrayList<>();
			for (int i = example.getKey().length() % SAMPLED; i < signs.size(); i += SAMPLED) {
				Sign sign = signs.get(i);
				Map<Path, String> texts = new LinkedHashMap<>(project.texts());
				texts.computeIfPresent(sign.file(), (file, text) -> text.substring(0, sign.offset()) + text.substring(sign.offset() + sign.length()));
				List<Finding> found = found(project, texts);
				if (found.size() != 1 || !found.get(0).code().startsWith("syntax.")) {
					String text = project.texts().get(sign.file());
					more.add(project.folder().nameOf(sign.file()) + ":" + sign.line() + " " + text.substring(sign.offset(), sign.offset() + sign.length()) + " "
							+ found.stream().map(each -> each.code() + " " + each.file() + ":" + each.line()).toList());
				}
			}
			assertEquals(List.of(), more, String.join("\n", more));
		})).toList();
	}

	private List<Finding> found(ExampleProject project, Map<Path, String> texts) {
		NagareProject read = language.read(project.folder(), texts);
		return new ProjectCheck(language, editions, MessageLanguage.ENGLISH, project.day()).check(read).findings();
	}

	private List<Sign> signs(ExampleProject project) {
		List<Sign> signs = new ArrayList<>();
		NagareProject read = language.read(project.folder(), project.texts());
		for (int i = 0; i < read.texts().size(); i++) {
			XtextResource resource = read.texts().get(i);
			Path file = project.folder().files().get(i);
			for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
				String text = leaf.getText();
				if (leaf.isHidden()) {
					continue;
				}
				if (text.equals("{") || text.equals("}") || text.equals("→")) {
					signs.add(new Sign(file, leaf.getStartLine(), leaf.getOffset(), 1));
				} else if (text.startsWith("\"") || text.startsWith("「")) {
					int length = text.startsWith("\"\"\"") ? 3 : 1;
					signs.add(new Sign(file, leaf.getStartLine(), leaf.getOffset(), length));
					signs.add(new Sign(file, leaf.getEndLine(), leaf.getEndOffset() - length, length));
				}
			}
		}
		return signs;
	}
}

package org.nagare.dsl.tests.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nagare.dsl.conversion.ProseText;
import org.nagare.dsl.formatting2.FormattedText;
import org.nagare.dsl.formatting2.Mark;
import org.nagare.dsl.formatting2.NagareTextFormatter;
import org.nagare.dsl.tests.NagareInjectorProvider;

/** Random layouts of the sample texts: whatever stands between the tokens, formatting comes to rest and says the same. */
@ExtendWith(InjectionExtension.class)
@InjectWith(NagareInjectorProvider.class)
class LayoutMutationTest {

	private static final long SEED = Long.getLong("nagare.seed", 20_250_401L);
	private static final int MUTATIONS = 1_000;
	private static final String[] BLANKS = { " ", "  ", "\t", "\u3000", "\u00A0", "\n", "\n\n", "\n\n\n\n", "\r\n", "\r\n\r\n", "\n        ", " \n\t" };
	private static final String[] COMMENTS = { "/* 注 */", "/**/", "/*\n 一行\n\n   * 二行 \n*/", "// 行末\n", "//\n", "// 𠮷 → { } \"\n", "// 復帰\r\n", "/* a */ /* b */" };
	private static final String[] EXTRA = { "用語 𠮷野 \"\"\"\n  𠮷\n　葛\uDB40\uDD00飾\n      \n    が\n  \"\"\"\n", "用語 葛\uDB40\uDD00飾 \"〜と～\"\n" };

	@Inject
	private NagareTextFormatter formatter;

	@Inject
	private IParser parser;

	@Test
	void everyLayoutComesToRest() {
		List<List<String>> samples = SampleModels.all().values().stream().map(text -> words(parser.parse(new StringReader(text + String.join("", EXTRA))))).toList();
		for (int i = 0; i < MUTATIONS; i++) {
			long seed = SEED + i;
			Random random = new Random(seed);
			List<String> words = samples.get(random.nextInt(samples.size()));
			String text = mutated(words, random);
			String which = "seed " + seed;
			FormattedText formatted = formatter.format(text);
			assertTrue(formatted.refusal().isEmpty(), () -> which + " " + formatted.refusal());
			IParseResult result = parser.parse(new StringReader(formatted.text()));
			assertFalse(result.hasSyntaxErrors(), which);
			assertEquals(canonical(words), canonical(words(result)), which);
			assertEquals(comments(parser.parse(new StringReader(text))), comments(result), which);
			assertEquals(outline(parser.parse(new StringReader(text)).getRootASTElement()), outline(result.getRootASTElement()), which);
			FormattedText again = formatter.format(formatted.text());
			assertEquals(formatted.text(), again.text(), which);
			assertEquals(text.startsWith("\uFEFF"), formatted.text().startsWith("\uFEFF"), which);
			assertNoBlanksAtLineEnds(result, which);
		}
	}

	private static String mutated(List<String> words, Random random) {
		double wildness = random.nextDouble();
		StringBuilder text = new StringBuilder(random.nextInt(10) == 0 ? "\uFEFF" : "");
		for (int i = 0; i <= words.size(); i++) {
			boolean mayTouch = i == 0 || i == words.size() || Mark.of(words.get(i)) != Mark.NONE || Mark.of(words.get(i - 1)) != Mark.NONE;
			text.append(gap(random, wildness, mayTouch));
			if (i < words.size()) {
				List<String> spellings = Mark.of(words.get(i)).spellings();
				text.append(spellings.isEmpty() || random.nextDouble() > wildness ? words.get(i) : spellings.get(random.nextInt(spellings.size())));
			}
		}
		return text.toString();
	}

	private static String gap(Random random, double wildness, boolean mayBeEmpty) {
		if (mayBeEmpty && random.nextInt(4) == 0) {
			return "";
		}
		StringBuilder gap = new StringBuilder(random.nextDouble() > wildness ? " " : BLANKS[random.nextInt(BLANKS.length)]);
		while (random.nextDouble() < wildness / 8) {
			gap.append(random.nextBoolean() ? COMMENTS[random.nextInt(COMMENTS.length)] : BLANKS[random.nextInt(BLANKS.length)]);
		}
		return gap.toString();
	}

	private static List<String> words(IParseResult result) {
		assertFalse(result.hasSyntaxErrors());
		List<String> words = new ArrayList<>();
		for (ILeafNode leaf : result.getRootNode().getLeafNodes()) {
			if (!leaf.isHidden()) {
				words.add(leaf.getText());
			}
		}
		return words;
	}

	private static List<String> canonical(List<String> words) {
		return words.stream().map(word -> word.startsWith("\"\"\"") ? "text " + ProseText.read(word) : Mark.canonical(word)).toList();
	}

	private static List<String> comments(IParseResult result) {
		List<String> comments = new ArrayList<>();
		for (ILeafNode leaf : result.getRootNode().getLeafNodes()) {
			if (leaf.isHidden() && leaf.getText().startsWith("/")) {
				comments.add(String.join("|", leaf.getText().strip().lines().map(String::strip).toList()));
			}
		}
		return comments;
	}

	private static void assertNoBlanksAtLineEnds(IParseResult result, String which) {
		StringBuilder outside = new StringBuilder();
		for (ILeafNode leaf : result.getRootNode().getLeafNodes()) {
			outside.append(leaf.getText().startsWith("\"\"\"") ? "text" : leaf.getText());
		}
		outside.toString().lines().forEach(line -> assertTrue(line.stripTrailing().equals(line), () -> which + " «" + line + "»"));
	}

	private static String outline(EObject model) {
		StringBuilder outline = new StringBuilder();
		model.eAllContents().forEachRemaining(element -> outline.append(element.eContainingFeature().getName()).append(' ').append(element.eClass().getName()).append('\n'));
		return outline.toString();
	}
}

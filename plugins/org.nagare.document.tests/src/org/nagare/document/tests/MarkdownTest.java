package org.nagare.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.document.Documents;
import org.nagare.document.outline.Content;
import org.nagare.document.outline.FormDocument;
import org.nagare.form.Forms;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.writer.Audience;
import org.nagare.model.derivation.StepNumber;
import org.nagare.testing.Checkout;
import org.nagare.testing.Golden;
import org.nagare.testing.RandomTexts;

/** The Markdown: accepted parts, and that no character of a text is taken for a sign of Markdown. */
class MarkdownTest {

	private static final String LABEL = "**事務の内容**\n\n";

	@Test
	void sectionsAreTheAcceptedOnes() throws IOException {
		Written written = Written.folder(Checkout.model("vaccination"));
		FilledForm form = written.form();
		Golden golden = new Golden("org.nagare.document.tests", "markdown", "vaccination");
		HtmlTest.SECTIONS.forEach((file, section) -> golden.add(file + ".md",
				Documents.markdown(FormDocument.of(Forms.section(form, section).orElseThrow(), Audience.DRAFT, Optional.of(written.figure())))));
		golden.check();
	}

	/** The drawing has its own order; who reads it in words reads the steps one after the other, and knows on which page. */
	@Test
	void arrowsStandInTheOrderOfTheSteps() {
		Written written = Written.folder(Checkout.model("vaccination"));
		String markdown = Documents.markdown(written.document(Audience.PUBLIC));
		List<String> lines = markdown.lines().toList();
		int pages = written.figure().pages().size();
		List<Integer> titles = IntStream.range(0, lines.size()).filter(i -> lines.get(i).startsWith("**（別添1）事務の内容")).boxed().toList();
		assertEquals(pages, titles.size());
		assertTrue(pages > 1);
		for (int i = 0; i < pages; i++) {
			assertTrue(lines.get(titles.get(i)).endsWith("（" + (i + 1) + "／" + pages + "）**"), lines.get(titles.get(i)));
			List<StepNumber> numbers = lines.subList(titles.get(i) + 2, lines.size()).stream().takeWhile(line -> line.startsWith("- "))
					.flatMap(line -> StepNumber.parse(line.split(" ")[1]).stream()).toList();
			assertEquals(numbers.stream().sorted().toList(), numbers);
			assertTrue(numbers.size() > 2);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "vaccination", "resident" })
	void itIsOneTextWithoutHoles(String name) {
		String markdown = Documents.markdown(Written.folder(Checkout.model(name)).document(Audience.PUBLIC));
		assertTrue(markdown.startsWith("# 特定個人情報保護評価書(全項目評価書)\n"), markdown);
		assertTrue(markdown.endsWith("\n") && !markdown.endsWith("\n\n"));
		assertTrue(!markdown.contains("\n\n\n") && !markdown.contains("\r") && !markdown.contains("（未記入）"));
	}

	@RepeatedTest(300)
	void anyTextComesBackEqual(RepetitionInfo repetition) {
		String text = RandomTexts.next(new Random(repetition.getCurrentRepetition()));
		String markdown = Documents.markdown(OneCell.of(OneCell.words(text)));
		String body = markdown.substring(markdown.indexOf(LABEL) + LABEL.length(), markdown.length() - 1);
		assertEquals(text, Markdown.paragraphs(body), () -> "seed " + repetition.getCurrentRepetition() + "\n" + markdown);
	}

	@RepeatedTest(100)
	void whatStandsInOneLineComesBackEqual(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		String words = RandomTexts.next(random);
		String label = RandomTexts.next(random);
		Content box = new Content.Boxes(List.of(new Content.BoxGroup(Optional.empty(), List.of(new Content.Box(Content.State.MARKED, label, true, Optional.of(words))))));
		String markdown = Documents.markdown(OneCell.of(box));
		String body = markdown.substring(markdown.indexOf(LABEL) + LABEL.length(), markdown.length() - 1);
		assertTrue(body.startsWith("- [x] "), body);
		// behind the sign of the box a line has begun: only signs inside a line count
		assertEquals("・" + label + "（" + words + "）", Markdown.block("・" + body.substring(6)), () -> "seed " + repetition.getCurrentRepetition());
	}

	@Test
	void theReaderOfThisTestRefusesWhatIsNotEscaped() {
		for (String bad : List.of("a*b*", "# a", "- a", "1. a", "a<b>", "&amp;", " a", "`a`", "[a](b)", "a\nb", "\\q")) {
			assertThrows(AssertionError.class, () -> Markdown.block(bad), bad);
		}
	}
}

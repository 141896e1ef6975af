package org.nagare.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.document.Documents;
import org.nagare.document.outline.Content;
import org.nagare.document.outline.FormDocument;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.svg.Theme;
import org.nagare.form.Forms;
import org.nagare.form.cell.FilledForm;
import org.nagare.document.outline.Chapter;
import org.nagare.document.outline.Line;
import org.nagare.form.writer.Audience;
import org.nagare.form.writer.CellNote;
import org.nagare.testing.Checkout;
import org.nagare.testing.Golden;
import org.nagare.testing.RandomTexts;
import org.w3c.dom.Element;

/** The HTML: accepted parts, what a browser and a screen reader need, and that no character is lost. */
class HtmlTest {

	static final Map<String, String> SECTIONS = Map.of("cover", "表紙", "part-1", "Ⅰ", "part-2", "Ⅱ", "part-3", "Ⅲ", "part-4", "Ⅳ", "part-5", "Ⅴ", "part-6", "Ⅵ", "annex-1", "別添1", "annex-2", "別添2");

	private static String html(FormDocument document) {
		return Documents.html(document, Theme.BLACK_AND_WHITE);
	}

	/** What stands between the style sheet and the end. */
	private static String main(String html) {
		return html.substring(html.indexOf("<body"));
	}

	@Test
	void sectionsAreTheAcceptedOnes() throws IOException {
		FilledForm form = Written.folder(Checkout.model("vaccination")).form();
		Golden golden = new Golden("org.nagare.document.tests", "html", "vaccination");
		SECTIONS.forEach((file, section) -> golden.add(file + ".html",
				main(html(FormDocument.of(Forms.section(form, section).orElseThrow(), Audience.DRAFT, Optional.empty())))));
		golden.add("public-part-2.html", main(html(FormDocument.of(Forms.section(form, "Ⅱ").orElseThrow(), Audience.PUBLIC, Optional.empty()))));
		golden.check();
	}

	@Test
	void anUnfilledFormSaysWhatIsMissing() throws IOException {
		FilledForm form = Forms.section(Written.folder(Checkout.model("resident")).form(), "Ⅰ").orElseThrow();
		Golden golden = new Golden("org.nagare.document.tests", "html", "resident");
		golden.add("part-1.html", main(html(FormDocument.of(form, Audience.DRAFT, Optional.empty()))));
		golden.check();
	}

	@ParameterizedTest
	@ValueSource(strings = { "vaccination", "resident" })
	void placesAreUniqueAndEveryReferenceLeadsToOne(String name) {
		Html html = Html.of(html(Written.folder(Checkout.model(name)).document(Audience.DRAFT)));
		Set<String> ids = new HashSet<>();
		for (Element element : html.all("*")) {
			String id = element.getAttribute("id");
			assertTrue(id.isEmpty() || ids.add(id), id);
		}
		List<String> lost = new ArrayList<>();
		html.all("a").stream().map(link -> link.getAttribute("href")).filter(href -> !href.startsWith("#") || !ids.contains(href.substring(1))).forEach(lost::add);
		html.all("*").stream().flatMap(element -> List.of(element.getAttribute("aria-labelledby").split(" ")).stream()).filter(id -> !id.isEmpty() && !ids.contains(id)).forEach(lost::add);
		assertEquals(List.of(), lost);
		assertTrue(ids.containsAll(Written.folder(Checkout.model(name)).form().cells().stream().map(cell -> cell.path()).filter(path -> path.matches("[^ ’'\"]*")).limit(50).toList()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "vaccination", "resident" })
	void nothingRunsAndNothingIsFetched(String name) {
		String written = html(Written.folder(Checkout.model(name)).document(Audience.DRAFT));
		Html html = Html.of(written);
		for (String element : List.of("script", "link", "img", "iframe", "object", "embed", "image", "use", "foreignObject")) {
			assertEquals(0, html.all(element).size(), element);
		}
		for (Element element : html.all("*")) {
			for (int i = 0; i < element.getAttributes().getLength(); i++) {
				String attribute = element.getAttributes().item(i).getNodeName();
				assertFalse(attribute.startsWith("on") || attribute.equals("src") || attribute.endsWith(":href"), attribute);
			}
		}
		String style = html.all("style").getFirst().getTextContent();
		assertFalse(style.contains("url(") || style.contains("@import"), style);
		assertEquals(0, written.codePoints().filter(c -> c == '\r').count());
	}

	@ParameterizedTest
	@ValueSource(strings = { "vaccination", "resident" })
	void whoeverListensFindsTheWay(String name) {
		Html html = Html.of(html(Written.folder(Checkout.model(name)).document(Audience.DRAFT)));
		assertEquals("ja", html.document().getDocumentElement().getAttribute("lang"));
		int level = 0;
		int first = 0;
		for (Element element : html.all("*")) {
			if (element.getTagName().matches("h[1-6]")) {
				int next = Integer.parseInt(element.getTagName().substring(1));
				assertTrue(next <= level + 1, "h" + level + " is followed by h" + next + " " + element.getTextContent());
				level = next;
				first += next == 1 ? 1 : 0;
			}
		}
		assertEquals(1, first, "one title of the whole");
		assertTrue(html.all("th").stream().allMatch(head -> List.of("row", "col", "rowgroup").contains(head.getAttribute("scope"))));
		List<Element> drawings = html.all("svg");
		assertFalse(drawings.isEmpty());
		for (Element drawing : drawings) {
			assertEquals("img", drawing.getAttribute("role"));
			assertFalse(Html.all(drawing, "title").getFirst().getTextContent().isBlank());
			assertFalse(Html.all(drawing, "desc").getFirst().getTextContent().isBlank());
		}
	}

	@Test
	void everyRowOfATableHasTheSameWidth() {
		for (Element table : Html.of(html(Written.folder(Checkout.model("resident")).textOnly(Audience.DRAFT))).all("table")) {
			int columns = Html.all(table, "col").size();
			for (Element row : Html.all(table, "tr")) {
				int width = 0;
				for (String cell : List.of("th", "td")) {
					width += Html.all(row, cell).stream().mapToInt(each -> each.hasAttribute("colspan") ? Integer.parseInt(each.getAttribute("colspan")) : 1).sum();
				}
				assertEquals(columns, width, row.getTextContent());
			}
		}
	}

	@RepeatedTest(300)
	void anyTextComesBackEqual(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		String text = RandomTexts.next(random);
		Html html = Html.of(html(OneCell.of(OneCell.words(text))));
		Element cell = Html.all(html.byId(OneCell.ANCHOR).orElseThrow(), "div").getFirst();
		assertEquals(text, Html.text(cell), () -> "seed " + repetition.getCurrentRepetition());
	}

	@RepeatedTest(100)
	void labelsNotesAndNamesComeBackEqual(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		String label = RandomTexts.next(random);
		String line = RandomTexts.next(random);
		String words = RandomTexts.next(random);
		String note = RandomTexts.next(random);
		Content lines = new Content.Lines(List.of(line, label));
		Html html = Html.of(html(OneCell.named(words, label, lines, new CellNote(CellNote.Kind.WRONG, note))));
		Element row = html.byId(OneCell.ANCHOR).orElseThrow();
		assertEquals(line, Html.text(Html.all(row, "li").getFirst()));
		assertEquals("〔" + note + "〕", Html.text(Html.all(row, "p").getLast()));
		String shown = Html.text(Html.all(row, "th").getFirst());
		assertTrue(shown.startsWith(label), () -> shown + "\n" + label);
		assertEquals(words, Html.text(html.all("h1").getFirst()));
	}

	@Test
	void aChoiceInATableIsWhatWasChosenAndNoList() {
		List<Content.Option> options = List.of(new Content.Option("事前", "事前", false), new Content.Option("事後", "事後", true));
		Content chosen = new Content.Choice(Optional.of("事後"), Optional.of("速やかに"), options);
		Content open = new Content.Missing(Optional.of("理由がありません。"), Optional.of(new Content.Choice(Optional.empty(), Optional.empty(), options)));
		List<Line.Row> row = List.of(row("1", chosen), row("2", open));
		Line.Grid grid = new Line.Grid("表", List.of(new Line.Column("提出時期", 8), new Line.Column("説明", 92)), List.of(row));
		FormDocument document = new FormDocument("名前", "様式", "平成30年5月様式4", Optional.empty(), Audience.DRAFT,
				List.of(new Chapter(Chapter.Kind.SECTION, "別添3", "別添3", false, List.of(), List.of(grid))), List.of(), List.of());
		List<Element> cells = Html.of(html(document)).all("td");
		assertEquals("事後（速やかに）", cells.get(0).getTextContent());
		assertEquals("（未記入）理由がありません。", cells.get(1).getTextContent());
	}

	/** Behind the last page of the figure a note would have a page of its own; where something else stands there, it stands with that. */
	@Test
	void whatIsNotedOfAFigureThatEndsItsChapterStandsAtItsFoot() {
		Written written = Written.folder(Checkout.model("vaccination"));
		LaidOutFigure figure = written.figure();
		Html plan = Html.of(html(FormDocument.of(written.form("平成26年4月様式1"), Audience.DRAFT, drawing -> Optional.of(figure))));
		List<Element> pages = plan.all("div").stream().filter(each -> each.getAttribute("class").startsWith("figure-page")).toList();
		assertEquals("figure-page noted", pages.getLast().getAttribute("class"));
		assertEquals("〔システム概要図 未確認: 欄の形は未見〕", Html.all(pages.getLast(), "p").getFirst().getTextContent());
		assertEquals(1, plan.all("p").stream().filter(each -> each.getTextContent().startsWith("〔システム概要図")).count());
		Html form = Html.of(html(written.document(Audience.DRAFT)));
		assertTrue(form.all("div").stream().noneMatch(each -> each.getAttribute("class").equals("figure-page noted")), "the remarks (備考) follow");
		assertEquals(1, form.all("p").stream().filter(each -> each.getTextContent().equals("〔図 未確認: ※の有無〕")).count());
	}

	private static Line.Row row(String anchor, Content content) {
		return new Line.Row(anchor, Optional.empty(), "提出時期", false, 0, 0, content, Optional.empty(), List.of());
	}

	@Test
	void aNameCannotBreakOutOfTheStyleSheet() {
		String name = "\"; } </style><script>alert(1)</script> \\ \n 名";
		Html html = Html.of(html(OneCell.named(name, "x", OneCell.words("y"))));
		assertEquals(0, html.all("script").size());
		assertTrue(html.all("style").getFirst().getTextContent().contains("content: \"\\22 \\3b \\20 \\7d \\20 \\3c \\2f style\\3e "));
	}

	@Test
	void localeAndTimeZoneChangeNothing() {
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		String written = html(Written.folder(Checkout.model("vaccination")).document(Audience.DRAFT));
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
			assertEquals(written, html(Written.folder(Checkout.model("vaccination")).document(Audience.DRAFT)));
			Locale.setDefault(Locale.forLanguageTag("tr"));
			assertEquals(written, html(Written.folder(Checkout.model("vaccination")).document(Audience.DRAFT)));
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
	}
}

package org.nagare.print.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.print.font.JapaneseFont;
import org.nagare.print.font.MissingCharacters;
import org.nagare.print.pdf.FormDocument;
import org.nagare.print.pdf.UnfitPage;
import org.nagare.print.svg.UnfitDrawing;

/** Pages of HTML as PDF: whole, in order, broken by 禁則, with bookmarks and repeated heads. */
class FormDocumentTest {

	private static final String STYLE = "@page { size: A4; margin: 20mm; @bottom-center { content: '〔' counter(page) '/' counter(pages) '〕'; font: 8pt sans-serif } } body { margin: 0; font: 10pt/1.5 'No Font', sans-serif }"
			+ " table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate } td, th { border: 1px solid #000 } thead { display: table-header-group } p { margin: 0; word-wrap: break-word }";
	private static final String WORDS = "「流れ」は、システム（中間サーバー・プラットフォーム）を通じて、ファイル、チェックリスト、ログ等の「特定個人情報」を、きちんと、もれなく、つなぐ。第1条第2項のとおり、10,000人分。";

	@TempDir
	Path folder;

	private static String html(String body) {
		return "<!DOCTYPE html>\n<html xmlns='http://www.w3.org/1999/xhtml' lang='ja'><head><title>評価書の例</title><style>" + STYLE + "</style></head><body>" + body + "</body></html>";
	}

	private static ReadPdf pdf(String body) {
		return new ReadPdf(FormDocument.pdf(html(body), InstalledFont.required()));
	}

	@Test
	void allTextIsThereInOrderAndInItsPage() throws IOException {
		String body = IntStream.rangeClosed(1, 120).mapToObj(i -> "<p>段落" + i + "。" + WORDS + "</p>").collect(Collectors.joining());
		try (ReadPdf pdf = pdf(body)) {
			String expected = IntStream.rangeClosed(1, 120).mapToObj(i -> "段落" + i + "。" + WORDS).collect(Collectors.joining());
			int pages = pdf.document.getNumberOfPages();
			assertTrue(pages > 3);
			String text = pdf.text();
			for (int page = 1; page <= pages; page++) {
				assertTrue(text.contains("〔" + page + "/" + pages + "〕"));
			}
			assertTrue(expected.equals(text.replaceAll("〔\\d+/\\d+〕", "")), "not whole or not in order");
			assertEquals(List.of(), pdf.clipped());
			assertEquals(595.28, pdf.document.getPage(0).getMediaBox().getWidth(), 0.1);
			assertEquals(1, pdf.fonts().size());
			assertTrue(pdf.fonts().iterator().next().endsWith(" embedded part"), pdf.fonts()::toString);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 21, 34, 55, 89, 144 })
	void noLineBeginsOrEndsWithWhatMayNotStandThere(int width) throws IOException {
		try (ReadPdf pdf = pdf("<div style='width: " + width + "mm'><p>" + WORDS + WORDS + "</p></div>")) {
			List<ReadPdf.Line> lines = pdf.lines().stream().filter(line -> !line.text().contains("/")).toList();
			assertTrue(lines.size() > 1);
			for (ReadPdf.Line line : lines) {
				assertFalse("、。）」』】・ーぁぃぅぇぉっゃゅょァィゥェォッャュョ".contains(line.text().substring(0, 1)), line::toString);
				String last = line.text().strip();
				assertFalse("「（『【".contains(last.substring(last.length() - 1)), line::toString);
				assertTrue(line.right() <= (20 + width) / 25.4 * 72 + 1, line::toString);
			}
			assertTrue(lines.stream().anyMatch(line -> line.text().contains("10,000")), "a number is not cut");
		}
	}

	@Test
	void headingsAreBookmarksNestedAsTheyAre() throws IOException {
		try (ReadPdf pdf = pdf("<h1>表紙</h1><h2 id='1'>Ⅰ 基本情報</h2><h3>1. 事務<span> ※</span></h3><h3><b>2. システム</b></h3><h2>Ⅱ 概要</h2><h4>深い</h4><p>文</p>")) {
			assertEquals(List.of("1 表紙", "2 Ⅰ 基本情報", "3 1. 事務", "3 2. システム", "2 Ⅱ 概要", "3 深い"), pdf.bookmarks());
			assertNotNull(pdf.document.getDocumentCatalog().getDocumentOutline().getFirstChild().findDestinationPage(pdf.document));
		}
	}

	@Test
	void tableHeadsAreRepeatedOnEachPage() throws IOException {
		String rows = IntStream.rangeClosed(1, 150).mapToObj(i -> "<tr><td>" + i + "</td><td>項目" + i + "</td></tr>").collect(Collectors.joining());
		try (ReadPdf pdf = pdf("<table><thead><tr><th>番号の欄</th><th>名前の欄</th></tr></thead><tbody>" + rows + "</tbody></table>")) {
			int pages = pdf.document.getNumberOfPages();
			assertTrue(pages > 2);
			assertEquals(pages, pdf.lines().stream().filter(line -> line.text().contains("番号の欄")).map(ReadPdf.Line::page).distinct().count());
			assertEquals(pages, pdf.lines().stream().filter(line -> line.text().matches("〔\\d+/" + pages + "〕")).count());
		}
	}

	@Test
	void aFigureIsVectorsAndItsTextIsText() throws IOException {
		try (ReadPdf pdf = pdf("<p>前</p><svg xmlns='http://www.w3.org/2000/svg' width='100mm' height='50mm' viewBox='0 0 100 50'><title>図</title>"
				+ "<rect x='1' y='1' width='98' height='48' fill='none' stroke='#000'/><text x='50' y='25' font-size='5' text-anchor='middle'>中間サーバー</text></svg><p>後</p>")) {
			assertTrue(pdf.text().contains("中間サーバー"));
			assertEquals(1, pdf.fonts().size(), pdf.fonts()::toString);
			ReadPdf.Line label = pdf.lines().stream().filter(line -> line.text().equals("中間サーバー")).findFirst().orElseThrow();
			assertEquals((20 + 50) / 25.4 * 72, (label.left() + label.right()) / 2, 1);
		}
	}

	@Test
	void itSaysWhatItIsWithoutDates() throws IOException {
		try (ReadPdf pdf = pdf("<h1>表紙</h1>")) {
			var catalog = pdf.document.getDocumentCatalog();
			assertEquals("評価書の例", pdf.document.getDocumentInformation().getTitle());
			assertEquals("Nagare", pdf.document.getDocumentInformation().getProducer());
			assertNull(pdf.document.getDocumentInformation().getCreationDate());
			assertEquals("ja-JP", catalog.getLanguage());
			assertTrue(catalog.getMarkInfo().isMarked());
			assertNotNull(catalog.getStructureTreeRoot());
			assertTrue(catalog.getViewerPreferences().displayDocTitle());
			String facts = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
			assertTrue(facts.contains("評価書の例"), facts);
			assertFalse(facts.matches("(?s).*\\b20\\d\\d-\\d\\d-\\d\\dT.*"), facts);
		}
	}

	@Test
	void theSamePageIsTheSameBytes() {
		JapaneseFont font = InstalledFont.required();
		String page = html("<h1>表紙</h1><p>" + WORDS + "</p><svg xmlns='http://www.w3.org/2000/svg' width='10mm' height='10mm'><text y='5'>図</text></svg>");
		assertArrayEquals(FormDocument.pdf(page, font), FormDocument.pdf(page, font));
	}

	@Test
	void aCharacterThatTheFontLacksIsToldWithItsPlace() {
		JapaneseFont font = InstalledFont.required();
		String page = html("<p>前</p><table><tr id='Ⅰ.1.②'><th>事務</th><td>顔😀</td></tr></table><div id='図'><svg xmlns='http://www.w3.org/2000/svg'><g id='箱'><text>🏢</text></g></svg></div>");
		MissingCharacters told = assertThrows(MissingCharacters.class, () -> FormDocument.pdf(page, font));
		assertTrue(told.japanese().contains("😀 (U+1F600、Ⅰ.1.②)、🏢 (U+1F3E2、図)"), told.japanese());
		assertTrue(told.english().contains("😀 (U+1F600, Ⅰ.1.②), 🏢 (U+1F3E2, 図)"), told.english());
	}

	@Test
	void nothingIsTakenFromElsewhere() throws IOException {
		JapaneseFont font = InstalledFont.required();
		String secret = Files.writeString(folder.resolve("secret.txt"), "秘密").toUri().toString();
		for (String body : List.of("<img src='" + secret + "'/>", "<img src='http://127.0.0.1:9/a.png'/>", "<link rel='stylesheet' href='" + secret + "'/>", "<script>1</script>",
				"<iframe src='" + secret + "'/>", "<object data='" + secret + "'/>", "<div style='background: url(" + secret + ")'>a</div>", "<style>@import '" + secret + "';</style>")) {
			String page = html(body);
			assertThrows(UnfitPage.class, () -> FormDocument.pdf(page, font), body);
		}
		String drawing = html("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='9' height='9'><use xlink:href='" + secret + "#a'/></svg>");
		assertThrows(UnfitDrawing.class, () -> FormDocument.pdf(drawing, font));
		String entity = "<!DOCTYPE html [<!ENTITY e SYSTEM '" + secret + "'>]><html xmlns='http://www.w3.org/1999/xhtml'><body>&e;</body></html>";
		assertThrows(UnfitPage.class, () -> FormDocument.pdf(entity, font));
		for (String no : List.of("", "<p>", "<p>文</p>")) {
			assertThrows(UnfitPage.class, () -> FormDocument.pdf(no, font), no);
		}
	}
}

package org.nagare.office.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nagare.document.Documents;
import org.nagare.document.outline.Content;
import org.nagare.figure.svg.Theme;
import org.nagare.form.writer.Audience;
import org.nagare.print.font.FontUse;
import org.nagare.print.font.JapaneseFont;
import org.nagare.print.font.MissingCharacters;
import org.nagare.print.pdf.FormDocument;

/** What a PDF says when somebody searches it or copies from it: the characters that were written, and no others that only look like them. */
class PrintedTextTest {

	private static final List<String> PIECES = List.of("市は、届出を受ける。", "ﾊﾝｶｸｶﾅ", "吉野家", "葛城市", "髙﨑", "㈱", "〜", "～", "－", "−", "―", "=SUM(A1)", "+1", "-", "@", "'", "\"", "&amp;", "<b>",
			"]]>", "\t", " ", "　", "\n", "\n\n", "・一\n・二", "1. 一", "{名前}", "①", "Ⅰ", "https://example.jp/?a=1&b=2", "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", "%s", "\\n",
			"＜市における措置＞", "一二三四五六七八九十", "令和7年", "¥", "￥", "ｱ", "ﾞ", "々", "〆", "℡", "№");
	/** Of one line of a cell, so that each is looked up where it stands. */
	private static final int TOGETHER = 20;

	static LongStream seeds() {
		return LongStream.range(20_260, 20_268);
	}

	private static String printed(Content content, JapaneseFont font) throws IOException {
		byte[] pdf = FormDocument.pdf(Documents.html(OneCell.of(content), Theme.BLACK_AND_WHITE), font);
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return bare(new PDFTextStripper().getText(document));
		}
	}

	/** Blanks and ends of lines are places and no characters in a PDF. */
	private static String bare(String text) {
		return text.codePoints().filter(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character))
				.mapToObj(Character::toString).collect(Collectors.joining());
	}

	/** Without what stands on each page around it. */
	private static String withoutPages(String text) {
		return text.replaceAll("\\d+／\\d+", "").replace("事務", "");
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void randomTextsComeBack(long seed) throws IOException {
		JapaneseFont font = InstalledFont.required();
		List<String> pieces = PIECES.stream().filter(piece -> font.missing(piece, FontUse.EMBEDDING).isEmpty()).toList();
		assertTrue(pieces.size() > PIECES.size() / 2, "the font has most of them");
		Random random = new Random(seed);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 1 << seed % 8; i++) {
			text.append(pieces.get(random.nextInt(pieces.size())));
		}
		String wanted = withoutPages(bare(text.toString()));
		String found = withoutPages(printed(OneCell.words(text.toString()), font));
		assertTrue(found.contains(wanted), () -> "seed " + seed + "\n" + wanted + "\n" + found);
	}

	@Test
	void everyCharacterOfJapaneseStandardsComesBackAsItself() throws IOException {
		JapaneseFont font = InstalledFont.required();
		List<Integer> characters = IntStream.concat(IntStream.rangeClosed(0x21, 0x7E), japanese()).filter(character -> font.missing(Character.toString(character), FontUse.EMBEDDING).isEmpty())
				.boxed().toList();
		assertTrue(characters.size() > 6000, () -> characters.size() + " characters");
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < characters.size(); i += TOGETHER) {
			lines.add("「" + characters.subList(i, Math.min(characters.size(), i + TOGETHER)).stream().map(Character::toString).collect(Collectors.joining()) + "」");
		}
		String found = printed(new Content.Lines(lines), font);
		List<String> lost = lines.stream().filter(line -> !found.contains(line)).toList();
		assertEquals(List.of(), lost);
	}

	/** What JIS X 0208 and the extensions of Windows hold, as Java knows them. */
	private static IntStream japanese() {
		java.nio.charset.CharsetEncoder encoder = java.nio.charset.Charset.forName("windows-31j").newEncoder();
		return IntStream.rangeClosed(0xA1, 0xFFEF).filter(character -> !Character.isSurrogate((char) character) && Character.getType(character) != Character.PRIVATE_USE
				&& !Character.isSpaceChar(character) && encoder.canEncode((char) character));
	}

	@Test
	void whatTheFontLacksIsToldWithItsCell() {
		JapaneseFont font = InstalledFont.required();
		for (String lacking : List.of("😀", "葛\uDB40\uDD00", "\uD869\uDEB2")) {
			if (!font.missing(lacking, FontUse.EMBEDDING).isEmpty()) {
				String html = Documents.html(OneCell.of(OneCell.words("前 " + lacking + " 後")), Theme.BLACK_AND_WHITE);
				MissingCharacters told = assertThrows(MissingCharacters.class, () -> FormDocument.pdf(html, font), lacking);
				assertTrue(told.japanese().contains("Ⅰ.1." + OneCell.LABEL), told.japanese());
			}
		}
	}

	@Test
	void theTextOfEveryCellIsThereWhole() throws IOException {
		JapaneseFont font = InstalledFont.required();
		Example example = Example.named("予防接種");
		byte[] pdf = FormDocument.pdf(Documents.html(example.document(Audience.DRAFT), Theme.BLACK_AND_WHITE), font);
		List<String> pages = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDFTextStripper stripper = new PDFTextStripper();
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				pages.add(bare(stripper.getText(document)));
			}
		}
		for (String text : CellTexts.of(example.form())) {
			assertTrue(PrintedPages.isWhole(bare(text), pages), () -> "not whole on paper: " + text);
		}
	}
}

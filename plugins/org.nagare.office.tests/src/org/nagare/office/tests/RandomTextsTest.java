package org.nagare.office.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nagare.document.outline.FormDocument;
import org.nagare.document.outline.Line;
import org.nagare.office.OfficeDocuments;
import org.nagare.office.picture.FigurePainter;

/** Whatever people write comes back as they wrote it; what no document can carry is shown, and never gone. */
class RandomTextsTest {

	private static final List<String> PIECES = List.of("市は、届出を受ける。", "ﾊﾝｶｸｶﾅ", "𠮷野家", "葛󠄀城市", "が", "〜～", "=SUM(A1)", "+1", "-", "@", "'", "\"", "&amp;", "<b>",
			"]]>", "_x0041_", "_x005F_", "_X0041_", "\t", " ", "　", "\n", "\n\n", "・一\n・二", "1. 一", "{名前}", "①", "😀👨‍👩‍👧", "𝔸", "ﬁ", "\u00A0", "\u200B", "\uFEFF",
			"https://example.jp/?a=1&b=2", "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", "%s", "\\n", "＜市における措置＞", "؟العربية", "\u2028", "\u0085x".substring(1));
	private static final int LONG = 40_000;

	static LongStream seeds() {
		return LongStream.range(20_260, 20_284);
	}

	private static String text(Random random, int pieces) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < pieces; i++) {
			text.append(PIECES.get(random.nextInt(PIECES.size())));
		}
		return text.toString();
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void comeBackFromBothFormats(long seed) {
		Random random = new Random(seed);
		List<String> texts = new ArrayList<>();
		List<Line> rows = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			texts.add(text(random, 1 + random.nextInt(1 << (i % 10))));
			rows.add(OneCell.row("欄" + i, OneCell.words(texts.get(i))));
		}
		FormDocument document = OneCell.of("事務", rows.toArray(Line[]::new));
		ReadWorkbook workbook = new ReadWorkbook(OfficeDocuments.workbook(document, FigurePainter.NONE));
		ReadText text = new ReadText(OfficeDocuments.text(document, FigurePainter.NONE));
		for (int i = 0; i < texts.size(); i++) {
			assertEquals(texts.get(i), workbook.beside("欄" + i), "workbook, seed " + seed);
			assertEquals(texts.get(i), text.beside("欄" + i), "text, seed " + seed);
		}
	}

	@Test
	void aVeryLongOneToo() {
		StringBuilder text = new StringBuilder();
		Random random = new Random(5);
		while (text.length() < LONG) {
			text.append(text(random, 50));
		}
		FormDocument document = OneCell.of(OneCell.words(text.toString()));
		assertEquals(text.toString(), new ReadWorkbook(OfficeDocuments.workbook(document, FigurePainter.NONE)).beside(OneCell.LABEL));
		assertEquals(text.toString(), new ReadText(OfficeDocuments.text(document, FigurePainter.NONE)).beside(OneCell.LABEL));
	}

	@Test
	void whatXmlForbidsIsSeen() {
		FormDocument document = OneCell.of(OneCell.words("a\u0000b\u001Bc\u007Fd\u0085e\uD842f\uFFFEg\r\nh\ri"));
		String shown = "a␀b␛c␡d〔U+0085〕e〔U+D842〕f〔U+FFFE〕g\nh\ni";
		assertEquals(shown, new ReadWorkbook(OfficeDocuments.workbook(document, FigurePainter.NONE)).beside(OneCell.LABEL));
		assertEquals(shown, new ReadText(OfficeDocuments.text(document, FigurePainter.NONE)).beside(OneCell.LABEL));
	}
}

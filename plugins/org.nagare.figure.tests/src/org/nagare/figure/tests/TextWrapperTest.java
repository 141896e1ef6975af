package org.nagare.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nagare.figure.text.JapaneseMetrics;
import org.nagare.figure.text.TextWrapper;

/** Widths by table, lines by 禁則. */
class TextWrapperTest {
	private static final JapaneseMetrics METRICS = new JapaneseMetrics();
	private static final TextWrapper WRAPPER = new TextWrapper(METRICS);

	@ParameterizedTest
	@CsvSource({ "住民, 2", "①〇々ー, 4", "ｼｽﾃﾑ, 2", "𠮷, 1", "葛\uDB40\uDD00, 1", "か\u3099, 1", "'', 0", "０１, 2" })
	void widthsOfJapanese(String text, double width) {
		assertEquals(width, METRICS.width(text), 1e-9);
	}

	@Test
	void latinLettersHaveTheirOwnWidths() {
		assertTrue(METRICS.width("i") < METRICS.width("n"));
		assertTrue(METRICS.width("n") < METRICS.width("W"));
		assertTrue(METRICS.width("LGWAN") < 5);
		for (char c = ' '; c <= '~'; c++) {
			assertTrue(METRICS.width(String.valueOf(c)) > 0, "character " + c);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"予防接種台帳システム | 7 | 予防接種台帳/システム",
			"株式会社みなと印刷 | 7 | 株式会社/みなと印刷",
			"なぎさ情報株式会社 | 7 | なぎさ情報/株式会社",
			"LGWAN接続端末 | 5 | LGWAN/接続端末",
			"中間サーバー・プラットフォーム | 10 | 中間サーバー・/プラットフォーム",
			"個人番号、氏名、住所 | 6 | 個人番号、/氏名、住所",
			"住民(接種対象者) | 6 | 住民/(接種対象者)" })
	void namesAreBrokenWhereAReaderWouldBreakThem(String text, double width, String expected) {
		assertEquals(expected, String.join("/", WRAPPER.balanced(text, width)));
	}

	/** Rather than tear a word, the lines of a name or a payload become a little longer, or one more. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"住民基本台帳ネットワークシステム | 8 | 住民基本台帳/ネットワークシステム",
			"住民基本台帳ネットワークシステム | 7 | 住民基本台帳/ネットワーク/システム",
			"地方税ポータルシステム | 6 | 地方税ポータル/システム",
			"団体内統合宛名システム | 6 | 団体内統合/宛名システム",
			"接種券読取端末 | 6 | 接種券/読取端末",
			"個人番号、氏名ほか | 5 | 個人番号、/氏名ほか",
			"個人番号、宛名番号ほか | 8 | 個人番号、/宛名番号ほか",
			"給与支払報告書 | 6 | 給与支払/報告書",
			"被保険者番号、生年月日ほか | 5 | 被保険者番号、/生年月日ほか",
			"届出を受け付けたことを知らせる受付票 | 6 | 届出を/受け付けたことを/知らせる受付票",
			"引き継いだ記録を取り込む | 7 | 引き継いだ/記録を取り込む" })
	void wordsOfNamesAndPayloadsStayWhole(String text, double width, String expected) {
		assertEquals(expected, String.join("/", WRAPPER.inWholeWords(text, width)));
	}

	/** A heading is parted between its parts before any of them is, and a part between its words. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"システム概要図　国民健康保険に関する事務 | 30 | システム概要図　国民健康保険に関する事務",
			"（別添1）システム概要図　にしはま市 | 17 | （別添1）システム概要図/にしはま市",
			"システム概要図　感染症に係る予防接種に関する事務 | 20 | システム概要図/感染症に係る予防接種に関する事務",
			"概要図　感染症に係る予防接種に関する事務 | 12 | 概要図/感染症に係る/予防接種に関する事務",
			"図　東部　西部 | 5 | 図　東部/西部" })
	void headingsArePartedBetweenTheirParts(String text, double width, String expected) {
		assertEquals(expected, String.join("/", WRAPPER.inParts(text, width)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = { "\"　字下げの文\" | \"　字下げの文\"", "\"ABC  DEF   二重の空白\" | \"ABC  DEF   二重の空白\"",
			"\" 一つの空白\" | \" 一つの空白\"" })
	void blanksOfTheAuthorStay(String text, String expected) {
		assertEquals(List.of(expected), WRAPPER.filled(text, 30));
		assertEquals(List.of(expected), WRAPPER.balanced(text, 30));
	}

	@Test
	void blanksWhereALineEndsAreNotSet() {
		assertEquals(List.of("住民の", "情報"), WRAPPER.filled("住民の　　情報", 4));
	}

	@Test
	void runningTextFillsItsLines() {
		assertEquals(List.of("他の団体の照会に答え", "て提供する。"), WRAPPER.filled("他の団体の照会に答えて提供する。", 10));
	}

	@Test
	void runningTextTearsNoKatakanaWordThatFitsOnTheNextLine() {
		assertEquals(List.of("保有する台帳の", "ファイルを確かめる。"), WRAPPER.filled("保有する台帳のファイルを確かめる。", 10));
		assertEquals(List.of("確かめるネットワークシステ", "ムの記録"), WRAPPER.filled("確かめるネットワークシステムの記録", 13));
	}

	/** A mark is no company for a sign; a word is not torn for it where another place is near, and a line is not left half empty. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"記録を台帳に反映する。 | 9 | 記録を台帳に/反映する。",
			"記録を台帳に反映する。 | 10 | 記録を台帳に/反映する。",
			"記録を台帳に反映する。 | 11 | 記録を台帳に反映する。",
			"記録を台帳に反映する | 9 | 記録を台帳に/反映する",
			"記録を台帳に反映する(予) | 10 | 記録を台帳に反映する/(予)",
			"届出書を確かめるサーバー。 | 12 | 届出書を確かめる/サーバー。",
			"きわめてなが | 5 | きわめて/なが",
			"１２３４５６７８９０ | 9 | １２３４５６７８/９０",
			"ABCDEFGHIJKLMNOPQR | 7 | ABCDEFGHIJ/KLMNOPQR" })
	void theLastLineIsNoLoneSign(String text, double width, String expected) {
		assertEquals(expected, String.join("/", WRAPPER.filled(text, width)));
	}

	@Test
	void lineBreaksOfTheTextAreKept() {
		assertEquals(List.of("一行", "二行"), WRAPPER.balanced("一行\r\n二行", 10));
	}

	@Test
	void numbersOfStepsAreNotTorn() {
		for (int width = 4; width < 20; width++) {
			for (String line : WRAPPER.filled("送信を依頼し、6-①と6-②を行う。", width)) {
				assertFalse(line.endsWith("-") || line.startsWith("-"), line);
			}
		}
	}

	@Test
	void aStraightQuoteStandsAtNoLineEnd() {
		for (int width = 4; width < 12; width++) {
			for (String quote : List.of("'", "\"")) {
				for (String line : WRAPPER.balanced("住民の" + quote + "記録" + quote + "と写し", width)) {
					assertFalse(line.startsWith(quote) || line.endsWith(quote), line);
				}
			}
		}
	}

	@Test
	void amountsAreNotTorn() {
		for (String line : WRAPPER.filled("合計1,000,000円である。", 5)) {
			assertFalse(line.endsWith(",") || line.startsWith(","), line);
		}
	}

	@Test
	void aWordThatFitsNoLineIsCut() {
		List<String> lines = WRAPPER.balanced("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 5);
		assertTrue(lines.size() > 2);
		lines.forEach(line -> assertTrue(METRICS.width(line) <= 5 + 1e-9, line));
	}

	/** Whatever the text: nothing is lost, nothing too wide, no mark at the wrong end of a line. */
	@Test
	void randomTextsObeyKinsoku() {
		long seed = 20241;
		Random random = new Random(seed);
		String letters = "住民情報のをはがサーバー連携、。「」（）ABC123ｱｶﾞ𠮷";
		for (int round = 0; round < 500; round++) {
			StringBuilder text = new StringBuilder("始");
			int length = random.nextInt(40);
			for (int i = 0; i < length; i++) {
				int at = letters.offsetByCodePoints(0, random.nextInt(letters.codePointCount(0, letters.length())));
				text.appendCodePoint(letters.codePointAt(at));
			}
			String what = "seed " + seed + " round " + round + ": " + text;
			List<String> lines = WRAPPER.balanced(text.toString(), 9);
			assertEquals(text.toString(), String.join("", lines), what);
			List<String> heading = WRAPPER.inParts(text + "　" + text, 9);
			assertEquals(text.toString() + text, String.join("", heading).replace("　", ""), what);
			heading.forEach(line -> assertTrue(METRICS.width(line) <= 9 + 1e-9, what + " " + line));
			boolean separable = !text.toString().matches(".*[、。「」（）ーｱｶﾞABC123]{5,}.*");
			for (int i = 0; i < lines.size(); i++) {
				assertTrue(METRICS.width(lines.get(i)) <= 9 + 1e-9, what + " " + lines);
				if (separable && i > 0) {
					assertFalse("、。」）ー".indexOf(lines.get(i).charAt(0)) >= 0, what + " " + lines);
				}
				if (separable && i < lines.size() - 1) {
					assertFalse("「（".indexOf(lines.get(i).charAt(lines.get(i).length() - 1)) >= 0, what + " " + lines);
				}
			}
		}
	}
}

package org.nagare.dsl.tests.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.dsl.tests.ReadText;

/** A large file of something else, or a damaged one, is told in one finding before anybody wonders; a text with a slip of this size is still read as far as it can be. */
class LargeRubbishTest {

	private static final int SIZE = 4_000_000;
	/** Many times what it takes on a machine that is busy; without the limits it takes minutes. */
	private static final Duration SOON = Duration.ofSeconds(30);

	private static List<String> codes(String text) {
		return assertTimeoutPreemptively(SOON, () -> ReadText.of(text).codes());
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "}\n", "\"", "\"\n", "a", "ab ", "あ漢", "漢字、", "「", "(", "→", "手順\n", "/*", "😀", "1-" })
	void whatBeginsNoStatementIsNoText(String piece) {
		assertEquals(List.of("syntax.no-statement:1"), codes(piece.repeat(SIZE / piece.length())));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "\"", "あ漢", "漢字 " })
	void behindAStatementItIsToldWhereItBegins(String piece) {
		assertEquals("syntax.unexpected:2", codes("関係者 住民 本人\n" + piece.repeat(SIZE / piece.length())).getFirst());
	}

	@Test
	void oneLongLine() {
		assertEquals(List.of("syntax.unclosed-text:2"), codes("関係者 住民 本人\n関係者 子 \"" + "a".repeat(SIZE)));
	}

	/** Each of the blocks is open, and what is told at the very end of the text lies in it. */
	@Test
	void nestedDeeply() {
		List<String> codes = codes("ファイル f {\n".repeat(SIZE / 9));
		assertTrue(codes.contains("syntax.too-deep:101"), codes.toString());
		assertTrue(codes("再委託 \"x\" {\n".repeat(300_000)).equals(List.of("syntax.no-statement:1")));
	}

	/** What is tried at each of the slips asks the grammar, which stays as it is. */
	@Test
	void nestedDeeplyInAFewLines() {
		assertTimeoutPreemptively(SOON, () -> {
			for (int depth = 150; depth < 160; depth++) {
				assertTrue(ReadText.of("ファイル f {\n".repeat(depth)).codes().contains("syntax.too-deep:101"));
			}
		});
	}

	/** Each of a hundred thousand things that are called the same is told, and costs what one costs. */
	@ParameterizedTest
	@ValueSource(strings = { "機関\n", "関係者 住民\n" })
	void oneNameAgainAndAgain(String statement) {
		List<String> codes = codes(statement.repeat(100_000));
		assertTrue(codes.stream().filter(code -> code.startsWith("name.duplicate:")).count() >= 49_000, codes.subList(0, 9).toString());
	}

	/** Size alone is no reason: a long text of a person is read, also behind a long remark. */
	@Test
	void aLargeTextIsRead() {
		String remark = "// 事務の経緯をここに記す。\n".repeat(30_000);
		assertEquals(List.of(), codes(remark + "関係者 住民 本人\n" + remark + "// 終わり\n".repeat(100_000)));
		String steps = "    手順 \"登録する。\" 内部\n".repeat(60_000);
		assertEquals(List.of("syntax.attribute:60002"), codes("業務 甲 {\n" + steps + "    手順乙 \"交付する。\" 内部\n}\n").stream().limit(2).toList());
	}
}

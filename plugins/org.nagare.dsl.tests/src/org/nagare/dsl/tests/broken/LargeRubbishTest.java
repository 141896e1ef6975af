package org.nagare.dsl.tests.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.dsl.project.SourceProblem;
import org.nagare.dsl.tests.ReadText;

/** A large file of something else, or a damaged one, is told in one finding before anybody wonders; a text with a slip of this size is still read as far as it can be. */
class LargeRubbishTest {

	private static final int SIZE = 2_000_000;
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

	/** Of a hundred thousand things that are called the same the first thousand are told, and how many there are besides; each costs what one costs. */
	@ParameterizedTest
	@CsvSource({ "機関, 49992, 2018", "関係者 住民, 100000, 1001" })
	void oneNameAgainAndAgain(String statement, int things, int lineOfRest) {
		List<SourceProblem> problems = assertTimeoutPreemptively(SOON, () -> ReadText.of((statement + "\n").repeat(100_000)).problems());
		List<SourceProblem> same = problems.stream().filter(problem -> problem.code().equals("name.duplicate")).toList();
		assertEquals(1001, same.size(), problems.subList(0, 9).toString());
		assertTrue(same.get(999).message().contains("がもう一つあります"), same.get(999).message());
		SourceProblem rest = same.getLast();
		assertTrue(rest.message().contains("あと " + (things - 1000) + " 件"), rest.message());
		assertEquals(FindingSeverity.ERROR, rest.severity());
		assertEquals(lineOfRest, rest.line());
	}

	/** What is said of one kind leaves no other out: a slip at the very end is told as if it were alone. */
	@Test
	void manyOfOneKindHideNoOther() {
		List<SourceProblem> problems = ReadText.of("関係者 住民 本人\n".repeat(1500) + "法令 根拠 \"番号法\"\n委託 発送 委託先 印刷 : \"封筒\" 個人番号なし\n").problems();
		assertEquals(List.of("link.unknown"), problems.stream().map(SourceProblem::code).filter(code -> !code.equals("name.duplicate")).toList());
		assertEquals(1001, problems.stream().filter(problem -> problem.code().equals("name.duplicate")).count());
		List<SourceProblem> thousand = ReadText.of("関係者 住民 本人\n".repeat(1000)).problems();
		assertTrue(thousand.size() == 1000 && thousand.stream().noneMatch(problem -> problem.message().contains("あと ")), thousand.getLast().toString());
	}

	/** Size alone is no reason: a long text of a person is read, also behind a long remark. */
	@Test
	void aLargeTextIsRead() {
		String remark = "// 事務の経緯をここに記す。\n".repeat(30_000);
		assertEquals(List.of(), codes(remark + "関係者 住民 本人\n" + remark + "// 終わり\n".repeat(100_000)));
		String steps = "    手順 \"登録する。\" 内部\n".repeat(60_000);
		assertEquals(List.of("syntax.blank-missing:60002"), codes("業務 甲 {\n" + steps + "    手順乙 \"交付する。\" 内部\n}\n").stream().limit(2).toList());
	}
}

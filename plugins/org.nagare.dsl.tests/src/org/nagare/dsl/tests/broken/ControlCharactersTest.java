package org.nagare.dsl.tests.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.tests.ReadText;

/** Characters that nobody sees, as they come along out of other documents: told at their places, once for each line, and nothing else because of them. */
class ControlCharactersTest {

	@Test
	void betweenWordsInNamesAndInTexts() {
		assertEquals(List.of("1:3 U+0000 1", "2:10 U+000B 2", "3:6 U+0001 1", "5:3 U+0085 1"),
				told("機関\u0000 他 \"他市\"\n関係者 住民 \"住\u000B民\u0007\" 本人\n関係者 代\u0001理 \"代理\" 代理人\n用語 手当 \"\"\"\n支え\u0085る金銭\n\"\"\"\n"));
	}

	@Test
	void inACommentTheyDoNoHarm() {
		assertEquals(List.of(), told("// 写し\u000C\n関係者 住民 本人 /* \u0000\n\u0000 */\n"));
		assertEquals(List.of("2:4 U+0000 1"), told("/* \u0000\n */\u0000 関係者 住民 本人\n"));
	}

	@Test
	void tabsAndLineBreaksAreBlanks() {
		assertEquals(List.of(), told("関係者\t住民\t\"住\t民\"\r\n\t本人\r\n"));
	}

	@Test
	void theRestStillCounts() {
		assertEquals(List.of("1:13 U+0000 1"), told("関係者 住民 \"住民\" \u0000本人\n機関 市 { 部署 課 }\n業務 x { 手順 \"s\" { 住民 → 課 : \"届\" 個人番号なし } }\n"));
		// what else is wrong with the line is told as well
		assertEquals(List.of("syntax.control-character:2", "link.unknown:2"), ReadText.of("機関 市 { 部署 課 }\nシステム s \"a\u0000\" 所管 室\n").codes().stream().sorted(Comparator.reverseOrder()).toList());
	}

	/** These signs part what is told inside the program; a text that has them must not be taken for that. */
	@Test
	void signsOfOurOwnAreNoneInATextOfOthers() {
		assertEquals(List.of("1:1 U+0002 3"), told("\u0002syntax.end\u0001x\u0001y\n"));
		assertEquals(List.of("1:1 U+0001 5"), told("\u0001syntax.end\u00011\u00011\u0001\u0001\n関係者 住民 本人\n"));
		assertEquals(List.of("1:10 U+0001 1"), told("機関 市 \"みなみ\u0001市\n関係者 住民 本人\n"));
	}

	@Test
	void saidWhatItIsAndWhatToDo() {
		ReadText read = ReadText.of(Map.of("a.nagare", "関係者 住\u0000民 本人\n"), NagareLanguage.start(MessageLanguage.ENGLISH));
		assertTrue(read.problems().getFirst().message().startsWith("Here is a control character, which nobody sees (U+0000; on this line: 1)."), read.problems().toString());
		assertTrue(ReadText.of("関係者 住\u0000民 本人\n").problems().getFirst().message().contains("消してください"));
	}

	/** Of a damaged file not every line is told. */
	@Test
	void aFileOfThem() {
		assertEquals(List.of("1:1 U+0001 5000"), told("\u0001".repeat(5_000)));
		assertEquals(100, told("\u0001\n".repeat(5_000)).size());
		assertEquals(List.of("1:1 U+0000 1000"), told("\u0000".repeat(1_000)));
	}

	/** What a failing disk leaves is no text, and is not read word by word. */
	@Test
	void aFileOfZeros() {
		ReadText read = ReadText.of("関係者 住民 本人\n" + "\u0000".repeat(10_000_000));
		assertEquals(List.of("file.not-text:1"), read.codes());
		assertTrue(read.problems().getFirst().message().contains("（25 バイト目）"), read.problems().toString());
	}

	private static List<String> told(String text) {
		return ReadText.of(text).problems().stream().filter(each -> each.code().equals("syntax.control-character"))
				.map(each -> each.line() + ":" + each.column() + " " + each.message().replaceAll("(?s).*（(U\\+[0-9A-F]{4})）.*（この行に ([0-9]+) 個）.*", "$1 $2")).toList();
	}
}

package org.nagare.dsl.tests.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.SourceProblem;
import org.nagare.dsl.tests.ReadText;

/** A text in a block without its end is told where it begins, with the line at whose end the quotes were probably to stand: in whatever layout it and its neighbours are written. */
class UnclosedBlockTest {

	private static final NagareLanguage ENGLISH = NagareLanguage.start(MessageLanguage.ENGLISH);

	/** The quotes that are taken away stand where the mark is. */
	private static final Map<String, String> LAYOUTS = Map.of("set in", """
			記載 Ⅰ {
			    1.② \"""
			        一つめの文。
			        二行目。
			        @
			    4.① \"""
			        二つめの文。
			        \"""
			}
			""", "at the margin of the entries", """
			記載 Ⅰ {
			    1.② \"""
			    一つめの文。
			    二行目。@
			    4.① \"""
			    二つめの文。
			    \"""
			    4.② "三つめの文。"
			}
			""", "nothing set in", """
			記載 Ⅰ {
			1.② \"""
			一つめの文。
			二行目。@
			4.① \"""
			二つめの文。\"""
			4.② "三つめの文。"
			}
			""", "beginning on its line", """
			記載 Ⅰ {
			    1.② \"""一つめの文。
			注意する。
			二行目。@
			4.① "二つめの文。"
			}
			""", "before lines with one quote", """
			記載 Ⅰ {
			    1.② \"""
			    一つめの文。
			    二行目。@

			    4.① "二つめの文。"
			    4.② 上書き "三つめの文。" 理由 "まとめて書く。"
			}
			""", "before steps", """
			業務 届出 {
			    手順 受付 \"""
			    一つめの文。
			    二行目。@
			    手順 登録 \"""
			    二つめの文。
			    \"""
			}
			""");

	@TestFactory
	Stream<DynamicTest> toldWhereItBegins() {
		return LAYOUTS.entrySet().stream().map(layout -> DynamicTest.dynamicTest(layout.getKey(), () -> {
			assertEquals(List.of(), ReadText.of(layout.getValue().replace("@", "\"\"\"")).codes());
			String broken = layout.getValue().replaceAll(" *@", "@").replaceAll("\n@", "").replace("@", "");
			long last = broken.substring(0, broken.indexOf("二行目。")).lines().count() + (broken.charAt(broken.indexOf("二行目。") - 1) == '\n' ? 1 : 0);
			ReadText read = ReadText.of(broken);
			assertEquals(List.of("syntax.unclosed-text:2"), read.codes(), () -> read.problems().toString());
			String message = read.problems().getFirst().message();
			assertTrue(message.contains("おそらく " + last + " 行目の終わりに要ります。"), message);
			SourceProblem english = ReadText.of(Map.of("a.nagare", broken), ENGLISH).problems().getFirst();
			assertTrue(english.message().contains("It probably belongs at the end of line " + last + "."), english.message());
			assertEquals(broken, read.project().texts().get(0).getParseResult().getRootNode().getText());
		}));
	}

	/** Without another text behind it the end of the file is what it goes to. */
	@Test
	void beforeNothingElse() {
		SourceProblem told = ReadText.of("関係者 住民 本人\n用語 甲 \"\"\"\n    一\n    二\n").problems().getFirst();
		assertEquals("syntax.unclosed-text:2", told.code() + ":" + told.line());
		assertTrue(told.message().contains("おそらく 4 行目の終わりに要ります。"), told.message());
	}

	/** What looks like an entry in a text that has its quotes is a part of it. */
	@Test
	void aTextMaySpeakOfEntries() {
		assertEquals(List.of(), ReadText.of("記載 Ⅰ {\n1.② \"\"\"\n4.① \"例\"\n手順 登録 \"例\"\n\"\"\"\n}\n").codes());
	}

	/** One line needs no line. */
	@Test
	void aTextOnOneLineIsToldAsBefore() {
		assertEquals("文の終わりの «\"» がありません。例: \"接種券を送る。\"", ReadText.of("用語 甲 \"一\n").problems().getFirst().message());
	}
}

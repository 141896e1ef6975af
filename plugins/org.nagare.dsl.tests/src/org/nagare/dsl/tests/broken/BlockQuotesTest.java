package org.nagare.dsl.tests.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nagare.dsl.tests.ReadText;
import org.nagare.model.EntryValue;
import org.nagare.model.Named;
import org.nagare.model.Person;
import org.nagare.model.Term;

/** One or two of the three quotes of a text in a block are missing: that is told under those that are there, and every text is what it was meant to be. */
class BlockQuotesTest {

	private static final String QUOTES = "\"\"\"";
	private static final List<String> LEFT = List.of("\"\"", "\"");
	/** The same texts, written in each of the ways in which people write them. */
	private static final List<String> LAYOUTS = List.of("""
			記載 Ⅰ {
			    4.① \"""
			        一つめの文。
			        "かぎ"のある文。
			        \"""
			    4.② \"""
			        二つめの文。
			        \"""
			}
			用語 甲 \"""
			    三つめの文。
			    \"""
			関係者 代理 代理人
			""", """
			記載 Ⅰ {
			    4.① \"""
			    一つめの文。
			    "かぎ"のある文。\"""
			    4.② \"""二つめの文。\"""
			}
			用語 甲
			    \"""
			    三つめの文。\"""
			関係者 代理 代理人
			""", """
			記載 Ⅰ {
			4.①
			\"""
			一つめの文。
			"かぎ"のある文。
			\"""
			4.② \"""二つめの文。
			\"""
			}
			用語 甲 \"""三つめの文。\"""
			関係者 代理 代理人
			""");

	/** One quote at the end of a sentence may be that of a word in it, so the layout has to say that the text ends there. */
	private static boolean isDoubtful(String sound, int at, String left) {
		return left.length() == 1 && sound.startsWith("のある文。" + QUOTES, at - "のある文。".length());
	}

	@TestFactory
	Stream<DynamicTest> toldUnderThem() {
		return LAYOUTS.stream().flatMap(sound -> places(sound).stream().flatMap(at -> LEFT.stream().filter(left -> !isDoubtful(sound, at, left)).map(left -> {
			int line = (int) sound.substring(0, at).lines().count() + (at > 0 && sound.charAt(at - 1) == '\n' ? 1 : 0);
			String broken = sound.substring(0, at) + left + sound.substring(at + QUOTES.length());
			return DynamicTest.dynamicTest(left + " in line " + line + " of layout " + (LAYOUTS.indexOf(sound) + 1), () -> {
				ReadText read = ReadText.of(broken);
				assertEquals(List.of("syntax.three-quotes:" + line), read.codes(), () -> read.problems().toString());
				assertEquals("«" + left + "» ではなく «" + QUOTES + "» です", read.problems().get(0).message().split("。")[0]);
				assertEquals(broken, read.project().texts().get(0).getParseResult().getRootNode().getText());
				assertEquals(texts(ReadText.of(sound)), texts(read));
			});
		})));
	}

	/** The other slip is told beside it. */
	@Test
	void besideAnotherSlip() {
		ReadText read = ReadText.of(LAYOUTS.get(0).replaceFirst(QUOTES, "\"\"").replace("代理 代理人", "代理 代理人。"));
		assertEquals(List.of("syntax.three-quotes:2", "syntax.superfluous:13"), read.codes());
	}

	/** Without a slip two quotes in a line of their own are as good as any text. */
	@Test
	void quotesWithinATextAreItsOwn() {
		ReadText read = ReadText.of("用語 甲 \"\"\"\n    一\n    \"\"\n    二\n    \"\"\"\n");
		assertEquals(List.of(), read.codes());
	}

	private static List<Integer> places(String text) {
		List<Integer> places = new ArrayList<>();
		for (int at = text.indexOf(QUOTES); at >= 0; at = text.indexOf(QUOTES, at + QUOTES.length())) {
			places.add(at);
		}
		return places;
	}

	/** All texts and names, in their order. */
	private static List<String> texts(ReadText read) {
		List<String> texts = new ArrayList<>();
		read.project().files().get(0).eAllContents().forEachRemaining(each -> {
			switch (each) {
				case EntryValue value -> texts.add(value.getText());
				case Term term -> texts.add(term.getMeaning());
				case Person person -> texts.add(person.getKind() == null ? null : person.getKind().getWord());
				default -> {
					// has no text of its own here
				}
			}
			if (each instanceof Named named) {
				texts.add(named.getName());
			}
		});
		return texts;
	}
}

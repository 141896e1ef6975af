package org.nagare.dsl.tests.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
			int line = line(sound, at);
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

	/** What else may be wrong with such a text, before the quotes, in the same statement and behind, and where that is told. */
	private record Other(String sound, String broken, String told) {
	}

	private static final String AMONG = """
			関係者 住民 本人
			機関 市 { 部署 窓口課 }
			業務 届出 {
			    手順 受付 "受け付ける。" {
			        住民 → 窓口課 : "届出" 個人番号なし
			    }
			}
			""";
	private static final List<Other> OTHERS = List.of(new Other("住民 → 窓口課", "住民 窓口課", "syntax.arrow-missing:5"), new Other("住民 本人", "住民 本人。", "syntax.superfluous:1"),
			new Other("    }\n}\n記載", "    }\n記載", "syntax.closing-brace:7"), new Other("記載 Ⅰ {", "記載 Ⅰ {\n    3 = \"無し\"", "syntax.character:9"),
			new Other("関係者 代理 代理人", "関係者 代理 代理人。", "syntax.superfluous:@"), new Other("用語 甲", "用語 丁 \"意味\" ♪\n用語 甲", "syntax.character:@"),
			new Other("関係者 代理 代理人", "関係者 代理 代理人\n図 {\n固定 住民 20\n}", "syntax.end:@"));

	/** Whatever else is wrong with the text, the quotes are told at themselves, and each other slip at itself. */
	@TestFactory
	Stream<DynamicTest> amongOtherSlips() {
		return LAYOUTS.stream().flatMap(layout -> places(layout).stream().flatMap(place -> LEFT.stream().filter(left -> !isDoubtful(layout, place, left)).flatMap(left -> OTHERS.stream().map(other -> {
			String sound = AMONG + layout;
			int at = AMONG.length() + place;
			return DynamicTest.dynamicTest(left + " in line " + line(layout, place) + " of layout " + (LAYOUTS.indexOf(layout) + 1) + ", " + other.told(), () -> {
				String broken = sound.substring(0, at) + left + "\u0000" + sound.substring(at + QUOTES.length());
				int otherAt = broken.indexOf(other.sound());
				int otherLine = (int) broken.substring(0, otherAt).lines().count() + (other.sound().startsWith("関係者 代理") && other.broken().contains("図") ? 3 : 1);
				broken = broken.replace(other.sound(), other.broken());
				int quotesLine = line(broken, broken.indexOf('\u0000') - left.length());
				ReadText read = ReadText.of(broken.replace("\u0000", ""));
				List<String> due = Stream.of("syntax.three-quotes:" + quotesLine, other.told().replace("@", Integer.toString(otherLine))).sorted().toList();
				assertEquals(due, read.codes().stream().sorted().toList(), () -> read.problems().toString());
				assertEquals(read.problems().stream().map(problem -> problem.line()).sorted().toList(), read.problems().stream().map(problem -> problem.line()).toList());
			});
		}))));
	}

	/** As many as there are: each is told at itself, and every text is what it was meant to be. Two texts are one where only such quotes are left between them as a text may have, and one quote at each end makes a text on a line. */
	@TestFactory
	Stream<DynamicTest> severalInOneText() {
		return LAYOUTS.stream().flatMap(sound -> {
			List<Integer> places = places(sound);
			return IntStream.range(0, places.size()).boxed().flatMap(one -> IntStream.range(one + 1, places.size()).boxed().filter(other -> one % 2 == 0 || other > one + 1).flatMap(other -> LEFT.stream().filter(
					left -> (left.length() == 2 || one % 2 == 1 || other > one + 1) && !isDoubtful(sound, places.get(one), left) && !isDoubtful(sound, places.get(other), left)).map(left -> DynamicTest.dynamicTest(
							left + " in lines " + line(sound, places.get(one)) + " and " + line(sound, places.get(other)) + " of layout " + (LAYOUTS.indexOf(sound) + 1), () -> {
								String broken = sound.substring(0, places.get(one)) + left + sound.substring(places.get(one) + QUOTES.length(), places.get(other)) + left
										+ sound.substring(places.get(other) + QUOTES.length());
								ReadText read = ReadText.of(broken);
								List<String> due = Stream.of(one, other).map(at -> "syntax.three-quotes:" + line(sound, places.get(at))).distinct().toList();
								assertEquals(due, read.codes(), () -> read.problems().toString());
								assertEquals(texts(ReadText.of(sound)), texts(read));
							}))));
		});
	}

	/** Without a slip two quotes in a line of their own are as good as any text. */
	@Test
	void quotesWithinATextAreItsOwn() {
		ReadText read = ReadText.of("用語 甲 \"\"\"\n    一\n    \"\"\n    二\n    \"\"\"\n");
		assertEquals(List.of(), read.codes());
	}

	private static int line(String text, int at) {
		return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
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

package org.nagare.dsl.tests.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.tests.ReadText;

/** Characters that nobody sees are told where they stand, in names and in texts; what can be seen and what parts lines is not. */
class InvisibleCharactersTest {

	private static List<String> told(String text) {
		return ReadText.of(text).problems().stream().filter(problem -> problem.code().equals("text.invisible")).map(problem -> problem.line() + " " + problem.message()).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u200B", "\u202E", "\u202D", "\u2066", "\u200E", "\u200F", "\u2060", "\u00AD", "\u2028", "\uFEFF", "\uDB40\uDC41" })
	void isToldInANameAndInAText(String character) {
		String code = String.format("U+%04X", character.codePointAt(0));
		for (String text : List.of("用語 手当 \"支給する" + character + "金銭。\"\n", "用語 「手" + character + "当」 \"支給する金銭。\"\n")) {
			List<String> told = told(text);
			assertEquals(1, told.size(), text);
			assertTrue(told.get(0).contains("見えない文字 " + code), told.get(0));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u3000", "\t", "\uDB40\uDD00", "\u3099", "👩\u200D💻", "\n", "·" })
	void isNotToldWhereItIsSeenOrPartsWordsAndLines(String character) {
		assertEquals(List.of(), told("用語 手当 \"支給する辻" + character + "金銭。\"\n"));
	}

	/** Only before a file it is the mark of its encoding. */
	@Test
	void theMarkOfTheEncodingIsToldWhereAWordBegins() {
		assertEquals(1, told("関係者 住民 本人\n用語 「\uFEFF手当」 \"支給する金銭。\"\n").size());
	}

	@Test
	void theMarkBeforeAFileAndCommentsAreNoMatter() {
		assertEquals(List.of(), told("\uFEFF用語 手当 \"支給する金銭。\" // \u202E\n"));
	}

	@Test
	void isToldOnceForEachTextAndInTheLanguageOfTheReader() {
		assertEquals(List.of("2", "3"), told("関係者 住民 本人\n用語 手当 \"支\u200B給\u200Bする金銭。\"\n用語 別 \"\u202Eと。\"\n").stream().map(each -> each.substring(0, 1)).toList());
		String english = ReadText.of(Map.of("a.nagare", "用語 手当 \"\u202E金銭。\"\n"), NagareLanguage.start(MessageLanguage.ENGLISH)).problems().get(0).message();
		assertTrue(english.contains("U+202E RIGHT-TO-LEFT OVERRIDE") && english.contains("Remove it"), english);
	}
}

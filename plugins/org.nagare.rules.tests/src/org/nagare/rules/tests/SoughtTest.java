package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nagare.rules.prose.Sought;

/** What is passed over has nothing that could be found. */
class SoughtTest {

	private static final List<String> PATTERNS = List.of("委託", "委託(?:先)?は", "[○〇]{2,}|素案", "後(?:に|で)記載|^別途[。.]?$", "サーバ(?!ー)", "(?:令和|平成)[\\s○]*年[\\s○]*月", "再?委託",
			"委*託+", "[ⅠⅡ]\\s*[0-9]+", "「([①-③])([^」]{2,})」", "(?i:ab)c", "(?i)ab", "[ab]{0,2}託", "[^委]託", "[委-託]", "年{2}", "\\Q委\\E", "委|", "(委[)(]|託)先", ".", "[)]先");
	private static final List<String> PARTS = List.of("委", "託", "先", "再", "は", "○", "〇", "素案", "後に", "記載", "別途", "。", "サーバ", "ー", "令和", "年", "月", " ", "Ⅰ", "1", "「①", "」", "a", "A", "b", "B", "c", "(", ")",
			"「①委託", "年年", "令和○年");

	@TestFactory
	Stream<DynamicTest> aTextIsPassedOverOnlyWhereNothingIsFound() {
		return PATTERNS.stream().map(pattern -> DynamicTest.dynamicTest(pattern, () -> {
			Sought sought = Sought.of(pattern);
			Random random = new Random(1);
			int found = 0;
			for (int i = 0; i < 30_000; i++) {
				StringBuilder text = new StringBuilder();
				for (int length = random.nextInt(7); length > 0; length--) {
					text.append(PARTS.get(random.nextInt(PARTS.size())));
				}
				boolean in = sought.pattern().matcher(text).find();
				assertEquals(in, sought.isIn(text.toString()), text::toString);
				assertEquals(in, sought.matcher(text.toString()).find(), text::toString);
				found += in ? 1 : 0;
			}
			assertTrue(found > 0);
		}));
	}

	/** Most texts have nothing of it, and are not looked at letter by letter. */
	@Test
	void aTextWithoutItsWordsIsPassedOver() {
		for (String pattern : List.of("委託(?:先)?は", "(?:令和|平成)年|素案", "[○〇]{2,}")) {
			assertEquals(0, Sought.of(pattern).matcher("台帳に登録する。").regionEnd(), pattern);
		}
		assertEquals("委託先は".length(), Sought.of("委託(?:先)?は").matcher("委託先は").regionEnd());
	}
}

package org.nagare.dsl.tests.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.SourceProblem;
import org.nagare.dsl.tests.ReadText;

/** Each finding of the language is raised by a text and not by the same text put right. */
class LanguageFindingTest {

	private record Case(LanguageFinding finding, String bad, String good) {
	}

	private static final String CITY = "機関 市 { 部署 課 システム 台帳 所管 課 }\n関係者 住民 本人\nファイル 情報 { 項目 氏名 : 四情報 }\n";

	private static final List<Case> CASES = List.of(
			new Case(LanguageFinding.SYNTAX_UNEXPECTED, "関係者 住民 本人\n\"文\"\n", "関係者 住民 本人\n"),
			new Case(LanguageFinding.SYNTAX_MISSING, "ファイル f { 項目 a 四情報 }\n", "ファイル f { 項目 a : 四情報 }\n"),
			new Case(LanguageFinding.SYNTAX_END, "機関", "機関 市"),
			new Case(LanguageFinding.SYNTAX_UNCLOSED_TEXT, "機関 市 \"みなみ市\n", "機関 市 \"みなみ市\"\n"),
			new Case(LanguageFinding.SYNTAX_UNCLOSED_COMMENT, "/* a\n", "/* a */\n"),
			new Case(LanguageFinding.SYNTAX_WRONG_QUOTE, "機関 市 “みなみ市”\n", "機関 市 \"みなみ市\"\n"),
			new Case(LanguageFinding.SYNTAX_WRONG_ARROW, CITY + "業務 x { 手順 \"s\" { 住民 ⇔ 課 : 情報 } }\n", CITY + "業務 x { 手順 \"s\" { 住民 → 課 : 情報 } }\n"),
			new Case(LanguageFinding.SYNTAX_BLANK_MISSING, "関係者住民 本人\n", "関係者 住民 本人\n"),
			new Case(LanguageFinding.SYNTAX_SLASH, "/ 窓口の手順\n", "// 窓口の手順\n"),
			new Case(LanguageFinding.SYNTAX_DATE, "ファイル f { 開始 2022/4/1 }\n", "ファイル f { 開始 令和4年4月1日 }\n"),
			new Case(LanguageFinding.SYNTAX_DIGIT_GROUP, "ファイル f { 人数 4,200人 }\n", "ファイル f { 人数 4200人 }\n"),
			new Case(LanguageFinding.SYNTAX_BRACKET_IN_NAME, "ファイル f { 項目 家賃(月額) : 四情報 }\n", "ファイル f { 項目 「家賃(月額)」 : 四情報 }\n"),
			new Case(LanguageFinding.SYNTAX_CHOICE_NUMBER, "記載 Ⅳ.1.① 1)行っている\n", "記載 Ⅳ.1.① 行っている\n"),
			new Case(LanguageFinding.SYNTAX_TEXT_EXPECTED, CITY + "業務 x { 手順 \"s\" { 住民 → 課 : 情報 時期 都度 } }\n",
					CITY + "業務 x { 手順 \"s\" { 住民 → 課 : 情報 時期 \"都度\" } }\n"),
			new Case(LanguageFinding.SYNTAX_ARROW_MISSING, CITY + "業務 x { 手順 \"s\" { 住民 課 : 情報 } }\n", CITY + "業務 x { 手順 \"s\" { 住民 → 課 : 情報 } }\n"),
			new Case(LanguageFinding.SYNTAX_UNQUOTED, CITY + "業務 x { 手順 \"s\" { 住民 → 課 : 情報 方法 \"紙\" } }\n", CITY + "業務 x { 手順 \"s\" { 住民 → 課 : 情報 方法 紙 } }\n"),
			new Case(LanguageFinding.SYNTAX_NAME_EXPECTED, CITY + "ファイル f { 保有 \"台帳\" }\n", CITY + "ファイル f { 保有 台帳 }\n"),
			new Case(LanguageFinding.SYNTAX_REASON_MISSING, CITY + "業務 x { 手順 \"s\" { 住民 → 課 : 情報 種別 個人情報 } }\n",
					CITY + "業務 x { 手順 \"s\" { 住民 → 課 : 情報 種別 個人情報 理由 \"伏せる。\" } }\n"),
			new Case(LanguageFinding.SYNTAX_ELSEWHERE, "手順 \"s\" 内部\n", "業務 x { 手順 \"s\" 内部 }\n"),
			new Case(LanguageFinding.SYNTAX_EXTRA_BRACE, "機関 市 { }\n}\n", "機関 市 { }\n"),
			new Case(LanguageFinding.SYNTAX_RANGE, "評価書 a { 手続 { 意見聴取 令和3年7月1日 から 令和3年8月1日 } }\n", "評価書 a { 手続 { 意見聴取 令和3年7月1日 ~ 令和3年8月1日 } }\n"),
			new Case(LanguageFinding.SYNTAX_COMMENT, "# 窓口の手順\n", "// 窓口の手順\n"),
			new Case(LanguageFinding.SYNTAX_SUPERFLUOUS, "関係者 住民 本人。\n", "関係者 住民 本人\n"),
			new Case(LanguageFinding.SYNTAX_ATTRIBUTE, CITY + "業務 x { 手順 \"s\" { 住民 → 課 : 情報 頻度 \"都度\" } }\n",
					CITY + "業務 x { 手順 \"s\" { 住民 → 課 : 情報 時期 \"都度\" } }\n"),
			new Case(LanguageFinding.SYNTAX_BEFORE_BRACE, "機関 市 { 長 \"市長\" }\n", "機関 市 長 \"市長\" { }\n"),
			new Case(LanguageFinding.SYNTAX_CHARACTER, "関係者 ♪ 本人\n", "関係者 「♪」 本人\n"),
			new Case(LanguageFinding.LINK_UNKNOWN, CITY + "業務 x { 手順 \"s\" { 住人 → 課 : 情報 } }\n", CITY + "業務 x { 手順 \"s\" { 住民 → 課 : 情報 } }\n"),
			new Case(LanguageFinding.LINK_AMBIGUOUS, "機関 a { システム s }\n機関 b { システム s }\nファイル f { 保有 s }\n", "機関 a { システム s }\n機関 b { システム s }\nファイル f { 保有 a.s }\n"),
			new Case(LanguageFinding.LINK_ITEM, CITY + "帳票 b : 情報(住所)\n", CITY + "帳票 b : 情報(氏名)\n"),
			new Case(LanguageFinding.LINK_KIND, CITY + "ファイル g { 担当 市 }\n", CITY + "ファイル g { 担当 課 }\n"),
			new Case(LanguageFinding.NAME_DUPLICATE, "関係者 a 本人\n関係者 a 代理人\n", "関係者 a 本人\n関係者 b 代理人\n"),
			new Case(LanguageFinding.NAME_LOOK_ALIKE, "関係者 ＶＲＳ 本人\n関係者 VRS 本人\n", "関係者 VRS 本人\n"),
			new Case(LanguageFinding.ATTRIBUTE_REPEATED, "ファイル f { 範囲 \"a\" 範囲 \"b\" }\n", "ファイル f { 範囲 \"a\" }\n"),
			new Case(LanguageFinding.WORD_UNKNOWN, "機関 a 地方公共団休\n", "機関 a 地方公共団体\n"),
			new Case(LanguageFinding.WORD_TEXT_MISSING, "ファイル f { 項目 a : その他 }\n", "ファイル f { 項目 a : その他(\"記録\") }\n"),
			new Case(LanguageFinding.VALUE_DATE, "ファイル f { 開始 令和3年13月1日 }\n", "ファイル f { 開始 令和3年12月1日 }\n"),
			new Case(LanguageFinding.VALUE_ERA, "ファイル f { 開始 平成50年4月1日 }\n", "ファイル f { 開始 平成31年4月30日 }\n"),
			new Case(LanguageFinding.VALUE_COUNT, "ファイル f { 人数 たくさん }\n", "ファイル f { 人数 59万人 }\n"),
			new Case(LanguageFinding.VALUE_INCIDENT, "評価書 a { しきい値 { 重大事故 無し } }\n", "評価書 a { しきい値 { 重大事故 なし } }\n"),
			new Case(LanguageFinding.VALUE_PERIOD, "ファイル f { 保管期間 五年 }\n", "ファイル f { 保管期間 5年 }\n"),
			new Case(LanguageFinding.CHAIN_CYCLE, CITY + "機関 a\n委託 i \"x\" 委託先 a : 情報 { 再委託 \"y\" 委託先 a }\n", CITY + "機関 a\n機関 b\n委託 i \"x\" 委託先 a : 情報 { 再委託 \"y\" 委託先 b }\n"),
			new Case(LanguageFinding.CONTENT_CYCLE, "帳票 a : b\n帳票 b : a\n", CITY + "帳票 a : b\n帳票 b : 情報\n"),
			new Case(LanguageFinding.STEP_OWN_NUMBER, "業務 x { 手順 \"①受ける。\" 内部 }\n", "業務 x { 手順 \"受ける。\" 内部 }\n"),
			new Case(LanguageFinding.STEP_INTERNAL_ARROWS, CITY + "業務 x { 手順 \"s\" 内部 { 住民 → 課 : 情報 } }\n", CITY + "業務 x { 手順 \"s\" 内部 { 注 \"窓口で。\" } }\n"),
			new Case(LanguageFinding.FIGURE_UNKNOWN, "業務 x { }\n図 y { }\n", "業務 x { }\n図 x { }\n図 { }\n"),
			new Case(LanguageFinding.TEXT_REFERENCE, CITY + "業務 x { 手順 \"{ない}を見る。\" 内部 }\n", CITY + "業務 x { 手順 \"{台帳}を見る。{{\" 内部 }\n"),
			new Case(LanguageFinding.ASSESSMENT_SECOND, "評価書 a { }\n評価書 b { }\n", "評価書 a { }\n"));

	/** Raised by files and settings; shown in the tests of projects and encodings. */
	private static final Set<LanguageFinding> OF_FILES = Set.of(LanguageFinding.FILE_UNREADABLE, LanguageFinding.FILE_TOO_LARGE, LanguageFinding.FILE_CP932,
			LanguageFinding.FILE_UTF16, LanguageFinding.FILE_NOT_TEXT, LanguageFinding.PROJECT_SETTING, LanguageFinding.PROJECT_LANGUAGE);

	@TestFactory
	Stream<DynamicTest> raisedAndNotRaised() {
		return CASES.stream().map(one -> DynamicTest.dynamicTest(one.finding().code(), () -> {
			List<String> bad = codes(one.bad());
			assertTrue(bad.contains(one.finding().code()), () -> one.bad() + " gave " + bad);
			assertEquals(List.of(), codes(one.good()), one.good());
		}));
	}

	@TestFactory
	Stream<DynamicTest> oneSlipOneFinding() {
		Set<LanguageFinding> atBothPlaces = Set.of(LanguageFinding.NAME_DUPLICATE, LanguageFinding.NAME_LOOK_ALIKE, LanguageFinding.CONTENT_CYCLE);
		return CASES.stream().filter(one -> !atBothPlaces.contains(one.finding()))
				.map(one -> DynamicTest.dynamicTest(one.finding().code(), () -> assertEquals(List.of(one.finding().code()), codes(one.bad()))));
	}

	@Test
	void everyFindingHasACase() {
		Set<LanguageFinding> without = new TreeSet<>(Set.of(LanguageFinding.values()));
		CASES.forEach(one -> without.remove(one.finding()));
		without.removeAll(OF_FILES);
		assertEquals(Set.of(), without);
	}

	@Test
	void messagesAreWholeInBothLanguages() {
		NagareLanguage english = NagareLanguage.start(MessageLanguage.ENGLISH);
		for (Case one : CASES) {
			for (ReadText read : List.of(ReadText.of(one.bad()), ReadText.of(Map.of("a.nagare", one.bad()), english))) {
				for (SourceProblem problem : read.problems()) {
					assertFalse(problem.message().matches("(?s).*\\{[a-z]+\\}.*"), problem.message());
					assertTrue(problem.message().length() > 12, problem.message());
				}
			}
		}
	}

	@Test
	void twoLanguagesLiveInOneProcess() {
		NagareLanguage english = NagareLanguage.start(MessageLanguage.ENGLISH);
		String text = "関係者 ＶＲＳ 本人\n関係者 VRS 本人\n";
		assertTrue(ReadText.of(text).problems().get(0).message().contains("見分けがつきません"));
		assertTrue(ReadText.of(Map.of("a.nagare", text), english).problems().get(0).message().contains("looks like"));
		assertTrue(ReadText.of(text).problems().get(0).message().contains("見分けがつきません"));
	}

	@Test
	void codesAreUnique() {
		Map<String, LanguageFinding> codes = new LinkedHashMap<>();
		for (LanguageFinding finding : LanguageFinding.values()) {
			assertEquals(null, codes.put(finding.code(), finding));
			assertEquals(finding, LanguageFinding.of(finding.code()).orElseThrow());
		}
	}

	private static List<String> codes(String text) {
		return ReadText.of(text).problems().stream().map(SourceProblem::code).toList();
	}
}

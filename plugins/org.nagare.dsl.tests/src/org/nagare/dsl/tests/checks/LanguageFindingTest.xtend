package org.nagare.dsl.tests.checks

import java.util.EnumSet
import java.util.List
import java.util.Map
import java.util.Set
import java.util.stream.Stream
import org.eclipse.xtend.lib.annotations.Data
import org.eclipse.xtext.GrammarUtil
import org.eclipse.xtext.IGrammarAccess
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import org.nagare.dsl.NagareStandaloneSetup
import org.nagare.dsl.messages.BlockExample
import org.nagare.dsl.messages.LanguageFinding
import org.nagare.dsl.messages.MessageLanguage
import org.nagare.dsl.project.NagareLanguage
import org.nagare.dsl.tests.ReadText

import static org.junit.jupiter.api.Assertions.assertEquals
import static org.junit.jupiter.api.Assertions.assertFalse
import static org.junit.jupiter.api.Assertions.assertTrue
import static org.nagare.dsl.messages.LanguageFinding.*

/** Each finding of the language is raised by a text and not by the same text put right. */
class LanguageFindingTest {

	@Data static class Case {
		LanguageFinding finding
		String bad
		String good

		def notBy(String text) {
			new Case(finding, bad, text)
		}
	}

	def private static raisedBy(LanguageFinding finding, String text) {
		new Case(finding, text, "")
	}

	static val CITY = '機関 市 { 部署 課 システム 台帳 所管 課 }\n関係者 住民 本人\nファイル 情報 { 項目 氏名 : 四情報 }\n'

	static val List<Case> CASES = #[
		FILE_LOST_CHARACTERS.raisedBy('関係者 住民\uFFFD 本人\n関係者\uFFFD "a\n')
			.notBy('関係者 住民 本人\n関係者 代理 代理人\n'),
		SYNTAX_UNEXPECTED.raisedBy('関係者 住民 本人\n"文"\n')
			.notBy('関係者 住民 本人\n'),
		SYNTAX_MISSING.raisedBy('ファイル f { 項目 a 四情報 }\n')
			.notBy('ファイル f { 項目 a : 四情報 }\n'),
		SYNTAX_END.raisedBy('機関')
			.notBy('機関 市'),
		SYNTAX_OPENING_BRACE.raisedBy('機関 市\n    部署 課\n}\n')
			.notBy('機関 市 {\n    部署 課\n}\n'),
		SYNTAX_CLOSING_BRACE.raisedBy('機関 市 {\n    部署 課\n関係者 住民 本人\n')
			.notBy('機関 市 {\n    部署 課\n}\n関係者 住民 本人\n'),
		SYNTAX_TOO_DEEP.raisedBy('機関 a {' + (1..100).map['部署 p' + it + ' {'].join + (0..100).map['}'].join + '\n')
			.notBy('機関 a {' + (1..99).map['部署 p' + it + ' {'].join + (0..99).map['}'].join + '\n'),
		SYNTAX_NO_STATEMENT.raisedBy((0..100_000).map['住民、窓口に届出。\n'].join)
			.notBy('関係者 住民 本人\n'),
		SYNTAX_UNOPENED_TEXT.raisedBy('ファイル f { 項目 接種状況(実施/未実施)」 : 四情報 }\n')
			.notBy('ファイル f { 項目 「接種状況(実施/未実施)」 : 四情報 }\n'),
		SYNTAX_UNOPENED_TEXT.raisedBy('機関 市 みなみ市" 地方公共団体 長 "市長"\n')
			.notBy('機関 市 "みなみ市" 地方公共団体 長 "市長"\n'),
		SYNTAX_UNCLOSED_TEXT.raisedBy('機関 市 "みなみ市\n')
			.notBy('機関 市 "みなみ市"\n'),
		SYNTAX_UNCLOSED_COMMENT.raisedBy('/* a\n')
			.notBy('/* a */\n'),
		SYNTAX_WRONG_QUOTE.raisedBy('機関 市 “みなみ市”\n')
			.notBy('機関 市 "みなみ市"\n'),
		SYNTAX_WRONG_ARROW.raisedBy(CITY + '業務 x { 手順 "s" { 住民 ⇔ 課 : 情報 } }\n')
			.notBy(CITY + '業務 x { 手順 "s" { 住民 → 課 : 情報 } }\n'),
		SYNTAX_BLANK_MISSING.raisedBy('関係者住民 本人\n')
			.notBy('関係者 住民 本人\n'),
		SYNTAX_SLASH.raisedBy('/ 窓口の手順\n')
			.notBy('// 窓口の手順\n'),
		SYNTAX_DATE.raisedBy('ファイル f { 開始 2022/4/1 }\n')
			.notBy('ファイル f { 開始 令和4年4月1日 }\n'),
		SYNTAX_DIGIT_GROUP.raisedBy('ファイル f { 人数 4,200人 }\n')
			.notBy('ファイル f { 人数 4200人 }\n'),
		SYNTAX_BRACKET_IN_NAME.raisedBy('ファイル f { 項目 家賃(月額) : 四情報 }\n')
			.notBy('ファイル f { 項目 「家賃(月額)」 : 四情報 }\n'),
		SYNTAX_CHOICE_NUMBER.raisedBy('記載 Ⅳ.1.① 1)行っている\n')
			.notBy('記載 Ⅳ.1.① 行っている\n'),
		SYNTAX_TEXT_EXPECTED.raisedBy(CITY + '業務 x { 手順 "s" { 住民 → 課 : 情報 時期 都度 } }\n')
			.notBy(CITY + '業務 x { 手順 "s" { 住民 → 課 : 情報 時期 "都度" } }\n'),
		SYNTAX_ARROW_MISSING.raisedBy(CITY + '業務 x { 手順 "s" { 住民 課 : 情報 } }\n')
			.notBy(CITY + '業務 x { 手順 "s" { 住民 → 課 : 情報 } }\n'),
		SYNTAX_UNQUOTED.raisedBy(CITY + '業務 x { 手順 "s" { 住民 → 課 : 情報 方法 "紙" } }\n')
			.notBy(CITY + '業務 x { 手順 "s" { 住民 → 課 : 情報 方法 紙 } }\n'),
		SYNTAX_NAME_EXPECTED.raisedBy(CITY + 'ファイル f { 保有 "台帳" }\n')
			.notBy(CITY + 'ファイル f { 保有 台帳 }\n'),
		SYNTAX_REASON_MISSING.raisedBy(CITY + '業務 x { 手順 "s" { 住民 → 課 : 情報 種別 個人情報 } }\n')
			.notBy(CITY + '業務 x { 手順 "s" { 住民 → 課 : 情報 種別 個人情報 理由 "伏せる。" } }\n'),
		SYNTAX_ELSEWHERE.raisedBy('手順 "s" 内部\n')
			.notBy('業務 x { 手順 "s" 内部 }\n'),
		SYNTAX_OUTSIDE.raisedBy('機関 市 {\n    関係者 住民 本人\n}\n')
			.notBy('機関 市 {\n}\n関係者 住民 本人\n'),
		SYNTAX_THREE_QUOTES.raisedBy('用語 手当 ""\n    支給する金銭。\n    """\n')
			.notBy('用語 手当 """\n    支給する金銭。\n    """\n'),
		SYNTAX_MERGE_CONFLICT.raisedBy('<<<<<<< a\n関係者 住民 本人\n=======\n関係者 市民 本人\n>>>>>>> b\n')
			.notBy('関係者 住民 本人\n'),
		SYNTAX_EXTRA_BRACE.raisedBy('機関 市 { }\n}\n')
			.notBy('機関 市 { }\n'),
		SYNTAX_RANGE.raisedBy('評価書 a { 手続 { 意見聴取 令和3年7月1日 から 令和3年8月1日 } }\n')
			.notBy('評価書 a { 手続 { 意見聴取 令和3年7月1日 ~ 令和3年8月1日 } }\n'),
		SYNTAX_PATH.raisedBy('記載 Ⅰ－4－① "x"\n')
			.notBy('記載 Ⅰ.4.① "Ⅰ－4－①"\n'),
		SYNTAX_COMMENT.raisedBy('# 窓口の手順\n')
			.notBy('// 窓口の手順\n'),
		SYNTAX_SUPERFLUOUS.raisedBy('関係者 住民 本人。\n')
			.notBy('関係者 住民 本人\n'),
		SYNTAX_ATTRIBUTE.raisedBy(CITY + '業務 x { 手順 "s" { 住民 → 課 : 情報 頻度 "都度" } }\n')
			.notBy(CITY + '業務 x { 手順 "s" { 住民 → 課 : 情報 時期 "都度" } }\n'),
		SYNTAX_BEFORE_BRACE.raisedBy('機関 市 { 長 "市長" }\n')
			.notBy('機関 市 長 "市長" { }\n'),
		SYNTAX_CONTROL_CHARACTER.raisedBy('関係者 住民 "住\u0000民" 本人\n')
			.notBy('関係者 住民 "住\t民" 本人\n'),
		SYNTAX_CHARACTER.raisedBy('関係者 ♪ 本人\n')
			.notBy('関係者 「♪」 本人\n'),
		LINK_UNKNOWN.raisedBy(CITY + '業務 x { 手順 "s" { 住人 → 課 : 情報 } }\n')
			.notBy(CITY + '業務 x { 手順 "s" { 住民 → 課 : 情報 } }\n'),
		LINK_AMBIGUOUS.raisedBy('機関 a { システム s }\n機関 b { システム s }\nファイル f { 保有 s }\n')
			.notBy('機関 a { システム s }\n機関 b { システム s }\nファイル f { 保有 a.s }\n'),
		LINK_ITEM.raisedBy(CITY + '帳票 b : 情報(住所)\n')
			.notBy(CITY + '帳票 b : 情報(氏名)\n'),
		LINK_KIND.raisedBy(CITY + 'ファイル g { 担当 市 }\n')
			.notBy(CITY + 'ファイル g { 担当 課 }\n'),
		NAME_DUPLICATE.raisedBy('関係者 a 本人\n関係者 a 代理人\n')
			.notBy('関係者 a 本人\n関係者 b 代理人\n'),
		NAME_LOOK_ALIKE.raisedBy('関係者 ＶＲＳ 本人\n関係者 VRS 本人\n')
			.notBy('関係者 VRS 本人\n'),
		NAME_LOOK_ALIKE.raisedBy('ファイル f { 項目 カメラ, 力メラ : 四情報 }\n')
			.notBy('ファイル f { 項目 カメラ, カメレオン : 四情報 }\n'),
		ATTRIBUTE_REPEATED.raisedBy('ファイル f { 範囲 "a" 範囲 "b" }\n')
			.notBy('ファイル f { 範囲 "a" }\n'),
		WORD_UNKNOWN.raisedBy('機関 a 地方公共団休\n')
			.notBy('機関 a 地方公共団体\n'),
		WORD_TEXT_MISSING.raisedBy('ファイル f { 項目 a : その他 }\n')
			.notBy('ファイル f { 項目 a : その他("記録") }\n'),
		VALUE_DATE.raisedBy('ファイル f { 開始 令和3年13月1日 }\n')
			.notBy('ファイル f { 開始 令和3年12月1日 }\n'),
		VALUE_ERA.raisedBy('ファイル f { 開始 平成50年4月1日 }\n')
			.notBy('ファイル f { 開始 平成31年4月30日 }\n'),
		VALUE_DIGITS.raisedBy('ファイル f { 人数 １０人 }\n')
			.notBy('ファイル f { 人数 10人 範囲 "１０人" }\n'),
		VALUE_COUNT.raisedBy('ファイル f { 人数 たくさん }\n')
			.notBy('ファイル f { 人数 59万人 }\n'),
		VALUE_INCIDENT.raisedBy('評価書 a { しきい値 { 重大事故 無し } }\n')
			.notBy('評価書 a { しきい値 { 重大事故 なし } }\n'),
		VALUE_PERIOD.raisedBy('ファイル f { 保管期間 五年 }\n')
			.notBy('ファイル f { 保管期間 5年 }\n'),
		VALUE_PLACE.raisedBy(CITY + '図 { 固定 課 20mm 60 }\n')
			.notBy(CITY + '図 { 固定 課 20.5 60 }\n'),
		CHAIN_CYCLE.raisedBy(CITY + '機関 a\n委託 i "x" 委託先 a : 情報 { 再委託 "y" 委託先 a }\n')
			.notBy(CITY + '機関 a\n機関 b\n委託 i "x" 委託先 a : 情報 { 再委託 "y" 委託先 b }\n'),
		CONTENT_CYCLE.raisedBy('帳票 a : b\n帳票 b : a\n')
			.notBy(CITY + '帳票 a : b\n帳票 b : 情報\n'),
		STEP_OWN_NUMBER.raisedBy('業務 x { 手順 "①受ける。" 内部 }\n')
			.notBy('業務 x { 手順 "受ける。" 内部 }\n'),
		STEP_INTERNAL_ARROWS.raisedBy(CITY + '業務 x { 手順 "s" 内部 { 住民 → 課 : 情報 } }\n')
			.notBy(CITY + '業務 x { 手順 "s" 内部 { 注 "窓口で。" } }\n'),
		FIGURE_UNKNOWN.raisedBy('業務 x { }\n図 y { }\n')
			.notBy('業務 x { }\n図 x { }\n図 { }\n'),
		TEXT_INVISIBLE.raisedBy('用語 手当 "支給する\u200B金銭。"\n')
			.notBy('用語 手当 "支給する金銭。"\n'),
		TEXT_REFERENCE.raisedBy(CITY + '業務 x { 手順 "{ない}を見る。" 内部 }\n')
			.notBy(CITY + '業務 x { 手順 "{台帳}を見る。{{" 内部 }\n'),
		ASSESSMENT_SECOND.raisedBy('評価書 a { }\n評価書 b { }\n')
			.notBy('評価書 a { }\n')
	]

	/** Raised by files and settings; shown in the tests of projects and encodings. */
	static val OF_FILES = EnumSet.of(FILE_UNREADABLE, FILE_LINK, FILE_TOO_LARGE, FILE_CP932, FILE_UTF16, FILE_NOT_TEXT, PROJECT_SETTING, PROJECT_LANGUAGE,
		PROJECT_SETTING_MISSING, PROJECT_INNER)

	static val AT_BOTH_PLACES = EnumSet.of(NAME_DUPLICATE, NAME_LOOK_ALIKE, CONTENT_CYCLE)

	@TestFactory
	def Stream<DynamicTest> raisedAndNotRaised() {
		CASES.stream.map [ one |
			DynamicTest.dynamicTest(one.finding.code) [
				val bad = codes(one.bad)
				assertTrue(bad.contains(one.finding.code), one.bad + " gave " + bad)
				assertEquals(#[], codes(one.good), one.good)
			]
		]
	}

	@TestFactory
	def Stream<DynamicTest> oneSlipOneFinding() {
		CASES.stream.filter[!AT_BOTH_PLACES.contains(finding)].map [ one |
			DynamicTest.dynamicTest(one.finding.code)[assertEquals(#[one.finding.code], codes(one.bad))]
		]
	}

	@Test
	def void everyFindingHasACase() {
		val Set<LanguageFinding> without = EnumSet.allOf(LanguageFinding)
		without.removeAll(CASES.map[finding])
		without.removeAll(OF_FILES)
		assertEquals(#{}, without)
	}

	@Test
	def void messagesAreWholeInBothLanguages() {
		val english = NagareLanguage.start(MessageLanguage.ENGLISH)
		for (one : CASES) {
			for (read : #[ReadText.of(one.bad), ReadText.of(Map.of("a.nagare", one.bad), english)]) {
				for (problem : read.problems) {
					assertFalse(problem.message.matches("(?s).*\\{[a-z]+\\}.*"), problem.message)
					assertTrue(problem.message.length > 12, problem.message)
					assertFalse(problem.message.contains("  "), "two blanks: " + problem.message)
				}
			}
		}
	}

	@Test
	def void twoLanguagesLiveInOneProcess() {
		val english = NagareLanguage.start(MessageLanguage.ENGLISH)
		val text = "関係者 ＶＲＳ 本人\n関係者 VRS 本人\n"
		assertTrue(ReadText.of(text).problems.get(0).message.contains("見分けがつきません"))
		assertTrue(ReadText.of(Map.of("a.nagare", text), english).problems.get(0).message.contains("looks like"))
		assertTrue(ReadText.of(text).problems.get(0).message.contains("見分けがつきません"))
	}

	/** What is shown as an example of a block is one, for each keyword that may open one. */
	@Test
	def void examplesOfBlocksAreSound() {
		val grammar = new NagareStandaloneSetup().createInjectorAndDoEMFRegistration.getInstance(IGrammarAccess).grammar
		val opening = GrammarUtil.allParserRules(grammar).filter[GrammarUtil.containedRuleCalls(it).exists[rule.name == "LEFT_BRACE"]].map[GrammarUtil.containedKeywords(it).head].filterNull.map[value].toSet
		opening.removeAll("方法", "時期")
		opening.addAll("しきい値", "手続")
		for (keyword : opening) {
			val example = BlockExample.of(keyword)
			assertTrue(example.startsWith(keyword + " "), keyword + ": " + example)
			val inside = switch keyword {
				case "部署", case "システム", case "境界": "機関 x {\n" + example + "\n}\n"
				case "手順": "業務 x {\n" + example + "\n}\n"
				case "例外": "業務 x { 手順 \"文\" {\n" + example + "\n} }\n"
				case "再委託": "委託 x 委託先 y : z {\n" + example + "\n}\n"
				case "しきい値", case "手続": "評価書 x {\n" + example + "\n}\n"
				default: example + "\n"
			}
			assertEquals(#[], codes(inside).filter[startsWith("syntax.")].toList, example)
		}
	}

	@Test
	def void codesAreUnique() {
		val findings = LanguageFinding.values.toList
		assertEquals(findings.size, findings.map[code].toSet.size)
		findings.forEach[assertEquals(it, LanguageFinding.of(code).orElseThrow)]
	}

	def private static codes(String text) {
		ReadText.of(text).problems.map[code]
	}
}

package org.nagare.dsl.tests.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.util.TreeSet;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nagare.dsl.conversion.ProseText;
import org.nagare.dsl.formatting2.FormattedText;
import org.nagare.dsl.formatting2.Mark;
import org.nagare.dsl.formatting2.NagareTextFormatter;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.tests.NagareInjectorProvider;

/** Each rule of the formatter by a small text before and after. */
@ExtendWith(InjectionExtension.class)
@InjectWith(NagareInjectorProvider.class)
class FormatterRulesTest {

	@Inject
	private NagareTextFormatter formatter;

	@Inject
	private IGrammarAccess grammar;

	private void formats(String before, String after) {
		FormattedText formatted = formatter.format(before);
		assertEquals(after, formatted.text(), () -> formatted.refusal().toString());
		assertTrue(formatted.refusal().isEmpty());
		assertFalse(formatter.format(after).isChanged(), "a formatted text is a fixed point");
	}

	@Test
	void fourBlanksForEachLevelAndOneStatementOnALine() {
		formats("機関 市 \"みなみ市\" { 部署 局 { 部署 課 }\n システム 台帳 }", """
				機関 市 "みなみ市" {
				    部署 局 {
				        部署 課
				    }
				    システム 台帳
				}
				""");
	}

	@Test
	void oneBlankBetweenTokensAlsoAroundColonAndArrow() {
		formats("業務   接種{手順\t抽出\"文\"{\n甲→乙:情報\n}}", """
				業務 接種 {
				    手順 抽出 "文" {
				        甲 → 乙 : 情報
				    }
				}
				""");
	}

	@Test
	void noBlankBeforeCommaAroundDotAndInsideRoundBrackets() {
		formats("帳票 券 : 接種情報 ( 氏名 ,住所 )\n記載 Ⅱ ( 予防 . 接種情報 ) . 3 . ① その他 ( \"庁内\" ) \"文\"\n", """
				帳票 券 : 接種情報(氏名, 住所)
				記載 Ⅱ(予防.接種情報).3.① その他("庁内") "文"
				""");
	}

	@Test
	void ruleCodesAndDecimalsStayTogether() {
		formats("了承 D - 07 \"理由\"\n図 { 固定 住民 20 . 5 40 }", """
				了承 D-07 "理由"
				図 {
				    固定 住民 20.5 40
				}
				""");
	}

	@Test
	void openingBraceStaysOnTheLine() {
		formats("業務 接種\n{\n手順 \"文\"\n}\n", """
				業務 接種 {
				    手順 "文"
				}
				""");
	}

	@Test
	void blankLinesAreKeptAtMostOne() {
		formats("\n\n関係者 甲\n\n\n\n関係者 乙\n関係者 丙\n\n\n", """
				関係者 甲

				関係者 乙
				関係者 丙
				""");
	}

	@Test
	void attributesStayOnTheLinesWhereTheAuthorBrokeThem() {
		formats("""
				ファイル 情報 {
				種類 システム用ファイル 保有 台帳
				副本 中間

				人数 59万人
				範囲 "対象者"
				}
				機関 市 "みなみ市"
				長 "市長" 略称 "市"
				総称
				""", """
				ファイル 情報 {
				    種類 システム用ファイル 保有 台帳
				    副本 中間

				    人数 59万人
				    範囲 "対象者"
				}
				機関 市 "みなみ市"
				        長 "市長" 略称 "市"
				        総称
				""");
	}

	@Test
	void attributesInTheBracesOfAnArrowStandOnItsBlock() {
		formats("業務 照会 { 手順 \"文\" { 甲 → 乙 : 丙 方法 紙\n時期 \"毎日\" { 用途 \"確認\" 根拠 法\n範囲 \"全員\" } } }", """
				業務 照会 {
				    手順 "文" {
				        甲 → 乙 : 丙 方法 紙
				                時期 "毎日" {
				            用途 "確認" 根拠 法
				            範囲 "全員"
				        }
				    }
				}
				""");
	}

	@Test
	void whatWithholdsAValueIsAnAttribute() {
		String text = "記載 Ⅱ(情報).6.① \"文\"\n        非公表 部分 \"文\" 理由 \"推測されるため。\"\n業務 甲 {\n    手順 乙 \"文\" {\n        甲 → 乙 : 情報 除く(氏名)\n    }\n}\n";
		formats(text, text);
		formats(text.replace("情報 除く", "情報\n除く").replace("文\" 理由", "文\"\n理由"), text.replace("文\" 理由", "文\"\n        理由"));
	}

	@Test
	void aLineWithinTheWidthStaysWhole() {
		String full = "関係者 住民 \"" + "字".repeat(44) + "\" 本人";
		assertEquals(107, width(full));
		formats(full + "\n", full + "\n");
		String fuller = "システム 台帳 \"" + "字".repeat(40) + "aa\" 所管 住民課";
		assertEquals(110, width(fuller));
		formats(fuller, fuller + "\n");
	}

	@Test
	void aLongLineBreaksBeforeAnAttribute() {
		formats("システム 台帳 \"" + "字".repeat(40) + "aaa\" 所管 住民課\n", "システム 台帳 \"" + "字".repeat(40) + "aaa\"\n        所管 住民課\n");
	}

	@Test
	void aLongListBreaksAfterAComma() {
		String items = "項目一, 項目二, 項目三, 項目四, 項目五, 項目六, 項目七, 項目八, 項目九, 項目十, 項目百, 項目千, 項目万";
		formats("ファイル 情報 {\n    項目 " + items + " : 四情報\n}\n", """
				ファイル 情報 {
				    項目 項目一, 項目二, 項目三, 項目四, 項目五, 項目六, 項目七, 項目八, 項目九, 項目十, 項目百, 項目千,
				            項目万 : 四情報
				}
				""");
	}

	@Test
	void aLineThatCannotBreakStaysLong() {
		String line = "手順 \"" + "字".repeat(80) + "\" 内部";
		formats("業務 甲 {\n" + line + "\n}", "業務 甲 {\n    " + line + "\n}\n");
	}

	@Test
	void blockTextsAreOnlyShifted() {
		String before = "記載 Ⅰ {\n1.② \"\"\"\n  一行目\n\n    　二行目  \n  \"\"\"\n}\n";
		formats(before, "記載 Ⅰ {\n    1.② \"\"\"\n        一行目\n\n          　二行目  \n        \"\"\"\n}\n");
	}

	@Test
	void aFullWidthBlankBelongsToTheTextAndIsNoIndentation() {
		assertEquals("　全角\n　字下げ", ProseText.read("\"\"\"\n    　全角\n    　字下げ\n    \"\"\""));
		assertEquals("　全角\n　字下げ", ProseText.read("\"\"\"\n　全角\n　字下げ\n\"\"\""));
		assertEquals("　全角\n　字下げ", ProseText.read(ProseText.write("　全角\n　字下げ")));
		assertEquals("a\n b", ProseText.read("\"\"\"\n\ta\n\t b\n\"\"\""));
	}

	@Test
	void aBlockTextSaysTheSameWhereverItStands() {
		for (String text : new String[] { "\"\"\"\n\ta\n\t  b\n\"\"\"", "\"\"\"a\n    b\n  c\"\"\"", "\"\"\"   \n   a\n      \n   b\"\"\"", "\"\"\"\n\"\"\"", "\"\"\"\n   \n\"\"\"",
				"\"\"\"\n　全角\n　字下げ\n\"\"\"", "\"\"\"\r\n  a\r\n\r\n    b\r\n  \"\"\"", "\"\"\"\n  a\"\n  \"\"\"", "\"\"\"\n  \u2003a\n    b\n\"\"\"" }) {
			String formatted = formatter.format("用語 甲 " + text).text();
			String written = formatted.substring(formatted.indexOf('"'), formatted.lastIndexOf('"') + 1);
			assertEquals(ProseText.read(text), ProseText.read(written), text);
			assertFalse(formatter.format(formatted).isChanged(), text);
		}
	}

	@Test
	void variantsOfPunctuationBecomeTheUsualOnes() {
		formats("業務　接種｛\n手順 「抽出」 \"（、）：｛｝→\" ｛\n甲、乙 -> 丙 ⇒ 丁：情報（氏名，住所）\n｝\n｝\n評価書 甲 { 手続 { 意見聴取 令和3年7月21日 ～ 令和3年8月20日 } 根拠 市．法 }", """
				業務 接種 {
				    手順 「抽出」 "（、）：｛｝→" {
				        甲, 乙 → 丙 → 丁 : 情報(氏名, 住所)
				    }
				}
				評価書 甲 {
				    手続 {
				        意見聴取 令和3年7月21日 〜 令和3年8月20日
				    }
				    根拠 市.法
				}
				""");
	}

	@Test
	void valuesAndNamesAreNotTouched() {
		String text = "ファイル ｶﾅ {\n    人数 １０人 範囲 \"１，０００　人 \"\n    項目 「氏名」, 「a.b（c）」, 𠮷田\uDB40\uDD00 : 四情報\n}\n";
		formats(text, text);
	}

	@Test
	void orderIsNotTouched() {
		String text = "図 甲 {\n    固定 住民 1 2\n}\n関係者 住民\nファイル 情報 {\n    保管期間 5年\n    項目 氏名 : 四情報\n}\n";
		formats(text, text);
	}

	@Test
	void commentsStayWhereTheyAre() {
		formats("""
				// 始め
				機関 市 "市" { // 市のこと
				   // 部署の前


				   // 二つめ
				部署 課 // 課の後
				   /* 最後 */
				      }   // 閉じた後
				/* 独り */ 関係者 住民
				// 終わり
				""", """
				// 始め
				機関 市 "市" { // 市のこと
				    // 部署の前

				    // 二つめ
				    部署 課 // 課の後
				    /* 最後 */
				} // 閉じた後
				/* 独り */ 関係者 住民
				// 終わり
				""");
	}

	@Test
	void commentsInsideAStatementKeepTheirPlace() {
		formats("帳票 券 : 情報( /* 甲 */氏名, // 名前\n住所 /* 乙 */)\n関係者 甲 /* 間 */ 関係者 乙\nシステム 台帳\n// 所管の前\n所管 課\n", """
				帳票 券 : 情報(/* 甲 */ 氏名, // 名前
				        住所 /* 乙 */)
				関係者 甲
				/* 間 */ 関係者 乙
				システム 台帳
				        // 所管の前
				        所管 課
				""");
	}

	@Test
	void linesOfACommentMoveWithItsFirst() {
		formats("業務 甲 {\n  /* 一\n   * 二  \n   */\n手順 \"文\"\n}\n", "業務 甲 {\n    /* 一\n     * 二\n     */\n    手順 \"文\"\n}\n");
	}

	@Test
	void windowsLineEndsStay() {
		formats("業務 甲 {\r\n手順 \"文\" // 注\r\n\r\n\r\n手順 \"次\"\r\n}", "業務 甲 {\r\n    手順 \"文\" // 注\r\n\r\n    手順 \"次\"\r\n}\r\n");
	}

	@Test
	void aByteOrderMarkStays() {
		formats("\uFEFF  関係者 甲", "\uFEFF関係者 甲\n");
		formats("\uFEFF\n// 注\n  関係者 甲", "\uFEFF// 注\n関係者 甲\n");
	}

	@Test
	void theLastLineEnds() {
		formats("関係者 甲", "関係者 甲\n");
		formats("関係者 甲 // 注", "関係者 甲 // 注\n");
		formats("// 注", "// 注\n");
		formats(" \n\n", "");
		formats("", "");
	}

	@Test
	void noBlanksAreLeftAtTheEndsOfLines() {
		formats("関係者 甲  \n\u3000\n関係者 乙 // 注 \u3000\n", "関係者 甲\n\n関係者 乙 // 注\n");
	}

	@Test
	void keywordsAsNamesDoNotBreakLines() {
		formats("ファイル 情報 {\n項目 方法,\n時期, 項目, 手順 : 四情報\n}", "ファイル 情報 {\n    項目 方法, 時期, 項目, 手順 : 四情報\n}\n");
	}

	@Test
	void blocksOfAttributesStandOnLinesOfTheirOwn() {
		formats("評価書 甲 { 番号 1 しきい値 { 対象人数 1万人 取扱者数 5人 時点 令和3年 } 見出し \"市\" }", """
				評価書 甲 {
				    番号 1
				    しきい値 {
				        対象人数 1万人
				        取扱者数 5人 時点 令和3年
				    }
				    見出し "市"
				}
				""");
	}

	@Test
	void aTextWithASyntaxErrorIsNotTouched() {
		String text = "関係者   甲\n業務 乙 {\n手順 \"文\" {\n";
		FormattedText formatted = formatter.format(text);
		assertEquals(text, formatted.text());
		assertFalse(formatted.isChanged());
		assertTrue(formatted.refusal().orElseThrow().message(MessageLanguage.JAPANESE).contains("行目"));
		assertTrue(formatted.refusal().orElseThrow().message(MessageLanguage.ENGLISH).contains("syntax error"));
	}

	@Test
	void aWrongCharacterNamesItsLine() {
		assertEquals(2, formatter.format("関係者 甲\n機関 ＃ \"市\"\n").refusal().orElseThrow().line());
	}

	@Test
	void theMarksAreThoseOfTheGrammar() {
		for (Mark mark : Mark.values()) {
			if (mark != Mark.NONE) {
				TerminalRule rule = (TerminalRule) grammar.getGrammar().getRules().stream().filter(r -> r.getName().equals(mark.name())).findFirst().orElseThrow();
				TreeSet<String> inGrammar = new TreeSet<>();
				EcoreUtil2.getAllContentsOfType(rule, Keyword.class).forEach(keyword -> inGrammar.add(keyword.getValue()));
				assertEquals(inGrammar, new TreeSet<>(mark.spellings()), mark.name());
			}
		}
	}

	private static int width(String text) {
		return text.codePoints().map(c -> c < 0x300 ? 1 : 2).sum();
	}
}

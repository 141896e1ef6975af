package org.nagare.dsl.tests.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.api.Test;
import org.nagare.dsl.tests.ReadText;
import org.nagare.model.Entrustment;
import org.nagare.model.EntryValue;
import org.nagare.model.Flow;
import org.nagare.model.Named;
import org.nagare.model.Person;
import org.nagare.model.SubAffair;

/** A slip of the pen is told once, at its place, and takes nothing else with it. */
class BrokenTextTest {

	@Test
	void missingClosingBrace() {
		ReadText read = ReadText.of("""
				機関 市 {
				    部署 住民課
				ファイル 情報 {
				    項目 氏名 : 四情報
				}
				関係者 住民 本人
				""");
		assertEquals(List.of("syntax.closing-brace:3"), read.codes());
		assertEquals(List.of("住民"), persons(read));
		assertTrue(read.problems().get(0).message().contains("}"));
	}

	@Test
	void missingClosingBraceOfAStep() {
		ReadText read = ReadText.of("""
				関係者 住民 本人
				機関 市
				業務 届出 {
				    手順 受付 "受け付ける。" {
				        住民 → 市 : "届出" 個人番号なし
				    手順 通知 "知らせる。" {
				        市 → 住民 : "通知" 個人番号なし
				    }
				}
				関係者 代理 代理人
				""");
		assertEquals(List.of("syntax.closing-brace:6"), read.codes());
		assertEquals(List.of("住民", "代理"), persons(read));
		SubAffair subAffair = EcoreUtil2.eAllOfType(read.project().files().get(0), SubAffair.class).get(0);
		assertEquals(List.of("受付", "通知"), subAffair.getSteps().stream().map(Named::getName).toList());
	}

	@Test
	void twoHeadsWithoutTheirBraces() {
		ReadText read = ReadText.of("""
				関係者 住民 本人
				機関 市
				業務 届出 {
				    手順 受付 "受け付ける。"
				        住民 → 市 : "届出" 個人番号なし
				    }
				    手順 通知 "知らせる。"
				        市 → 住民 : "通知" 個人番号なし
				                時期 "毎月"
				    }
				}
				関係者 代理 代理人
				""");
		assertEquals(List.of("syntax.opening-brace:4", "syntax.opening-brace:7"), read.codes());
		String message = read.problems().get(0).message();
		assertTrue(message.contains("«手順 受付» のあとに «{»") && message.contains("手順 受付 \"届出を受け付ける。\" {"), message);
		assertEquals(2, EcoreUtil2.eAllOfType(read.project().files().get(0), Flow.class).size());
		assertEquals(List.of("住民", "代理"), persons(read));
	}

	/** Each brace that is missing is told with the head of its block, be they missing at one place. */
	@Test
	void twoBracesAtOnePlace() {
		ReadText read = ReadText.of("関係者 住民 本人\n機関 市\n業務 届出 {\n    手順 受付 \"受け付ける。\" {\n        住民 → 市 : \"届出\" 個人番号なし\n関係者 代理 代理人\n");
		assertEquals(List.of("syntax.closing-brace:6", "syntax.closing-brace:6"), read.codes());
		assertTrue(read.problems().get(0).message().contains("«手順 受付»（4 行目）"), read.problems().get(0).message());
		assertTrue(read.problems().get(1).message().contains("«業務 届出»（3 行目）"), read.problems().get(1).message());
		assertEquals(List.of("住民", "代理"), persons(read));
	}

	@Test
	void anArrowAndABracketOnOneLine() {
		ReadText read = ReadText.of("関係者 住民 本人\n機関 市\n業務 届出 {\n    手順 受付 \"受け付ける。\" {\n        住民 市 : \"届出\", 書類(氏名\n    }\n}\nファイル 書類 { 項目 氏名 : 四情報 }\n");
		assertEquals(List.of("syntax.arrow-missing:5", "syntax.end:5"), read.codes());
		assertEquals(1, EcoreUtil2.eAllOfType(read.project().files().get(0), Flow.class).size());
	}

	/** The brace that was put in stays where the quote is put in. */
	@Test
	void aBraceAndAQuoteOnOneLine() {
		ReadText read = ReadText.of("関係者 住民 本人\n機関 市\n業務 届出 {\n    手順 受付 \"受け付ける。\" {\n        住民 → 市 : \"届出\" 個人番号なし\n    手順 通知 知らせる。\" 内部\n}\n関係者 代理 代理人\n");
		assertEquals(List.of("syntax.closing-brace:6", "syntax.unopened-text:6"), read.codes());
		SubAffair subAffair = EcoreUtil2.eAllOfType(read.project().files().get(0), SubAffair.class).get(0);
		assertEquals(List.of("受付", "通知"), subAffair.getSteps().stream().map(Named::getName).toList());
		assertEquals(List.of("住民", "代理"), persons(read));
	}

	/** The words alone tell, where nothing is indented. */
	@Test
	void aMissingBraceInATextWithoutIndentation() {
		ReadText read = ReadText.of("関係者 住民 本人\n機関 市\n業務 届出 {\n手順 受付 \"受け付ける。\" {\n住民 → 市 : \"届出\" 個人番号なし\n手順 通知 \"知らせる。\" {\n"
				+ "市 → 住民 : \"通知\" 個人番号なし\n}\n}\n関係者 代理 代理人\n");
		assertEquals(List.of("syntax.closing-brace:6"), read.codes());
		assertEquals(List.of("住民", "代理"), persons(read));
	}

	/** A layout of another kind is no slip: where the braces match, nothing is put in. */
	@Test
	void aSlipInATextOfAnotherLayout() {
		ReadText read = ReadText.of("""
				関係者 住民 本人
				  機関 市
				{
				部署 窓口 }
				業務 届出
				    {
				手順 受付 "受け付ける。"
				        {
				  住民 窓口 : "届出" 個人番号なし }
				    }
				関係者 代理 代理人
				""");
		assertEquals(List.of("syntax.arrow-missing:9"), read.codes());
		assertEquals(List.of("住民", "代理"), persons(read));
	}

	@Test
	void aBlockTextWithoutItsEndBeforeAnother() {
		ReadText read = ReadText.of("""
				記載 Ⅰ {
				    4.① \"""
				        一つめの文。
				    4.② \"""
				        二つめの文。
				        \"""
				    7 \"""
				        三つめの文。
				        \"""
				}
				関係者 代理 代理人
				""");
		assertEquals(List.of("syntax.unclosed-text:2"), read.codes());
		assertEquals(List.of("代理"), persons(read));
		assertEquals(List.of("一つめの文。", "二つめの文。", "三つめの文。"), EcoreUtil2.eAllOfType(read.project().files().get(0), EntryValue.class).stream().map(EntryValue::getText).toList());
	}

	@Test
	void aBlockTextWithoutItsBeginning() {
		ReadText read = ReadText.of("記載 Ⅰ {\n    4.①\n        一つめの文。\n        \"\"\"\n    4.② \"\"\"\n        二つめの文。\n        \"\"\"\n}\n関係者 代理 代理人\n");
		assertEquals(List.of("syntax.unopened-text:2"), read.codes());
		assertEquals(List.of("一つめの文。", "二つめの文。"), EcoreUtil2.eAllOfType(read.project().files().get(0), EntryValue.class).stream().map(EntryValue::getText).toList());
	}

	/** The shorter text is taken, so that the name before it stays a name. */
	@Test
	void aTextWithoutItsFirstQuote() {
		ReadText read = ReadText.of("業務 届出 {\n    手順 受付 窓口で受け付ける。\"\n    手順 通知 \"{受付}のあとで知らせる。\" 内部\n}\n");
		assertEquals(List.of("syntax.unopened-text:2"), read.codes());
		SubAffair subAffair = EcoreUtil2.eAllOfType(read.project().files().get(0), SubAffair.class).get(0);
		assertEquals(List.of("受付", "通知"), subAffair.getSteps().stream().map(Named::getName).toList());
		assertEquals("窓口で受け付ける。", subAffair.getSteps().get(0).getText());
	}

	@Test
	void aQuotedNameInsideAQuotedName() {
		ReadText read = ReadText.of("ファイル 情報 {\n    項目 「接種状況(実施/未実施), 「接種回(1回目/2回目)」, 接種日 : 健康・医療\n}\n帳票 券 : 情報(接種日, 「接種状況(実施/未実施)」, 「接種回(1回目/2回目)」)\n");
		assertEquals(List.of("syntax.unclosed-text:2"), read.codes());
		assertTrue(read.problems().get(0).message().startsWith("名前の終わりの «」» がありません"), read.problems().get(0).message());
	}

	@Test
	void aBlockWithNeitherBrace() {
		ReadText read = ReadText.of("機関 会社\nファイル 情報 { }\n委託 保守 委託先 会社 : 情報\n    内容 \"保守する。\"\n    取扱者 10人\n関係者 代理 代理人\n");
		assertEquals(List.of("syntax.elsewhere:4"), read.codes());
		assertTrue(read.problems().get(0).message().contains("«{» が抜けていないか"), read.problems().get(0).message());
		assertEquals(List.of("代理"), persons(read));
	}

	@Test
	void missingQuote() {
		ReadText read = ReadText.of("""
				機関 市 "みなみ市 地方公共団体
				関係者 住民 本人
				""");
		assertEquals(List.of("syntax.unclosed-text:1"), read.codes());
		assertEquals(List.of("住民"), persons(read));
	}

	@Test
	void missingQuoteBeforeABrace() {
		ReadText read = ReadText.of("""
				機関 市 "みなみ市 {
				    部署 住民課
				}
				関係者 住民 本人
				""");
		assertEquals(List.of("syntax.unclosed-text:1"), read.codes());
		assertEquals(List.of("住民"), persons(read));
	}

	@Test
	void blockTextWithoutItsEnd() {
		ReadText read = ReadText.of("""
				関係者 住民 本人
				用語 副本 \"""
				    原本の写し
				関係者 代理 代理人
				""");
		assertEquals(List.of("syntax.unclosed-text:2"), read.codes());
		assertEquals(List.of("住民", "代理"), persons(read));
	}

	@Test
	void commentWithoutItsEnd() {
		ReadText read = ReadText.of("関係者 住民 本人\n/* 終わらない\n関係者 代理 代理人\n");
		assertEquals(List.of("syntax.unclosed-comment:2"), read.codes());
		assertEquals(List.of("住民"), persons(read));
	}

	@Test
	void missingArrowOrColon() {
		ReadText read = ReadText.of("""
				関係者 住民 本人
				機関 市
				業務 届出 {
				    手順 "受け付ける。" {
				        住民 市 : "届出" 個人番号なし
				        住民 → 市 "届出" 個人番号なし
				        住民 → 市 : "届出" 個人番号なし
				    }
				}
				関係者 代理 代理人
				""");
		assertEquals(List.of("syntax.arrow-missing:5", "syntax.missing:6"), read.codes());
		assertTrue(read.problems().get(1).message().contains("«:»"), read.problems().get(1).message());
		assertEquals(3, EcoreUtil2.eAllOfType(read.project().files().get(0), Flow.class).size());
		assertEquals(List.of("住民", "代理"), persons(read));
	}

	/** The word without quotes could begin the arrow below. */
	@Test
	void textWithoutQuotesBeforeAnArrow() {
		ReadText read = ReadText.of("""
				関係者 住民 本人
				機関 市
				業務 届出 {
				    手順 "受け付ける。" {
				        住民 → 市 : "届出" 個人番号なし 時期 届出の都度
				        市 → 住民 : "通知" 個人番号なし
				    }
				}
				""");
		assertEquals(List.of("syntax.text-expected:5"), read.codes());
		assertEquals(2, EcoreUtil2.eAllOfType(read.project().files().get(0), Flow.class).size());
	}

	/** However many statements are broken, each is told by itself, and what stands in the others is read. */
	@Test
	void everyBrokenStatementIsTold() {
		StringBuilder text = new StringBuilder("機関 市\n");
		List<String> told = new ArrayList<>();
		for (int i = 0; i < 60; i++) {
			text.append("関係者 住民").append(i).append(" 本人\n業務 届出").append(i).append(" {\n    手順 \"受け付ける。\" { 住民").append(i).append(" 市 : \"届出\" 個人番号なし }\n}\n");
			told.add("syntax.arrow-missing:" + (4 + 4 * i));
		}
		ReadText read = ReadText.of(text.toString());
		assertEquals(told, read.codes());
		assertEquals(60, persons(read).size());
	}

	/** Another slip elsewhere does not make a chain of what stands side by side. */
	@Test
	void aMissingBraceAmongBrothersBesideASlip() {
		ReadText read = ReadText.of("""
				関係者 住民 本人
				機関 市
				機関 乙
				ファイル 情報 { 項目 氏名 : 四情報 }
				業務 届出 {
				    手順 受付 "受け付ける。" {
				        住民 市 : 情報
				    }
				}
				委託 運用 "運用" 委託先 乙 : 情報 {
				    再委託 入力 "入力" 許諾 "書面。" {
				        再委託 点検 "点検" 許諾 "書面。"
				    再委託 監視 "監視" 許諾 "書面。"
				}
				""");
		assertEquals(List.of("syntax.arrow-missing:7", "syntax.closing-brace:13"), read.codes());
		Entrustment entrustment = EcoreUtil2.eAllOfType(read.project().files().get(0), Entrustment.class).get(0);
		assertEquals(List.of("入力", "監視"), entrustment.getReEntrustments().stream().map(Named::getName).toList());
	}

	/** Each place of a quote costs a reading of its line; a line of many thousand signs is told without that. */
	@Test
	void anOddQuoteOnALongLine() {
		String pairs = IntStream.range(0, 2_000).mapToObj(i -> "\"k" + i + "\": \"v\"").collect(Collectors.joining(", "));
		ReadText read = assertTimeoutPreemptively(Duration.ofMinutes(1), () -> ReadText.of("関係者 住民 本人\n{" + pairs + ", \"x: 1}\n関係者 代理 代理人\n"));
		assertFalse(read.codes().isEmpty());
		assertTrue(persons(read).contains("住民"));
	}

	@Test
	void aSlipBesideAMissingBrace() {
		ReadText read = ReadText.of("""
				関係者 住民 本人
				機関 市
				業務 届出 {
				    手順 受付 "受け付ける。" {
				        住民 市 : "届出" 個人番号なし
				    }
				}
				業務 通知 {
				    手順 通知 "知らせる。" {
				        市 → 住民 : "通知" 個人番号なし
				    }
				関係者 代理 代理人
				""");
		assertEquals(List.of("syntax.arrow-missing:5", "syntax.closing-brace:12"), read.codes());
		assertEquals(List.of("住民", "代理"), persons(read));
	}

	/** A reason is given for one category; where two are named, the message shows how. */
	@Test
	void twoCategoriesOfOneReason() {
		ReadText read = ReadText.of("ファイル 情報 {\n    項目 氏名 : 四情報\n    妥当性 四情報, 連絡先 \"送るため。\"\n}\n");
		assertEquals(List.of("syntax.unexpected:3"), read.codes());
		assertTrue(read.problems().get(0).message().contains("区分ごとに一行"), read.problems().get(0).message());
	}

	@Test
	void aWordThatTheFormPrintsLongerIsToldOnceWithWhatWasMeant() {
		ReadText read = ReadText.of("ファイル 情報 {\n    項目 額 : 地方税関係情報\n    妥当性 生活保護 \"確かめるため。\"\n}\n");
		assertEquals(List.of("word.unknown:2", "word.unknown:3"), read.codes());
		assertTrue(read.problems().get(0).message().contains("もしかして: «地方税»"), read.problems().get(0).message());
		assertTrue(read.problems().get(1).message().contains("もしかして: «生活保護・社会福祉»"), read.problems().get(1).message());
	}

	@Test
	void typedOtherwise() {
		assertEquals(List.of("syntax.wrong-quote:1"), ReadText.of("機関 市 “みなみ市” 地方公共団体\n").codes());
		assertEquals(List.of("syntax.blank-missing:1"), ReadText.of("部署住民課\n").codes());
		assertEquals(List.of("syntax.wrong-arrow:2"), ReadText.of("機関 a\n業務 x { 手順 \"s\" { a ⇄ a : \"t\" 個人番号なし } }\n").codes());
		assertEquals(List.of("syntax.character:1"), ReadText.of("関係者 住民 本人 ♪\n").codes());
	}

	@Test
	void wordsThatBeginNoStatementAreSetAside() {
		ReadText read = ReadText.of("""
				関係者 住民 本人
				なにか 書いた もの
				さらに続く行
				関係者 代理 代理人
				""");
		assertEquals(List.of("syntax.unexpected:2"), read.codes());
		assertEquals(List.of("住民", "代理"), persons(read));
	}

	@Test
	void fullWidthPunctuationIsAccepted() {
		assertEquals(List.of(), ReadText.of("""
				機関 市 ｛
				　　システム 台帳
				｝
				ファイル 情報 ｛ 項目 氏名、住所：四情報 ｝
				業務 x { 手順 "s" { 市．台帳 -> 市 ： 情報（氏名，住所）
				  市 ⇒ 台帳 : 情報（氏名） } }
				""").codes());
	}

	private static List<String> persons(ReadText read) {
		return EcoreUtil2.eAllOfType(read.project().files().get(0), Person.class).stream().map(Named::getName).toList();
	}
}

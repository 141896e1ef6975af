package org.nagare.dsl.tests.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.SourceProblem;
import org.nagare.dsl.tests.ReadText;

/** What a message advises is what mends the text: nobody is left alone with what is wrong. */
class AdviceTest {

	private static final NagareLanguage ENGLISH = NagareLanguage.start(MessageLanguage.ENGLISH);
	private static final String CHAIN = "機関 甲 民間事業者\n機関 乙 民間事業者\nファイル f { 項目 個人番号 : 個人番号 }\n委託 保守 委託先 甲 : f {\n再委託 封入 \"封入\" 委託先 乙 {\n再委託 配達 \"配達\" 委託先 甲\n}\n}\n";

	@Test
	void aChainThatReturnsIsToldWithWhatToDo() {
		SourceProblem japanese = only(ReadText.of(CHAIN));
		assertEquals("entrustment.cycle:6", japanese.code() + ":" + japanese.line());
		assertTrue(japanese.message().contains("実際の再委託先の名前に直すか、この再委託を消して") && japanese.message().contains("«委託先 甲» を消すと"), japanese.message());
		SourceProblem english = only(ReadText.of(Map.of("a.nagare", CHAIN), ENGLISH));
		assertTrue(english.message().contains("remove this 再委託") && english.message().contains("remove «委託先 甲»"), english.message());
		// each of the ways that it names
		assertEquals(List.of(), ReadText.of(CHAIN.replace("再委託 配達 \"配達\" 委託先 甲\n", "再委託 配達 \"配達\"\n")).codes());
		assertEquals(List.of(), ReadText.of(CHAIN.replace("再委託 配達 \"配達\" 委託先 甲\n", "")).codes());
		assertEquals(List.of(), ReadText.of(CHAIN.replace("再委託 配達 \"配達\" 委託先 甲\n", "") + "委託 配達 委託先 甲 : f\n").codes());
	}

	/** As the form prints «-» for the word in quotes, the advice is to put it there. */
	@Test
	void noneInThePlaceOfATextIsPutIntoQuotes() {
		String text = "ファイル f {\n変更の妥当性 なし\n範囲 なし\n}\n評価書 e {\n特記事項 なし\n}\n";
		assertEquals(List.of("syntax.text-expected:2", "syntax.text-expected:3", "syntax.text-expected:6"), ReadText.of(text).codes());
		assertEquals("«変更の妥当性» のあとは \" で囲んだ文です。例: 変更の妥当性 \"なし\"（無いという意味で、欄には «-» と印刷されます）", ReadText.of(text).problems().getFirst().message());
		assertTrue(ReadText.of(Map.of("a.nagare", text), ENGLISH).problems().getFirst().message().endsWith("Example: 変更の妥当性 \"なし\" (it says that there is none; the cell prints «-»)"));
		assertEquals(List.of(), ReadText.of(text.replace("なし", "\"なし\"")).codes());
		assertEquals("«特記事項» のあとは \" で囲んだ文です。例: 特記事項 \"緊急\"", only(ReadText.of("評価書 e {\n特記事項 緊急\n}\n")).message());
	}

	/** What may be written is what may be written there: neither the keyword that opens the block nor a sign. */
	@Test
	void onlyAttributesAreOfferedAsAttributes() {
		assertEquals("«補有» という属性はありません。ここに書けるのは 了承、人数、使用、使用開始、保有、保管期間、副本、変更の妥当性、妥当性、担当、種類、範囲、開始、項目 です。もしかして: «保有»",
				only(ReadText.of("機関 市 { システム 台帳 }\nファイル f {\n補有 台帳\n}\n")).message());
	}

	/** What is nearly right is answered with the example of what was meant, and not with another one. */
	@Test
	void theExampleIsOfWhatWasMeant() {
		assertEquals("語 «業努» はここに書けません。ここに書けるのは «業務» です。例: 業務 接種 { 手順 受付 \"届出を受け付ける。\" { 住民 → 窓口 : 届出書 } }",
				only(ReadText.of("業努 申請 \"申請\" {\n手順 受付 \"受け付ける。\" 内部\n}\n")).message());
		assertEquals("«確認» という属性はありません。ここに書けるのは 手順 です。例: 手順 受付 \"届出を受け付ける。\" { 住民 → 窓口 : 届出書 }",
				only(ReadText.of("業務 申請 {\n確認 \"確かめる。\"\n}\n")).message());
		assertEquals("«手順» のあとに空白が要ります。例: 手順 受付", only(ReadText.of("業務 申請 {\n手順受付 \"受け付ける。\"\n}\n")).message());
		assertEquals("文字 «【»（U+3010）はここに書けません。項目や欄は ( ) で囲みます。例: 接種情報(氏名, 住所)。名前に使うときは 「…」 で囲んでください。",
				only(ReadText.of("機関 市 { 部署 課 }\n関係者 住民 本人\nファイル f { 項目 氏名 : 四情報 }\n業務 a {\n手順 b \"送る。\" {\n課 → 住民 : f【氏名】\n}\n}\n")).message());
		assertEquals("日付 «令和7年2月30日» を読めません。例: 令和3年4月12日、令和元年5月1日、平成31年4月。その日は暦にありません。",
				only(ReadText.of("ファイル f { 開始 令和7年2月30日 }\n")).message());
	}

	@Test
	void anEntrustmentWithoutItsContractorAndAnAttributeThatItHasNot() {
		String text = "機関 市 地方公共団体\n機関 甲 民間事業者\nファイル f { 項目 個人番号 : 個人番号 }\n委託 保守 \"保守\" 委託先 甲 : f { 内容 \"点検\" }\n";
		assertEquals(List.of(), ReadText.of(text).codes());
		assertTrue(only(ReadText.of(text.replace(" 委託先 甲", ""))).message().startsWith("«:» の前に «委託先» と名前が要ります。例: 委託 "), () -> only(ReadText.of(text.replace(" 委託先 甲", ""))).message());
		for (String written : List.of("{ 期間 3年 }", "{ 内容 \"点検\" 期間 3年 }")) {
			String told = only(ReadText.of(text.replace("{ 内容 \"点検\" }", written))).message();
			assertTrue(told.startsWith("«期間» という属性はありません。ここに書けるのは ") && told.contains("取扱者"), told);
		}
	}

	/** A file is held in a system and entrusted to a body: another end of arrows is told as what it is, and one that is nowhere with the keyword that declares it. */
	@Test
	void aLibraryAppliesToWhatCanHoldAFileOrBeEntrustedWithIt() {
		String text = "機関 市 { 部署 課 システム 台帳 }\n関係者 住民 本人\n措置集 m { 適用 %s }\n";
		for (String sound : List.of("副本 台帳", "保有 市.台帳", "委託 市")) {
			assertEquals(List.of(), ReadText.of(text.formatted(sound)).codes());
		}
		assertEquals("link.kind «課» は部署です。ここに書けるのはシステムだけです。", told(text.formatted("保有 課")));
		assertEquals("link.kind «住民» は関係者です。ここに書けるのは機関だけです。", told(text.formatted("委託 住民")));
		assertEquals("link.kind «台帳» はシステムです。ここに書けるのは機関だけです。", told(text.formatted("委託 台帳")));
		assertEquals("link.unknown システム «倉庫» が見つかりません。名前を確かめるか、«システム 倉庫» を書き足してください。", told(text.formatted("副本 倉庫")));
		assertEquals("«市» is the body (機関). Only the system (システム) can stand here.", only(ReadText.of(Map.of("a.nagare", text.formatted("副本 市")), ENGLISH)).message());
	}

	/** A name with brackets is the same name where it is given and where it is used; the example keeps the brackets as they were typed. */
	@Test
	void aNameWithBracketsIsToldWhereverItStands() {
		String file = "ファイル f { 項目 家賃（月額） : 四情報 }\n";
		assertEquals("名前に括弧があるときは 「…」 で囲みます。例: 「家賃（月額）」", only(ReadText.of(file)).message());
		assertEquals("名前に括弧があるときは 「…」 で囲みます。例: 「家賃(月額)」", only(ReadText.of("ファイル f { 項目 家賃(月額) : 四情報 }\n")).message());
		String quoted = "ファイル f { 項目 氏名, 「家賃（月額）」 : 四情報 }\n";
		assertEquals("syntax.bracket-in-name 名前に括弧があるときは 「…」 で囲みます。例: 「家賃（月額）」", told(quoted + "帳票 通知 : f(氏名, 家賃（月額）)\n"));
		assertEquals("syntax.bracket-in-name 名前に括弧があるときは 「…」 で囲みます。例: 「家賃（月額）」", told(quoted + "帳票 通知 : f(家賃（月額）, 氏名)\n"));
		String arrows = "関係者 住民 本人\n機関 市 { 部署 課 }\n業務 w { 手順 \"s\" {\n%s\n} }\n";
		assertEquals("syntax.bracket-in-name 名前に括弧があるときは 「…」 で囲みます。例: 「住民（本人）」", told(quoted + arrows.formatted("住民（本人） → 課 : f")));
		assertEquals("syntax.bracket-in-name 名前に括弧があるときは 「…」 で囲みます。例: 「課(本庁)」", told(quoted + arrows.formatted("住民 → 課(本庁) : f")));
		assertEquals(List.of(), ReadText.of(quoted + arrows.formatted("住民 → 課 : f(氏名)")).codes());
		assertEquals(List.of(), ReadText.of(quoted + "帳票 通知 : f(氏名, 「家賃（月額）」)\n").codes());
	}

	private static String told(String text) {
		SourceProblem problem = only(ReadText.of(text));
		return problem.code() + " " + problem.message();
	}

	private static SourceProblem only(ReadText read) {
		assertEquals(1, read.problems().size(), read.problems()::toString);
		return read.problems().getFirst();
	}
}

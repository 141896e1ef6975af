package org.nagare.dsl.tests.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.tests.ReadText;

/** Whoever writes what a message shows has mended the text: no advice leads into the next mistake. */
class FollowedAdviceTest {

	private static final NagareLanguage ENGLISH = NagareLanguage.start(MessageLanguage.ENGLISH);
	private static final Pattern ADVICE = Pattern.compile("(?:もしかして: «|Did you mean «)(.+?)»|(?:例: |次のように書きます: |Example: |For anything else write )(.+?)(?:[、。].*)?$");
	private static final String ARROW = "関係者 住民 本人\n機関 市 { 部署 課 }\n業務 w { 手順 \"s\" {\n住民 → 課 : \"届出\" 個人番号なし %s\n} }\n";

	/**
	 * @param around what stands around it, and is sound
	 * @param wrong  what is wrong, and is replaced by what is shown
	 * @param shown  the words that are right
	 */
	private record Slip(String around, String wrong, String shown) {
	}

	private static final List<Slip> SLIPS = List.of(
			// as the form prints them
			new Slip("ファイル f { 項目 a : %s }", "その他識別情報(内部番号)", "内部番号"), new Slip("ファイル f { 項目 a : %s }", "その他識別情報（内部番号）", "内部番号"),
			new Slip("ファイル f { 項目 a : %s }", "\"その他識別情報(内部番号)\"", "内部番号"), new Slip("ファイル f { 項目 a : %s }", "「その他識別情報(内部番号)」", "内部番号"),
			new Slip("ファイル f { 項目 a : %s }", "その他識別情報", "内部番号"), new Slip("ファイル f { 項目 a : %s }", "4情報(氏名、性別、生年月日、住所)", "四情報"),
			new Slip("ファイル f { 項目 a : %s }", "４情報", "四情報"), new Slip("ファイル f { 項目 a : %s }", "連絡先(電話番号等)", "連絡先"),
			new Slip("ファイル f { 項目 a : %s }", "その他住民票関係情報", "住民票関係"), new Slip("ファイル f { 項目 a : %s }", "\"地方税関係情報\"", "地方税"),
			new Slip("ファイル f {\n項目 a : 内部番号\n妥当性 %s \"取り違えないため。\"\n}", "その他識別情報(内部番号)", "内部番号"),
			new Slip(ARROW, "方法 電子記録媒体（フラッシュメモリを除く。）", "方法 電子記録媒体"),
			// words that lack their quotes or their brackets, or have quotes too many
			new Slip("ファイル f { 項目 a : %s }", "その他(税)", "その他(\"税\")"), new Slip("ファイル f { 項目 a : %s }", "その他 \"税\"", "その他(\"税\")"),
			new Slip("機関 甲 %s", "その他(保険者)", "その他(\"保険者\")"), new Slip("機関 甲 \"甲\" %s", "その他（保険者）", "その他(\"保険者\")"),
			new Slip("機関 甲 \"甲\" %s", "会社", "その他(\"会社\")"), new Slip("機関 甲 \"甲\" %s", "\"民間事業者\"", "民間事業者"), new Slip("関係者 甲 \"甲\" %s", "その他(民生委員)", "その他(\"民生委員\")"),
			new Slip(ARROW, "方法 その他(持参)", "方法 その他(\"持参\")"), new Slip(ARROW, "方法 \"持参\"", "方法 その他(\"持参\")"),
			// values
			new Slip("ファイル f { %s }", "人数 約4,200人", "人数 4200人"), new Slip("ファイル f { %s }", "人数 \"4200人\"", "人数 4200人"), new Slip("ファイル f { %s }", "開始 2021/4/1", "開始 令和3年4月1日"),
			new Slip("評価書 e { しきい値 { %s } }", "重大事故 \"なし\"", "重大事故 なし"), new Slip("評価書 e { %s }", "情報連携 しない", "情報連携 実施しない"));

	@TestFactory
	Stream<DynamicTest> whatIsShownIsSound() {
		return SLIPS.stream().flatMap(slip -> Stream.of(MessageLanguage.values()).map(language -> DynamicTest.dynamicTest(slip.wrong() + " " + language, () -> {
			ReadText read = read(slip.around().formatted(slip.wrong()), language);
			assertEquals(1, read.problems().size(), () -> read.problems().toString());
			String message = read.problems().getFirst().message();
			Matcher advice = ADVICE.matcher(message);
			assertTrue(advice.find(), message);
			String shown = advice.group(1) == null ? advice.group(2) : advice.group(1);
			String keyword = slip.wrong().contains(" ") && !shown.contains(" ") && !slip.wrong().startsWith("その他") ? slip.wrong().split(" ")[0] + " " : "";
			assertEquals(slip.shown(), keyword + shown, message);
			assertEquals(List.of(), read(slip.around().formatted(slip.shown()), language).codes());
		})));
	}

	/** An example is one of what was begun. */
	@Test
	void theExampleHasTheKeyword() {
		assertTrue(ReadText.of("評価書 e { 実施機関 \"みなみ市\" }").problems().getFirst().message().endsWith("例: 実施機関 …"));
	}

	/** What opens a line could not be read, so that its attributes seem to belong to the line above; nor is it known whose names the text sees. */
	@Test
	void aBlankThatIsMissingIsToldAlone() {
		String file = "ファイル f {\n項目 氏名 : 四情報\n保管期間 30日 起算 \"日\" 妥当性 \"b\"\n保管期間%s5年 起算 \"末日\" 妥当性 \"a\"\n}\n";
		assertEquals(List.of(), ReadText.of(file.formatted(" ")).codes());
		assertEquals(List.of("syntax.blank-missing:4"), ReadText.of(file.formatted("")).codes());
		String own = "評価書 接種 {\n}\nファイル f { 項目 氏名 : 四情報 }\n";
		String other = "// 措置\n所属%s接種\n記載 Ⅲ(f).1 \"a\"\n帳票 g : f(氏名)\n";
		assertEquals(List.of(), ReadText.of(Map.of("a.nagare", own, "b.nagare", other.formatted(" "))).codes());
		assertEquals(List.of("syntax.blank-missing:2"), ReadText.of(Map.of("a.nagare", own, "b.nagare", other.formatted(""))).codes());
		assertEquals(List.of("syntax.blank-missing:2"), ReadText.of("機関 市 {\n部署住民課 所属長 \"住民課長\"\nシステム 台帳 所管 住民課\n}\n").codes());
	}

	private static ReadText read(String text, MessageLanguage language) {
		return language == MessageLanguage.ENGLISH ? ReadText.of(Map.of("a.nagare", text), ENGLISH) : ReadText.of(text);
	}
}

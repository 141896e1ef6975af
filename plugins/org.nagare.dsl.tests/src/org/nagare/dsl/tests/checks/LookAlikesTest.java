package org.nagare.dsl.tests.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.naming.LookAlikes;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.SourceProblem;
import org.nagare.dsl.tests.ReadText;

/** Names that nobody can tell apart in print are told at both places, and names that people tell apart are not. */
class LookAlikesTest {

	@ParameterizedTest
	@ValueSource(strings = { "カード 力ード", "ロ座 口座", "ニ課 二課", "ハ王子 八王子", "エ事 工事", "ト部 卜部", "タ刊 夕刊", "サーバー サーバ一", "サーバー サーバ―", "へルプ ヘルプ", "べース ベース", "ぺージ ページ",
			"VRSl VRS1", "VRSI VRS1", "CSO CS0", "第〇期 第0期", "市⻑ 市長", "ＶＲＳ VRS", "ガス カ\u3099ス", "ｻｰﾊﾞｰ サーバー", "辻󠄀 辻", "СS CS", "A・B A·B", "台\u200B帳 台帳" })
	void theseLookAlike(String names) {
		String[] both = names.split(" ");
		assertFalse(both[0].equals(both[1]), names);
		assertTrue(LookAlikes.areAlike(both[0], both[1]), names);
	}

	@ParameterizedTest
	@ValueSource(strings = { "第1期 第I期", "シール ツール", "年度未 年度末", "介護 介助", "申請1 申請2", "課 課長", "住基 住其", "ビル ヒル", "はし ばし", "ア イ", "一次 二次", "A1 A2", "保守 保字", "カード カーデ" })
	void theseDoNot(String names) {
		String[] both = names.split(" ");
		assertFalse(LookAlikes.areAlike(both[0], both[1]), names);
	}

	@Test
	void bothPlacesAreNamedAndTheCharactersThatDiffer() {
		Map<String, String> texts = Map.of("a.nagare", "\n関係者 カード係 本人\n", "b.nagare", "関係者 力ード係 本人\n");
		assertEquals(List.of(
				"a.nagare:2 名前 «カード係» は «力ード係»（関係者、b.nagare:1）と見分けがつきません。違うのは 片仮名 «カ»（U+30AB）と漢字 «力»（U+529B） です。同じものなら一方を消し、違うものなら名前を変えてください。",
				"b.nagare:1 名前 «力ード係» は «カード係»（関係者、a.nagare:2）と見分けがつきません。違うのは 漢字 «力»（U+529B）と片仮名 «カ»（U+30AB） です。同じものなら一方を消し、違うものなら名前を変えてください。"), told(ReadText.of(texts)));
		List<String> english = told(ReadText.of(texts, NagareLanguage.start(MessageLanguage.ENGLISH)));
		assertTrue(english.get(0).contains("«カ» (U+30AB KATAKANA LETTER KA) and «力» (U+529B CJK UNIFIED IDEOGRAPHS 529B)"), english.get(0));
	}

	@Test
	void namesOfOneLengthNameEachPairAndOthersTheWholeStretch() {
		assertTrue(told(ReadText.of(Map.of("a.nagare", "関係者 ＡＢ 本人\n関係者 AB 本人\n"))).get(0)
				.contains("全角の英字 «Ａ»（U+FF21）と半角の英字 «A»（U+0041）、全角の英字 «Ｂ»（U+FF22）と半角の英字 «B»（U+0042）"));
		assertTrue(told(ReadText.of(Map.of("a.nagare", "関係者 ガス 本人\n関係者 カ\u3099ス 本人\n"))).get(0).contains("片仮名 «ガ»（U+30AC）と片仮名 «カ»（U+30AB）"));
	}

	/** Steps are known within their 業務 and items within their ファイル. */
	@Test
	void stepsAndItemsAreComparedWhereTheyStand() {
		assertEquals(2, told(ReadText.of(Map.of("a.nagare", "業務 x { 手順 エ事 \"文\" 内部 手順 工事 \"文\" 内部 }\n"))).size());
		assertEquals(2, told(ReadText.of(Map.of("a.nagare", "ファイル f { 項目 口座 : 四情報 項目 ロ座 : 連絡先 }\n"))).size());
		assertEquals(0, told(ReadText.of(Map.of("a.nagare", "業務 x { 手順 エ事 \"文\" 内部 }\n業務 y { 手順 工事 \"文\" 内部 }\n"))).size());
	}

	/** Things of two kinds may be called alike, as they may be called the same; what stands in look-alikes is not told as well. */
	@Test
	void kindsAreApartAndPartsFollow() {
		assertEquals(0, told(ReadText.of(Map.of("a.nagare", "用語 カード \"文\"\n関係者 力ード 本人\n"))).size());
		assertEquals(2, told(ReadText.of(Map.of("a.nagare", "機関 カ社 民間事業者 { システム 台帳 }\n機関 力社 民間事業者 { システム 台帳 }\n"))).size());
	}

	private static List<String> told(ReadText read) {
		return read.problems().stream().filter(problem -> problem.code().equals("name.look-alike")).map(LookAlikesTest::line).toList();
	}

	private static String line(SourceProblem problem) {
		return problem.file() + ":" + problem.line() + " " + problem.message();
	}
}

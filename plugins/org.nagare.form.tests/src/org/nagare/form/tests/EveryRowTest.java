package org.nagare.form.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.form.cell.Origin;
import org.nagare.form.cell.Requirement;
import org.nagare.form.edition.Item;
import org.nagare.form.edition.Kind;
import org.nagare.form.edition.Provision;
import org.nagare.testing.Golden;
import org.nagare.yoshiki.question.Subject;

/** Each of the 230 rows, once with everything that a model can say and once with nothing: no row is left to chance. */
class EveryRowTest {

	private static final String EVERYTHING = """
			機関 市 "うみ市" 地方公共団体 長 "うみ市長" {
			    部署 福祉課 "福祉課" 所属長 "福祉課長" 連絡先 "うみ市1番1号"
			    部署 税務課 "税務課" 所属長 "税務課長"
			    システム 台帳 "給付台帳システム" 所管 福祉課 { 機能 "台帳の管理" "給付を記録する。" }
			    システム 連携 "庁内連携システム" 分類 庁内連携システム 所管 福祉課 { 機能 "受渡し" }
			    システム 宛名 "統合宛名システム" 分類 宛名システム等 所管 福祉課 { 機能 "付番" }
			    システム 中間 "中間サーバー" 分類 中間サーバー 所管 福祉課 { 機能 "副本の管理" }
			    システム 税 "税務システム" 分類 税務システム 所管 税務課 { 機能 "賦課" }
			}
			機関 県 "やま県" 地方公共団体
			機関 業者 "はま情報株式会社" 民間事業者
			機関 国 "国" 行政機関 { システム NWS "情報提供ネットワークシステム" 分類 情報提供ネットワークシステム }
			関係者 住民 "住民" 本人
			評価書 給付 "給付に関する事務 全項目評価書" {
			    様式 平成30年5月様式4 番号 7 実施機関 市 公表日 令和7年4月1日
			    宣言 "うみ市は守ることを宣言する。" 特記事項 "緊急に始めた。"
			    事務 "給付に関する事務" 担当 福祉課 根拠 "番号法第9条第1項" 使用システム 台帳 他機関 県 請求先 福祉課 問合せ先 福祉課 利用 集
			    しきい値 { 対象人数 20万人 重大事故 なし }
			    手続 {
			        基礎項目評価 令和6年12月1日
			        意見聴取 令和7年1月6日 〜 令和7年1月20日 方法 "市報による。" 短縮理由 "災害のため。" 意見 "賛成があった。" 反映 "改めた。"
			        第三者点検 令和7年3月1日 方法 "審議会による。" 結果 "適切である。"
			    }
			}
			ファイル 給付情報 "給付情報ファイル" {
			    種類 システム用ファイル 保有 台帳 副本 中間 担当 福祉課 使用 福祉課 12人 人数 20万人 範囲 "給付を受ける者" 開始 令和7年4月1日 使用開始 令和7年4月2日
			    変更の妥当性 "法の改正による。"
			    保管期間 5年 妥当性 "時効による。"
			    項目 個人番号 : 個人番号
			    項目 符号 : 個人番号対応符号
			    項目 氏名, 住所 : 四情報
			    妥当性 個人番号 "特定するため。" 妥当性 個人番号対応符号 "連携のため。" 妥当性 四情報 "送るため。"
			}
			業務 給付 "給付" {
			    手順 申請 "住民が申請する。" { 住民 → 福祉課 : 給付情報 方法 紙 時期 "申請の都度" }
			    手順 取込 "税の情報を取り込む。" { 税 → 連携 → 台帳 : 給付情報(個人番号, 住所) 時期 "毎月" }
			    手順 登録 "副本を登録する。" { 台帳 → 宛名 → 中間 : 給付情報 方法 専用線 }
			    手順 照会 "照会する。" {
			        中間 → NWS → 県 : 給付情報(個人番号) 照会 根拠 "番号法第19条第8号"
			        県 → NWS → 中間 : 給付情報(氏名) 時期 "照会の都度"
			    }
			    手順 提供 "提供する。" {
			        中間 → NWS → 県 : 給付情報(氏名) 根拠 "主務省令" 用途 "県の給付" 時期 "照会を受けた都度"
			        台帳 → 県 : 給付情報 方法 電子記録媒体 根拠 "条例第1条" 用途 "統計" 時期 "年1回" 人数 5万人 範囲 "転出する者"
			    }
			    手順 移転 "移転する。" { 台帳 → 連携 → 税 : 給付情報(個人番号, 氏名) 相手事務 "賦課" 根拠 "条例第2条" 用途 "所得の確認" 時期 "毎日" }
			}
			委託 運用 "システムの運用" 委託先 業者 : 給付情報(個人番号, 氏名) {
			    内容 "運用する。" 範囲 "照会のあった者" 人数 3千人 妥当性 "調査に要るため。" 取扱者 12人 方法 専用線 確認方法 "市のウェブサイトに掲げる。" 対象 台帳
			    再委託 監視 "夜間の監視" 許諾 "書面による。"
			}
			措置集 集 "共通の措置" 見出し "<集における措置>" { Ⅱ.6.① "棟に置く。" Ⅲ.6.リスク1.措置 "照らし合わせる。" }
			""";

	/** What only an organ of the state has; what a row of changes tells stands in the test of revisions. */
	private static final Set<String> NEVER_HERE = Set.of("表紙.承認日", "Ⅵ.4.①", "Ⅵ.4.②");

	private static final Map<String, String> ENTERED = new LinkedHashMap<>();
	private static Written everything;
	private static Written nothing;

	@BeforeAll
	static void write() {
		StringBuilder entries = new StringBuilder();
		for (Item item : Written.edition().items()) {
			boolean byHand = item.provision() == Provision.ENTERED || item.provision() == Provision.LIBRARY || item.key().plain().equals("Ⅲ.4.再委託");
			if (byHand) {
				String path = item.key().toString().replace("(ファイル)", "(給付情報)");
				boolean choice = item.kind() == Kind.CHOICE;
				String value = choice ? item.list().orElseThrow().labels().getFirst() : item.key().plain() + "を書く。";
				ENTERED.put(path, value);
				entries.append("記載 ").append(path).append(' ').append(choice ? value : '"' + value + '"').append('\n');
			}
		}
		everything = Written.text(EVERYTHING + entries);
		nothing = Written.text("機関 市 \"うみ市\"\n評価書 給付 { 実施機関 市 }\nファイル 給付情報 { }\n");
	}

	@Test
	void everythingThatIsEnteredLandsInItsCell() {
		assertEquals(List.of(), everything.form().problems());
		assertTrue(ENTERED.size() > 125, "entries: " + ENTERED.size());
		ENTERED.forEach((path, value) -> {
			Cell cell = everything.cell(path);
			assertTrue(everything.value(path).contains(value), () -> path + " is " + everything.value(path));
			assertEquals(Origin.ENTERED, cell.origin(), path);
			assertTrue(cell.isComplete(), path);
		});
	}

	@Test
	void noRowIsWithoutAnAnswerWhenEverythingIsSaid() {
		Set<String> silent = new TreeSet<>();
		for (Item item : Written.edition().items()) {
			boolean known = everything.form().cells().stream().filter(cell -> cell.item() == item).anyMatch(cell -> cell.value().isKnown() && !(cell.value() instanceof CellValue.NotApplicable));
			if (!known && item.key().parts().getFirst().repeats() != Subject.CHANGE) {
				silent.add(item.key().plain());
			}
		}
		assertEquals(new TreeSet<>(NEVER_HERE), silent);
	}

	/** Unknown is never an unchecked box, a first choice or a dash; what stays blank or follows from the form alone is listed with it. */
	@Test
	void aModelThatSaysNothingAnswersNothing() {
		for (Cell cell : nothing.form().cells()) {
			boolean answered = !(cell.value() instanceof CellValue.Unknown);
			boolean expected = NAMED_OR_BLANK.contains(cell.item().key().plain()) || cell.requirement() == Requirement.MUST_BE_EMPTY;
			assertEquals(expected, answered, () -> cell.path() + ": " + Written.told(cell.value()));
		}
	}

	/** Names, what the edition says, and what the form lets stay blank. */
	private static final Set<String> NAMED_OR_BLANK = Set.of("表紙.評価書名", "表紙.実施機関", "表紙.様式", "表紙.特記事項", "Ⅰ.3", "Ⅰ.8", "Ⅱ.1", "Ⅱ.2.④.全項目", "Ⅱ.3.⑥.変更の妥当性",
			"Ⅱ.7", "別添2.名称", "Ⅲ.1", "Ⅴ.1.②.特記事項");

	/** The rows that the model answers, each with what it answers; compared with the tables of derivation when it was committed. */
	@Test
	void derivedRowsAreTheAcceptedOnes() throws IOException {
		Golden golden = new Golden("org.nagare.form.tests", "derivation", "everything");
		golden.add("rows.tsv", table(everything));
		golden.check();
		Golden silent = new Golden("org.nagare.form.tests", "derivation", "nothing");
		silent.add("rows.tsv", table(nothing));
		silent.check();
	}

	private static String table(Written model) {
		StringBuilder table = new StringBuilder();
		for (Cell cell : model.form().cells()) {
			if (!ENTERED.containsKey(cell.path())) {
				table.append(String.join("\t", cell.path(), cell.item().provision().letter(), cell.origin().code(), cell.requirement().name(),
						Written.told(cell.value()).replace("\n", "⏎"))).append('\n');
			}
		}
		return table.toString();
	}
}

package org.nagare.dsl.messages;

import java.util.Map;

/** How a block is written, for each keyword that may open one; everything else with a block is an arrow. */
public final class BlockExample {

	private static final String ARROW = "住基 → 台帳 : 接種情報 { 時期 \"転入の都度\" }";
	private static final Map<String, String> EXAMPLES = Map.ofEntries(Map.entry("機関", "機関 市 \"みなみ市\" 地方公共団体 { 部署 住民課 }"),
			Map.entry("部署", "部署 健康福祉局 { 部署 保健部 }"), Map.entry("境界", "境界 中間PF \"中間サーバー・プラットフォーム\" { システム 中間 }"),
			Map.entry("システム", "システム 台帳 \"予防接種台帳システム\" { 機能 \"対象者の抽出\" }"), Map.entry("根拠表", "根拠表 別表第二 { 85の2 照会者 \"市町村長\" }"),
			Map.entry("措置集", "措置集 中間PF措置 { Ⅱ.6.① \"入退室を管理する建物に置く。\" }"), Map.entry("ファイル", "ファイル 接種情報 { 項目 氏名, 住所 : 四情報 }"),
			Map.entry("業務", "業務 接種 { 手順 受付 \"届出を受け付ける。\" { 住民 → 窓口 : 届出書 } }"),
			Map.entry("手順", "手順 受付 \"届出を受け付ける。\" { 住民 → 窓口 : 届出書 }"),
			Map.entry("例外", "例外 \"届かないときは送信を依頼する。\" { 窓口 → 住民 : 通知 }"),
			Map.entry("委託", "委託 発送 \"接種券の発送\" 委託先 みなと印刷 : 接種情報 { 取扱者 20人 }"),
			Map.entry("再委託", "再委託 封入 \"封入と発送\" 委託先 あさひ発送 { 再委託 なし }"), Map.entry("一覧", "一覧 照会者 \"情報照会者\" { 先 税 事務 \"地方税の賦課徴収\" }"),
			Map.entry("評価書", "評価書 予防接種 { 様式 平成30年5月様式4 }"), Map.entry("しきい値", "しきい値 { 対象人数 59万人 時点 令和3年4月1日 }"),
			Map.entry("手続", "手続 { 第三者点検 令和3年9月10日 方法 \"審議会による。\" }"), Map.entry("記載", "記載 Ⅰ { 4.① \"対象者を正しく把握するため。\" }"),
			Map.entry("図", "図 接種 { 固定 住民 20 40 }"), Map.entry("改訂", "改訂 令和5年2月3日 { 事後 \"組織の名称の変更である。\" }"));

	private BlockExample() {
	}

	public static boolean isKnown(String keyword) {
		return EXAMPLES.containsKey(keyword);
	}

	/** @param keyword the word with which the head of the block begins */
	public static String of(String keyword) {
		return EXAMPLES.getOrDefault(keyword, ARROW);
	}
}

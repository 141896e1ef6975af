package org.nagare.dsl.messages;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What may stand at a place of the text, in words, with an example. Known by the rule of the grammar that was being read. */
public enum SyntaxPlace {
	ProjectFile("文の始め（機関、部署、システム、関係者、ファイル、帳票、業務、委託、評価書、記載 など）", "the beginning of a statement (機関, システム, 関係者, ファイル, 業務, 委託, 評価書, 記載 …)",
			"関係者 住民 \"住民\" 本人"),
	Organization("機関の名前、\"表示\"、種別、長・略称・別名・総称・旧称、または { 部署・システム・境界 }", "name, \"display\", kind, 長/略称/別名/総称/旧称, or { 部署, システム, 境界 }",
			"機関 市 \"みなみ市\" 地方公共団体 長 \"みなみ市長\" { … }"),
	OrganizationUnit("部署の名前、\"表示\"、所属長・連絡先・略称・旧称、または { 部署・システム }", "name, \"display\", 所属長/連絡先/略称/旧称, or { 部署, システム }",
			"部署 住民課 所属長 \"住民課長\""),
	Boundary("境界の名前、\"表示\"、責任・運営、{ システム・境界 }", "name, \"display\", 責任/運営, { システム, 境界 }",
			"境界 中間PF \"中間サーバー・プラットフォーム\" 責任 利用団体 { … }"),
	InformationSystem("システムの名前、\"表示\"、分類・略称・別名・所管・接続・団体別領域・機能", "name, \"display\", 分類/略称/別名/所管/接続/団体別領域/機能",
			"システム 台帳 \"予防接種台帳システム\" 所管 感染症対策課"),
	SystemFunction("\"見出し\" と \"説明\"", "\"heading\" and \"explanation\"", "機能 \"対象者の抽出\" \"年齢の条件で抽出する。\""),
	Person("関係者の名前、\"表示\"、種別（本人・代理人・その他(\"…\")）", "name, \"display\", kind (本人, 代理人, その他(\"…\"))", "関係者 住民 \"住民\" 本人"),
	LegalProvision("法令の名前と \"条項\"", "name and \"citation\"", "法令 番号利用 \"番号法第9条第1項\""),
	LawTable("行のキーと 照会者・提供者・事務・情報", "a row key and 照会者/提供者/事務/情報", "85の2 照会者 \"市町村長\" 事務 \"福祉の給付に関する事務\""),
	LawTableRow("照会者・提供者・事務・情報 のどれか", "one of 照会者/提供者/事務/情報", "85の2 照会者 \"市町村長\" 事務 \"福祉の給付に関する事務\""),
	MeasureLibrary("提供元・出典・日付・対象様式・適用、または項目と文", "提供元/出典/日付/対象様式/適用, or an item and its text", "Ⅱ.6.① \"入退室を管理する建物に置く。\""),
	Term("よみ と \"意味\"", "よみ and \"meaning\"", "用語 副本 よみ \"ふくほん\" \"原本の写し\""),
	SpiFile("種類・保有・副本・開始・担当・使用・人数・範囲・項目・妥当性・保管期間", "種類/保有/副本/開始/担当/使用/人数/範囲/項目/妥当性/保管期間", "項目 氏名, 住所 : 四情報"),
	ItemGroup("項目の名前をコンマで並べ、: のあとに区分", "item names with commas, then : and a category", "項目 氏名, 住所 : 四情報"),
	RecordedItem("項目の名前", "the name of an item", "項目 氏名, 住所 : 四情報"),
	CategoryJustification("区分一つと \"文\"（区分ごとに一行）", "one category and \"text\" (a line for each category)", "妥当性 四情報 \"本人であることを確かめるため。\""),
	Retention("期間と 起算・対象・妥当性", "a period and 起算/対象/妥当性", "保管期間 5年 起算 \"接種した年度の末日\""),
	Document(": とファイルの名前（項目は括弧の中）", ": and a file, items in brackets", "帳票 接種券 : 接種情報(接種券番号, 氏名)"),
	Payload("ファイルか帳票の名前（項目は括弧の中）、または \"文字\" 個人番号なし・個人番号あり", "a file or document, items in brackets, or \"words\" 個人番号なし/個人番号あり",
			"接種情報(氏名, 住所)"),
	SubAffair("手順", "手順", "手順 受付 \"届出を受け付ける。\" { … }"),
	Step("手順の名前（なくてもよい）、\"文\"、{ 矢印・注・例外 }", "a name (optional), \"sentence\", { arrows, 注, 例外 }", "手順 受付 \"届出を受け付ける。\" { 住民 → 窓口 : 届出書 }"),
	ExceptionalCase("\"文\" と { 矢印 }", "\"sentence\" and { arrows }", "例外 \"届かないときは送信を依頼する。\" { … }"),
	Flow("→ でつないだ名前、: 、流れる情報", "names joined by →, then : and what flows", "住基 → 連携 → 台帳 : 接種情報(氏名, 住所) 方法 専用線"),
	Hop("部署・システム・関係者・機関・一覧の名前", "the name of a department, system, person, body or table", "住基 → 連携 → 台帳 : 接種情報"),
	LegalBasis("法令の名前、\"文\"、またはその両方", "a provision, \"words\", or both", "根拠 番号利用 \"別表の10の項\""),
	Entrustment("名前、\"事項\"、委託先、: 、委託する情報、{ 内容・妥当性・取扱者・方法・対象・確認方法・再委託 }",
			"name, \"matter\", 委託先, : , what is entrusted, { 内容/妥当性/取扱者/方法/対象/確認方法/再委託 }", "委託 発送 \"接種券の発送\" 委託先 みなと印刷 : 接種情報(氏名, 住所) { … }"),
	ReEntrustment("名前（なくてもよい）と \"事項\"、または なし", "a name (optional) and \"matter\", or なし", "再委託 封入 \"封入と発送\" 委託先 あさひ発送 許諾 \"書面で承認する。\""),
	RecipientTable("先 または 表", "先 or 表", "先 税 事務 \"地方税の賦課徴収に関する事務\""),
	Appendix("\"題\" と、一覧 または \"文\"", "\"title\", then 一覧 or \"text\"", "別紙 提供先一覧 \"別紙1 提供先\" 一覧 照会者"),
	Assessment("様式・番号・実施機関・公表日・事務・担当・根拠・使用システム・請求先・問合せ先・利用・しきい値・手続 など",
			"様式/番号/実施機関/公表日/事務/担当/根拠/使用システム/請求先/問合せ先/利用/しきい値/手続 …", "様式 平成30年5月様式4"),
	ThresholdInput("対象人数・取扱者数・重大事故 と値", "対象人数/取扱者数/重大事故 and a value", "対象人数 59万人 時点 令和3年4月1日"),
	ProcedureEvent("日付と 方法・意見・反映・結果・短縮理由・審査", "a date and 方法/意見/反映/結果/短縮理由/審査", "第三者点検 令和3年9月10日 方法 \"審議会による。\""),
	Entry("項目と値、または { 項目 値 … }", "an item and its value, or { item value … }", "記載 Ⅰ.4.① \"対象者を正しく把握するため。\""),
	CellEntry("項目と、その値", "an item and its value", "4.① \"対象者を正しく把握するため。\""),
	EntryValue("\"文\"、選択肢、または 上書き", "\"text\", a choice, or 上書き", "リスク1.十分か 十分である"),
	ItemPath("項目（Ⅰ、Ⅱ(ファイル) などを点でつなぐ）", "an item (Ⅰ, Ⅱ(file) … joined by dots)", "Ⅱ(接種情報).3.④"),
	Withholding("項目、部分、\"理由\"", "an item, 部分, \"reason\"", "非公表 Ⅲ(接種情報).7.リスク1.⑥.内容 理由 \"攻撃の手掛かりになるため。\""),
	Acceptance("規則の番号と \"理由\"", "the code of a rule and \"reason\"", "了承 F-01 \"緊急に始めたため。\" 期限 令和4年3月31日"),
	FigureLayout("固定・列・省く・番号・備考", "固定/列/省く/番号/備考", "固定 住民 20 40"),
	Revision("事前 または 事後 と \"説明\"、対象", "事前 or 事後 and \"explanation\", 対象", "事後 \"組織の名称の変更である。\" 対象 住民課");

	private static final Map<String, SyntaxPlace> BY_RULE = Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(SyntaxPlace::name, Function.identity()));

	private final String japanese;
	private final String english;
	private final String example;

	SyntaxPlace(String japanese, String english, String example) {
		this.japanese = japanese;
		this.english = english;
		this.example = example;
	}

	/** The place that a rule of the grammar reads; the beginning of a statement where the rule has no words of its own. */
	public static SyntaxPlace ofRule(String rule) {
		return BY_RULE.getOrDefault(rule, ProjectFile);
	}

	public static boolean isKnown(String rule) {
		return BY_RULE.containsKey(rule);
	}

	public String expected(MessageLanguage language) {
		return language == MessageLanguage.JAPANESE ? japanese : english;
	}

	public String example() {
		return example;
	}
}

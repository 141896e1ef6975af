package org.nagare.rules.tests.mutation;

import static org.nagare.rules.tests.mutation.Operator.change;
import static org.nagare.rules.tests.mutation.Operator.drop;
import static org.nagare.rules.tests.mutation.Operator.replace;

import java.util.List;
import java.util.regex.MatchResult;

/** Mistakes in what is entered for the form. */
final class CellMistakes {

	private static final String CELL = "^ {4}(?:リスク[0-9]\\.)?[^\\s\"{}/]+";
	private static final String BLOCK = "\"\"\"(?:(?!\"\"\")[\\s\\S])*\"\"\"";
	private static final String HEAD_IV3 = "^ {4}3 \"([^\"]*)\"\\n";

	private CellMistakes() {
	}

	static List<Operator> all() {
		return List.of(
				drop("a cell of text is not filled", "complete.open-cells linkage.own-text-missing", entered("(?:リスク[0-9]\\.)?(?:措置|対象者以外|必要な情報以外|本人確認|真正性|正確性|宛名|その他システム|体制確認|[1-8]\\.[①-⑧](?:\\.(?!特記)[^ \\n]+)?) (?:\"[^\"\\n]+\"|" + BLOCK + ")")),
				drop("a cell that says なし is not filled", "complete.open-cells linkage.own-text-missing", entered("(?!1\\.③\\.額)\\S+ なし")),
				drop("a choice is not made", "complete.open-cells", entered("リスク[0-9]\\.十分か \\S+")),
				drop("a choice with its text is not made", "complete.open-cells", entered("\\S*(?:認証|権限|記録|発効失効|消去手順|契約規定|消去ルール|再委託|[⑤⑥⑩]|1\\.[①②]) \\S+ (?:\"[^\"\\n]+\"|" + BLOCK + ")")),
				replace("a choice that the list does not have", "form.no-such-choice", "^ {4}リスク[0-9]\\.十分か (\\S+)$", "まあまあである"),
				replace("an issue without a plan", "condition.issue-without-plan", "^ {4}リスク[0-9]\\.十分か (十分である)$", "課題が残されている"),
				replace("no number is kept, and how it is kept", "condition.not-empty", "^ {4}リスク1\\.⑩ (保管している) ", "保管していない"),
				replace("an incident without a word", "complete.open-cells", "^ {4}リスク1\\.⑨ (発生なし)$", "発生あり"),
				replace("none, written in another way", "complete.none-spelling condition.re-entrustment-permission", entered("\\S+ (なし)").replace("\\n", ""), "\"該当なし\""),
				change("a placeholder is left", "complete.placeholder", "^ {4}\\S*措置 \"([^\"]*)\"$", found -> "○○課の" + found.group(1)),
				change("to be written later", "complete.placeholder", "^ {4}[1-8]\\.\\S+ \"([^\"\\n]*)\"$", found -> "後日記載"),
				replace("an item that the form does not have", "form.unknown-path", "^記載 Ⅲ\\([^)]*\\)\\.([2-7]) \\{", "9"),
				replace("an item inside that the form does not have", "form.unknown-path", "^ {4}(リスク1)\\.(?:対象者以外|宛名) ", "リスク9"),
				replace("a file that is not there", "link.unknown", "^記載 [ⅡⅢ]\\(([^),]*)", "どこにもない情報"),
				change("a cell twice", "form.twice", "^( {4}リスク1\\.十分か \\S+\\n)", found -> found.group(1) + found.group(1)),
				change("a derived cell by hand", "form.derived", "^(記載 Ⅳ \\{\\n)", found -> "記載 Ⅰ.7.① \"どこかの課\"\n" + found.group(1)),
				change("another name for a file", "complete.file-names", "^(記載 Ⅱ(\\([^),]*\\)) \\{\\n)", found -> "記載 Ⅱ" + found.group(2) + ".1 上書き \"別の名のファイル\" 理由 \"古い名である。\"\n" + found.group(1)),
				change("another band of items", "complete.item-count", "^(記載 Ⅱ(\\([^),]*\\)) \\{\\n)", found -> "記載 Ⅱ" + found.group(2) + ".2.④ 上書き 100項目以上 理由 \"数えた。\"\n" + found.group(1)),
				change("nothing is entrusted, by hand", "condition.entrustment-flag", "^(記載 Ⅲ(\\([^),]*\\))\\.4 \\{\\n)", found -> "記載 Ⅱ" + found.group(2) + ".4.有無 上書き 委託しない 理由 \"無い。\"\n" + found.group(1)),
				change("another number of recipients", "agree.recipient-count", "^(記載 Ⅲ(\\([^),]*\\))\\.5 \\{\\n)", found -> "記載 Ⅱ" + found.group(2) + ".5.有無 上書き 提供を行っている(\"99件\") 理由 \"数えた。\"\n" + found.group(1)),
				change("no linkage, by hand", "agree.linkage-denied", "^(記載 Ⅳ \\{\\n)", found -> "記載 Ⅰ.6.① 上書き 実施しない 理由 \"使わない。\"\n" + found.group(1)).in("→ NWS →|NWS → 中間"),
				change("another result of the threshold", "threshold.result", "^(記載 Ⅳ \\{\\n)", found -> "記載 Ⅵ.1.② 上書き 特定個人情報保護評価の実施が義務付けられない 理由 \"少ない。\"\n" + found.group(1)).in("対象人数 [0-9]+万"),
				change("standards of the government", "condition.government-standard", "^( {4}リスク1\\.② )", found -> "    リスク1.① 上書き 十分に遵守している 理由 \"準じている。\"\n" + found.group(1)),
				replace("nothing passed on, though it is", "condition.re-entrustment-care form.no-such-choice", "^ {4}再委託 (十分に行っている \"[^\"]*\")", "なし"),
				change("the old commission", "law.commission-renamed", HEAD_IV3, found -> "特定個人情報保護委員会の指針による。"),
				change("the old minister", "law.network-minister", HEAD_IV3, found -> "総務大臣が設置・管理する情報提供ネットワークシステムを使う。").notIn("公表日 令和3年[1-8]月"),
				change("the old card", "law.notification-card", HEAD_IV3, found -> "通知カードの提示を受ける。"),
				change("an office that is gone", "law.office-abolished", HEAD_IV3, found -> "内閣官房情報通信技術(IT)総合戦略室の資料による。"),
				change("the affair of others", "agree.foreign-name", HEAD_IV3, found -> "漁港に関する事務の運用を点検する。"),
				change("nothing is entrusted, says the text", "agree.denied-in-text", "^ {4}制限 [^\\n]*\\n(?: {4}[^\\n]*\\n|[^}\\n]*\\n)*? {4}その他 (なし)\\n\\}", found -> "\"委託は行わない。\""),
				change("a source that sends nothing", "agree.source-without-arrow", "^ {4}3\\.④ \"\"\"\\n()", found -> "        ・年金事務所から: 納付の状況を確かめるために要る。\n"),
				replace("the file of another affair in the register", "agree.foreign-name", "^ {4}1\\.④\\.名称 \"([^\"]*)\"", "個人住民税情報ファイル").in("\"個人住民税情報ファイル\"").where((found, project) -> !found.group(1).equals("個人住民税情報ファイル")),
				change("an item of the form that is not there", "agree.cell-reference", HEAD_IV3, found -> "Ⅱ.4.⑳に挙げた者と連携する。"),
				change("a body that is shut out and sends", "agree.access-denied", "^ {4}リスク1\\.その他システム (\"\"\"(?:(?!\"\"\")[\\s\\S])*\"\"\"|\"[^\"\\n]*\")", found -> "\"他市区町村からはVRSにアクセスできない。\"").in("他市 → VRS"),
				change("media are forbidden and used", "agree.media-forbidden", "^ {4}リスク4\\.措置 (" + BLOCK + "|\"[^\"\\n]*\")(?=\\n {4}リスク4\\.十分か 十分である\\n {4}その他 なし)", found -> "\"電子記録媒体を端末に接続することをシステムで禁じる。\"")
						.in("方法 電子記録媒体").where((found, project) -> isUse(found, project)),
				change("media without a measure", "figure.medium-without-measure", "^ {4}リスク4\\.措置 (" + BLOCK + "|\"[^\"\\n]*\")(?=\\n {4}リスク4\\.十分か 十分である\\n {4}その他 なし)", found -> "\"研修で周知する。\"").in("方法 電子記録媒体")
						.where((found, project) -> isUse(found, project)),
				change("how often, for everybody to read", "time.concrete-periods", "^ {4}リスク2\\.権限 \\S+ \"([^\"]*)\"$", found -> found.group(1) + "権限は毎週1回見直す。"),
				drop("not withheld any more", "time.concrete-periods", "^非公表 Ⅲ[^\\n]*週に1回[^\\n]*\\n"),
				replace("a withheld part that is not there", "form.part-not-found", " 部分 \"([^\"]*)\"", "どこにも無い語"),
				change("a withheld part that is readable elsewhere", "form.withheld-elsewhere", HEAD_IV3, found -> "入退室を管理する部屋を使い、週に1回調べる。").in("非公表 部分|部分 \"週に1回\""),
				change("a whole section withheld", "time.whole-withheld", "^(記載 Ⅲ(\\([^),]*\\))\\.4 \\{\\n)", found -> "非公表 Ⅲ" + found.group(2) + " 理由 \"手の内が知られるため。\"\n" + found.group(1)),
				change("one text in two items", "agree.repeated-text", "^ {4}リスク2\\.措置 \"([^\"\\n]{16,})\"\\n {4}(リスク2\\.十分か \\S+)\\n {4}リスク3\\.措置 \"([^\"\\n]*)\"", found -> found.group(3)).where((found, project) -> found.group(3).length() >= 16),
				change("a second spelling", "agree.spelling", "^ {4}6\\.① \"([^\"\\n]*サーバーに[^\"\\n]*)\"", found -> found.group(1).replace("サーバーに", "サーバに")),
				change("a place that is told of once", "agree.blocks", "^ {4}6\\.① (\"[^\"\\n]*\")$", found -> "\"\"\"\n        <本庁における措置>\n        " + found.group(1).replace("\"", "") + "\n        <外部の倉庫における措置>\n        施錠する。\n        \"\"\""),
				replace("the person is not identified", "figure.identity-check", "^ {4}リスク3\\.本人確認 (\"[^\"\\n]*\")", "なし"),
				change("strong measures in three words", "complete.short-measure", "^ {4}(リスク2\\.措置 \"[^\"\\n]*\"\\n {4}リスク2\\.十分か 十分である)$", found -> "リスク2.措置 \"努める。\"\n    リスク2.十分か 特に力を入れている"),
				change("free, and a fee", "condition.free-with-fee", "^ {4}1\\.③ (有料) \"", found -> "無料").where((found, project) -> project.all().contains("1.③ 有料")),
				replace("a file list that is not told", "complete.open-cells", "^( {4}1\\.④\\.(?:名称|場所) [^\\n]*\\n)", ""),
				replace("nothing published, and where", "condition.not-empty", "^ {4}1\\.④ (行っている)$", "行っていない"),
				replace("connections denied by hand", "agree.connections-overruled", "^( {4}1\\.② \"\"\")", "    2(台帳).③ 上書き なし 理由 \"無い。\"\n    1.② \"\"\"").in("システム 台帳 ").where((found, project) -> project.name().equals("vaccination")));
	}

	/** A line inside of 記載, with what belongs to it. */
	private static String entered(String cell) {
		return "^ {4}" + cell + "\\n";
	}

	/** Whether the place is Ⅲ.3, where use is told of; Ⅲ.2 has a risk 4 too. */
	private static boolean isUse(MatchResult found, ExampleProject project) {
		return project.texts().values().stream().filter(text -> text.startsWith(found.group(), found.start())).anyMatch(text -> {
			String before = text.substring(0, found.start());
			return before.substring(Math.max(0, before.lastIndexOf("記載 "))).matches("(?s)記載 Ⅲ\\([^)]*\\)\\.3 .*");
		});
	}
}

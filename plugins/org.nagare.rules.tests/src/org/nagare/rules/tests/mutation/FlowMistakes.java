package org.nagare.rules.tests.mutation;

import static org.nagare.rules.tests.mutation.Operator.change;
import static org.nagare.rules.tests.mutation.Operator.drop;
import static org.nagare.rules.tests.mutation.Operator.replace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Mistakes in steps, arrows, lists of recipients and entrustments. */
final class FlowMistakes {

	private static final String ARROW = "^ {8}\\S[^\\n]* → [^\\n]*\\n(?: {12,}[^\\n]*\\n| {8}\\}\\n)*";

	private FlowMistakes() {
	}

	static List<Operator> all() {
		return List.of(
				change("a step without its only arrow", "figure.step-without-arrow", "^ {4}手順 [^\\n]*\\{\\n(" + ARROW.substring(1) + ")(?= {4}\\})", found -> "").where((found, project) -> !found.group(1).contains("注 ")),
				change("an arrow the other way", "figure.file-without-source figure.network-without-server figure.partner-unknown figure.transfer-without-affair figure.step-without-arrow figure.direction-in-text figure.contractor-without-entrustment figure.replica-not-drawn agree.source-without-arrow "
						+ "agree.source-not-justified agree.handover-untold agree.handover-differs agree.step-not-covered agree.recipient-count condition.linkage-basis condition.taken-away complete.open-cells complete.care-missing link.unknown form.unknown-key agree.system-unconnected",
						"^ {8}([^\\s\"{}/:][^\\n\":]*? → [^\\n\":]*?) : ", found -> turned(found.group(1))),
				change("an arrow twice", "figure.arrow-twice", "^( {8}\\S+ → [^\\n{]*\\n(?: {12,}[^\\n]*\\n)*)", found -> found.group(1) + found.group(1)),
				change("a sentence that denies the number", "figure.number-denied", "^ {4}手順 \\S+ \"([^\"]*)\" \\{\\n {8}\\S+ → [^\\n]*個人番号,[^\\n]*\\n(?: {12,}[^\\n]*\\n)* {4}\\}", found -> found.group(1) + "個人番号は含まれない。")
						.where((found, project) -> !found.group().contains("除く")),
				drop("what another affair hands over is not acquired", "agree.handover-untold", "^ {8}税 → 連携 → (?:児手|介護) : [^\\n]*\\n(?: {12,}[^\\n]*\\n)*"),
				replace("handed over at another time", "agree.handover-differs", "^ {8}税 → 連携 → 移転先 : [^\\n]* 時期 (\"[^\"]*\")", "\"毎月\""),
				drop("what another affair acquires is not handed over", "agree.handover-untold", "^ {8}税 → 連携 → 移転先 : [^\\n]*\\n(?: {12,}[^\\n]*\\n)*"),
				drop("an internal step that does not say so", "figure.step-without-arrow", "^ {4}手順 \\S+ \"[^\"]*\"( 内部)"),
				change("both directions told, one drawn", "figure.two-way-step", "^ {4}手順 \\S+ \"([^\"]*)\" \\{\\n(?:" + ARROW.substring(1) + ") {4}\\}", found -> found.group(1) + "相手と相互に送受信する。"),
				drop("the server is left out on the way out", "figure.network-without-server", "(中間 → )NWS"),
				drop("the server is left out on the way in", "figure.network-without-server", "NWS → (中間 → )"),
				drop("nobody behind the network", "figure.partner-unknown", "→ NWS( → [^:\\n]+?)(?= :)"),
				replace("the network without a basis", "condition.linkage-basis", "→ NWS → [^\\n]*?( 根拠 \\S+(?: \"[^\"]*\")?)", ""),
				drop("what is answered by the network has no basis", "condition.linkage-basis", "NWS → 中間[^\\n]*?( 根拠 \\S+(?: \"[^\"]*\")?)"),
				change("a kind against the number", "figure.kind-conflict", "^( {8}\\S+ → [^\\n]*個人番号,[^\\n{]*)$", found -> found.group(1) + " 種別 個人情報 理由 \"番号が無い。\"").where((found, project) -> !found.group().contains("除く")),
				drop("a paper that does not say whether it has the number", "figure.kind-unknown", "\"[^\"]*\"( 個人番号なし)"),
				replace("an item that the file does not have, on an arrow", "link.item", " → [^\\n]*: \\S+?\\(([^,)\\n]+)", "血液型"),
				drop("how the person hands it in is not told", "complete.open-cells", "^ {8}(?:住民|妊産婦|申請者|納税義務者|被保険者|受給者) → [^\\n]*( 方法 (?:紙|その他\\([^)]*\\)))[^\\n]*時期"),
				drop("when it is acquired is not told", "complete.open-cells", "^ {8}(?:住民|妊産婦|申請者|納税義務者|被保険者|受給者) → [^\\n]*( 時期 \"[^\"]*\")"),
				drop("what a recipient uses it for is not told", "complete.open-cells", "( 用途 \"[^\"]*\")"),
				drop("on what basis it is provided is not told", "condition.linkage-basis complete.open-cells", "^ {8}(?!NWS|[^\\n]*NWS)[^\\n]*( 根拠 \\S+(?: \"[^\"]*\")?)"),
				drop("a row names no affair", "figure.transfer-without-affair", "^ {4}先 \\S+( 事務 \"[^\"]*\")"),
				drop("a row names no basis", "complete.open-cells", "^ {4}先 [^\\n]*( 根拠 \\S+ \"[^\"]*\")"),
				drop("a list loses its rows of law", "condition.not-empty complete.open-cells agree.recipient-count condition.linkage-basis figure.partner-unknown syntax.missing syntax.unexpected", "^ {4}表 [^\\n]*\\n"),
				replace("a row that the table does not have", "link.unknown", "^ {4}表 \\S+ 行 (\\S+?)[, ]", "999"),
				change("a step uses an alias", "figure.name-differs", "^ {4}手順 \\S+ \"([^\"]*市町村CS[^\"]*)\"", found -> found.group(1).replace("市町村CS", "きた市CS")),
				drop("whoever sends it is not told of", "agree.source-not-justified", "^ +・(?:\\{[^}\\n]+\\}|[^\\n:]{2,12})から: [^\\n]*\\n"),
				change("a step that no use tells of", "agree.step-not-covered", "^ {4}手順 \\S+ \"([^\"]*)\" \\{\\n(?= {8}\\S+ → [^\\n]*情報)", found -> "漁獲"),
				drop("an entrustment is gone", "form.derived condition.not-empty agree.outside-storage complete.open-cells form.left-out figure.contractor-without-entrustment agree.system-not-listed agree.foreign-name condition.re-entrustment-care",
						"^委託 [^\\n]*\\{\\n(?: {4,}[^\\n]*\\n)*\\}\\n"),
				replace("entrusted to the body itself", "agree.contractor-is-self", "^委託 [^\\n]* 委託先 (\\S+) ", "市").in("^機関 市 "),
				drop("what is entrusted is not told", "complete.open-cells", "^ {4}内容 [^\\n]*\\n"),
				drop("why it is entrusted is not told", "complete.open-cells", "^委託 [^\\n]*\\n(?: {4}[^\\n]*\\n)*?( {4}妥当性 [^\\n]*\\n)"),
				drop("how many handle it is not told", "complete.open-cells", "^ {4}取扱者 [^\\n]*\\n"),
				drop("how the contractor is known is not told", "complete.open-cells", "^ {4}確認方法 [^\\n]*\\n"),
				drop("how the contractor gets it is not told", "complete.open-cells", "^委託 [^\\n]*\\n(?: {4}[^\\n]*\\n)*?( {4}方法 [^\\n]*\\n)"),
				drop("nothing is told of passing on", "complete.open-cells", "^( {4}再委託 なし)"),
				drop("nobody permits passing on", "condition.re-entrustment-permission", "^ {4}再委託 \\S+ \"[^\"]*\"[^\\n]*?(?:\\n {12})?( 許諾 \"[^\"]*\")"),
				change("more people than the file has", "agree.entrusted-persons attribute.repeated", "^委託 [^\\n]*\\n( {4}内容 [^\\n]*\\n)", found -> found.group(1) + "    人数 900万人\n"),
				replace("a contractor that nobody declared", "link.unknown", "^委託 [^\\n]* 委託先 (\\S+) ", "どこかの会社"));
	}

	/** The nodes of a path from its end to its beginning. */
	private static String turned(String path) {
		List<String> nodes = new ArrayList<>(List.of(path.split(" → ")));
		Collections.reverse(nodes);
		return String.join(" → ", nodes);
	}
}

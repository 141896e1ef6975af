package org.nagare.rules.tests.mutation;

import static org.nagare.rules.tests.mutation.Operator.change;
import static org.nagare.rules.tests.mutation.Operator.drop;
import static org.nagare.rules.tests.mutation.Operator.replace;

import java.util.List;
import java.util.regex.Pattern;

/** Mistakes in bodies, systems, files, libraries, law and terms. */
final class ModelMistakes {

	private ModelMistakes() {
	}

	static List<Operator> all() {
		return List.of(
				change("the head is told by the department", "agree.post-is-organisation", "(部署 (\\S+) 所属長 \"[^\"]*課長\")", found -> found.group(1).replace("課長\"", "課\""))
						.where((found, project) -> inCharge(found.group(2), project)),
				change("no head of the department", "complete.open-cells", "(部署 (\\S+) 所属長 \"[^\"]*\")", found -> "部署 " + found.group(2)).where((found, project) -> Pattern
						.compile("^ {4}担当 " + found.group(2) + "\\n {4}根拠", Pattern.MULTILINE).matcher(project.all()).find()),
				drop("nowhere to ask", "complete.open-cells", "( 連絡先 \"[^\"]*\")"),
				drop("the server is no server", "figure.network-without-server", "システム 中間 \"[^\"]*\"( 分類 中間サーバー)").in("中間 → NWS"),
				drop("a system tells no functions", "complete.open-cells", "^((?: +機能 [^\\n]*\\n)+)"),
				drop("a connection is not told of", "agree.system-unconnected revision.row-without-reason complete.open-cells", "^ +(?:所管 \\S+|システム [^\\n]*?)( 接続 \\S+)(?= \\{|$)").where((found, project) -> !drawn(found.group(1), project)),
				replace("one name in one place", "link.unknown", "^ {8}(\\S+) → ", "どこにもない課"),
				replace("a system of nobody in the list", "link.unknown", "^ {4}使用システム (\\S+?)[,\\n]", "どこにもない"),
				drop("a file without kind", "complete.open-cells", "^ {4}種類 \\S+\\n"),
				drop("a file without its beginning", "complete.open-cells", "^ {4}開始 \\S+\\n"),
				drop("a file without users", "complete.open-cells", "^ {4}使用 [^\\n]*\\n"),
				drop("a file without people", "complete.open-cells", "^ {4}使用 [^\\n]*\\n( {4}人数 [^\\n]*\\n)"),
				drop("people without a scope", "complete.open-cells", "^ {4}使用 [^\\n]*\\n {4}人数 \\S+( 範囲 \"[^\"]*\")"),
				replace("more people than the threshold", "threshold.subjects", "^ {4}使用 [^\\n]*\\n {4}人数 (\\S+)", "900万人"),
				change("another department for the file", "agree.departments-differ", "^ {4}担当 (\\S+)\\n {4}使用 ", found -> other(found.group(1))).where((found, project) -> project.all().contains("部署 " + other(found.group(1)) + " ")),
				drop("a category without reason", "agree.category-without-reason", "^ {4}妥当性 [^\"\\s]+ \"[^\\n]*\\n"),
				drop("a reason without items", "form.reason-without-items link.item", "^ {4}項目 [^\\n]*\\n"),
				replace("the number among the four items", "agree.item-category", "^ {4}項目 個人番号 : (個人番号)$", "四情報"),
				replace("the four items among business numbers", "agree.item-category", "^ {4}項目 氏名[^:\\n]* : (四情報)$", "業務番号"),
				drop("no period", "complete.open-cells", "(?<!保管期間 [^\\n]{0,90}\\n(?: {12}[^\\n]{0,90}\\n)?)^( {4}保管期間 [^\\n]*(?:\\n {12}[^\\n]*)*+\\n)(?! {4}保管期間)"),
				change("another period than in the texts", "agree.retention-text", "^ {4}保管期間 ([0-9]+)年 ", found -> Integer.toString(Integer.parseInt(found.group(1)) + 1))
						.where((found, project) -> Pattern.compile("[^間] ?" + found.group(1) + "年(?:を過ぎ|を経過|間?保[管存])").matcher(project.all()).find()),
				replace("a period that is none", "value.period word.unknown value.count", "^ {4}保管期間 (\\S+)", "しばらく"),
				drop("no reason for the period", "complete.open-cells", "^ {4}保管期間 [^\\n]*( 妥当性 \"[^\"]*\")").notIn("保管期間 30日"),
				replace("an item that the file does not have", "link.item", "^帳票 \\S+ : [^(\\n]+\\(([^,)「\\n]+)", "血液型"),
				replace("the library has another heading", "linkage.block-missing", "^措置集 中間[SP][WF]措置[^\\n]* 見出し \"([^\"]*)\"", "<よその措置>"),
				drop("the library leaves an item out", "linkage.block-missing", "^ {4}(?:Ⅲ\\.6|Ⅱ\\.6|Ⅲ\\.7|Ⅳ)\\S+ (?:\"[^\"\\n]+\"|\"\"\"(?:(?!\"\"\")[\\s\\S])*\"\"\")\\n")
						.where((found, project) -> headingBefore(found, project).startsWith("中間") && (project.all().contains("NWS → 中間") || !found.group().matches("(?s) {4}Ⅲ\\.6\\.リスク[1-4].*"))),
				drop("the library of a place leaves an item out", "agree.blocks", "^ {4}(?:Ⅱ\\.6\\.③|Ⅲ\\.7\\.リスク1\\.[⑤⑥]\\.内容) (?:\"[^\"\\n]+\"|\"\"\"(?:(?!\"\"\")[\\s\\S])*\"\"\")\\n")
						.where((found, project) -> !headingBefore(found, project).startsWith("中間")),
				replace("a library for another form", "linkage.library-item", "^ {4}(Ⅲ\\.6\\.リスク1\\.措置) ", "Ⅲ.6.リスク9.措置"),
				drop("a row that the table of law lacks", "link.unknown", "^ {4}1 照会者 [^\\n]*\\n"),
				change("a term that nobody uses", "complete.unused-term", "^用語 (\\S+)", found -> "あまのじゃく"),
				change("a name twice", "name.duplicate", "^(関係者 [^\\n]*\\n)", found -> found.group(1) + found.group(1)),
				replace("a kind of body that is none", "word.unknown", "^機関 \\S+ \"[^\"]*\" (\\S+)", "よそ").where((found, project) -> !found.group(1).startsWith("{")),
				replace("an article as it was numbered before", "law.article-19", "^法令 \\S+ \"番号法第19条第(8)号", "7"),
				replace("a brace too few", "syntax.closing-brace", "^(\\})$", ""),
				change("a quote too few", "syntax.unclosed-text", "^ {4}(?:宣言|事務) \"[^\"]*(\")$", found -> ""));
	}

	private static String headingBefore(java.util.regex.MatchResult found, ExampleProject project) {
		for (String text : project.texts().values()) {
			int at = text.indexOf(found.group());
			int library = at < 0 ? -1 : text.lastIndexOf("\n措置集 ", found.start());
			if (library >= 0 && text.startsWith(found.group(), found.start())) {
				return text.substring(library + 5, text.indexOf('\n', library + 1));
			}
		}
		return "中間";
	}

	/** Whether an arrow tells the connection as well. */
	private static boolean drawn(String connection, ExampleProject project) {
		String other = connection.replace(" 接続 ", "");
		return Pattern.compile("→ " + other + " |^ *" + other + " →", Pattern.MULTILINE).matcher(project.all()).find();
	}

	private static boolean inCharge(String unit, ExampleProject project) {
		return Pattern.compile("^ {4}担当 " + unit + "$", Pattern.MULTILINE).matcher(project.all()).find();
	}

	private static String other(String unit) {
		return switch (unit) {
			case "住民課", "市民課", "住民情報課" -> "税務課";
			default -> "住民課";
		};
	}

	private static long count(String text, String words) {
		return Pattern.compile(words).matcher(text).results().count();
	}
}

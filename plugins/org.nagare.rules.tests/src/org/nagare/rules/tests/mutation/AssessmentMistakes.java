package org.nagare.rules.tests.mutation;

import static org.nagare.rules.tests.mutation.Operator.change;
import static org.nagare.rules.tests.mutation.Operator.drop;
import static org.nagare.rules.tests.mutation.Operator.replace;

import java.util.List;

/** Mistakes in the assessment itself: cover, threshold, procedure, systems, libraries, revisions. */
final class AssessmentMistakes {

	private AssessmentMistakes() {
	}

	static List<Operator> all() {
		return List.of(
				drop("cover: no number", "complete.cover", "^ {4}番号 [0-9]+\\n"),
				drop("cover: no declaration", "complete.cover", "^ {4}宣言 \"[^\"]*\"\\n"),
				drop("cover: no title", "complete.cover", "^評価書 \\S+( \"[^\"]*\")"),
				drop("cover: no body", "complete.cover", "^ {4}実施機関 \\S+\\n"),
				replace("declaration of another body", "complete.affair-names", "^ {4}宣言 \"([^\"は]+)は", "となり村"),
				replace("declaration of another affair", "complete.affair-names", "^ {4}宣言 \"[^\"は]+は、([^\"]+?)に関する事務", "漁港の管理"),
				replace("title of another affair", "complete.affair-names", "^評価書 \\S+ \"([^\"]+?)に関する事務", "漁港の管理"),
				change("title says draft", "complete.placeholder", "^評価書 \\S+ \"([^\"]*)\"", found -> found.group(1) + "(素案)"),
				change("title says ended", "time.ended-title", "^評価書 \\S+ \"([^\"]*)\"", found -> found.group(1) + "【令和7年3月31日 終了】"),
				replace("the number of another assessment", "agree.number-twice", "^ {4}番号 ([0-9]+)$", "5").in("^ {4}番号 5$"),
				drop("no affair", "complete.open-cells", "^ {4}事務 \"[^\"]*\"\\n"),
				drop("no department", "complete.open-cells", "^ {4}担当 \\S+\\n(?= {4}根拠)"),
				drop("no legal basis", "complete.open-cells", "^ {4}根拠 [^\\n]*\\n"),
				drop("no office for requests", "complete.open-cells", "^ {4}請求先 \\S+\\n"),
				drop("no office for questions", "complete.open-cells", "^ {4}問合せ先 \\S+\\n"),
				drop("a system is not listed", "figure.system-not-listed", "^ {4}使用システム (\\S+, )"),
				drop("the last system is not listed", "figure.system-not-listed", "^ {4}使用システム [^\\n]*(, \\S+)$").in("^ {4}使用システム [^\\n]*, "),
				drop("a library is not used", "linkage.library-missing", "^ {4}利用 [^\\n]*\\n"),
				replace("an unknown edition", "form.unknown-edition", "^ {4}様式 (\\S+)", "平成99年9月様式9"),
				drop("no edition", "form.no-edition", "^ {4}様式 \\S+\\n"),
				replace("published before the procedure", "time.procedure-order", "^ {4}公表日 (\\S+)", "令和元年6月3日"),
				replace("published long after the file is held", "time.published-after-holding", "^ {4}公表日 (\\S+)", "令和7年6月3日").notIn("緊急|^改訂"),
				replace("too few subjects", "threshold.subjects", "^ {8}対象人数 (\\S+)", "1千人"),
				replace("more subjects than all files have", "threshold.subjects", "^ {8}対象人数 (\\S+)", "900万人"),
				change("another number of handlers", "threshold.handlers check.acceptance-unused", "^ {8}取扱者数 (\\S+)", found -> "465人"),
				replace("handlers that nobody has", "threshold.handlers", "^( {8})重大事故 なし", "        取扱者数 9千人 時点 令和3年4月1日\n        ").notIn("取扱者数 "),
				replace("an incident that Ⅲ7 denies", "agree.incidents", "^ {8}重大事故 (なし)", "あり"),
				change("a hearing that ends as it begins", "condition.short-hearing", "(意見聴取 (\\S+) 〜 \\S+)", found -> "意見聴取 " + found.group(2) + " 〜 " + found.group(2)),
				change("days of the hearing counted wrongly", "time.hearing-days", "意見聴取 [^\\n]*\\n +方法 \"([^\"]*)\"", found -> found.group(1) + "期間は7日間とした。"),
				replace("checked before it was heard", "time.procedure-order", "^ {8}第三者点検 (\\S+)", "平成30年1月5日"),
				replace("heard before the basic assessment", "time.procedure-order", "^ {8}基礎項目評価 (\\S+)", "令和6年12月1日"),
				drop("no hearing", "complete.open-cells", "^ {8}意見聴取 [^\\n]*\\n(?: {16}[^\\n]*\\n)*"),
				drop("no third-party check", "complete.open-cells", "^ {8}第三者点検 [^\\n]*\\n(?: {16}[^\\n]*\\n)*"),
				drop("no basic assessment", "complete.open-cells", "^ {8}基礎項目評価 [^\\n]*\\n"),
				replace("checked by the council of another body", "agree.foreign-name", "第三者点検 [^\\n]*\\n? *方法 \"([^\"]*審議会)", "東浜市個人情報保護審議会"),
				replace("the head of another department", "agree.head-of-other", "所属長 \"([^\"]+)\"", "水道課長"),
				drop("no result of the check", "complete.open-cells", "^ {16}[^\\n]*?(結果 \"[^\"]*\")"),
				drop("no way of the hearing", "complete.open-cells", "( +方法 \"[^\"]*\"\\n)(?= +意見)"),
				replace("nobody said anything, and it was reflected", "agree.opinion-reflected", "意見 \"意見はなかった。\" 反映 (なし)", "\"入手の方法の説明を詳しくした。\""),
				change("a count of a year to come", "time.still-to-come", "^ {8}対象人数 \\S+ 時点 (\\S+)", found -> "令和27年12月1日"),
				drop("no opinions told", "complete.open-cells", "( 意見 (?:\"[^\"]*\"|なし))(?=\\s+反映)"),
				replace("a day that is none", "value.date syntax.date", "^ {4}公表日 (\\S+)", "令和3年2月30日"),
				replace("a revision still to come", "revision.date revision.timing", "^改訂 (\\S+)", "令和9年1月1日"),
				replace("a reason for nothing", "revision.unknown-subject", " 対象 ([^ ,\\n]+)(?=, [^\\n]*$)", "どこにもないもの").where((found, project) -> found.group().contains("対象") && project.all().contains("改訂 ")
						&& !found.group(1).matches(".*\\(.*") && !found.group(1).matches("台帳|住基|VRS|介護|税")),
				replace("told afterwards without a word", "revision.important-afterwards", " 事後 (\"[^\"]*\")(?=\\s+対象 Ⅲ)", "\"文言の整理である。\""),
				replace("an acceptance of nothing", "check.acceptance-unused", "^ {4}了承 (\\S+)", "D-01"),
				replace("an acceptance of a rule that is not there", "check.acceptance-unknown", "^ {4}了承 (\\S+)", "Z-99"),
				drop("nothing accepted any more", "threshold.handlers", "^ {4}了承 E-03 [^\\n]*\\n"));
	}
}

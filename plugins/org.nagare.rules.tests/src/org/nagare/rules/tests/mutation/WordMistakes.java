package org.nagare.rules.tests.mutation;

import static org.nagare.rules.tests.mutation.Operator.change;
import static org.nagare.rules.tests.mutation.Operator.changeKnowing;
import static org.nagare.rules.tests.mutation.Operator.replace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mistakes in the words of sentences, against what the model says: names, channels, numbers, ways to erase; and numbers that are slips of the pen. */
final class WordMistakes {

	private static final String ONE_LINE = "\"(?!\")([^\"\\n]*)\"";
	private static final String HEAD_IV3 = "^ {4}3 " + ONE_LINE + "\\n";
	/** Up to some words in the text of an item, on one line with it or in its block. */
	private static final String IN_AN_ITEM = "^(?: {8}(?![^\\n]* → )| {4}(?:\\S*[.①-⑩]\\S*|[1-9]|その他|措置集) [^\"\\n]*\")[^\"\\n]*?";

	/** What replaces the letter of a word that is typed wrongly: another of the same sound. */
	private static final Map<Character, Character> SAME_SOUND = Map.of('携', '係', '帳', '張', '基', '規', '務', '無', '理', '利', '康', '庚');
	/** Words of which some say no more than others. */
	private static final Map<String, String> SAYS_THE_SAME = Map.of("統合", "総合", "台帳", "管理", "管理システム", "情報システム");

	private WordMistakes() {
	}

	static List<Operator> all() {
		return List.of(
				changeKnowing("the form of a company on the other side", "agree.company-form", "^委託 [^\\n]*\\{\\n {4}内容 " + ONE_LINE, (found, project) -> company(found, project).flatMap(WordMistakes::turned).map(name -> name + "が、" + found.group(1)).orElse(found.group(1))),
				changeKnowing("the form of a company in brackets", "agree.company-form", "^委託 [^\\n]*\\{\\n(?: {4}[^\\n]*\\n)*? {4}妥当性 " + ONE_LINE,
						(found, project) -> company(found, project).filter(name -> name.contains("株式会社")).map(name -> name.replace("株式会社", "(株)") + "の" + found.group(1)).orElse(found.group(1))),
				change("letters of a name in another width", "agree.name-width", IN_AN_ITEM + "(?<![{A-Za-z])((?:VRS|CS|LGWAN|サーバー)(?![A-Za-z]))", found -> found.group(1).equals("サーバー") ? "ｻｰﾊﾞｰ" : wide(found.group(1))).where(WordMistakes::isDeclared),
				changeKnowing("a system under a word that says as much", "agree.system-misnamed", IN_AN_ITEM + "(\\{[^}\\n.]+\\})", (found, project) -> system(found.group(1), project).flatMap(WordMistakes::saidOtherwise).orElse(found.group(1))),
				changeKnowing("a letter of a system mistyped", "agree.system-misnamed", IN_AN_ITEM + "(\\{[^}\\n.]+\\})", (found, project) -> system(found.group(1), project).flatMap(WordMistakes::mistyped).orElse(found.group(1))),
				changeKnowing("a letter of a printed system mistyped", "agree.system-misnamed", IN_AN_ITEM + "(?<![一-龠ァ-ヴー])([一-龠ァ-ヴー]{3,}システム)(?![一-龠ァ-ヴー])",
						(found, project) -> project.all().contains("システム ") && Pattern.compile("システム \\S+ \"" + found.group(1) + "\"").matcher(project.all()).find() ? mistyped(found.group(1)).orElse(found.group(1)) : found.group(1)),
				change("an item of the table on which nothing stands", "agree.table-item", "^ {4}(?:4\\.①|3\\.⑤) " + ONE_LINE + "$", found -> found.group(1) + "番号法別表第一の999の項による。"),
				change("an item of the table that is the next one", "agree.table-item", HEAD_IV3, found -> found.group(1) + "番号法別表第一の998の項の事務である。"),
				change("received by fax", "agree.channel-in-text", "^記載 Ⅲ\\([^)]*\\)\\.2 \\{\\n(?: {4,}[^\\n]*\\n)*? {4}リスク2\\.措置 " + ONE_LINE, found -> found.group(1) + "不足する書類はFAXで受け取る。"),
				change("handed over on media", "agree.channel-in-text", "^記載 Ⅲ\\([^)]*\\)\\.5 \\{\\n(?: {4,}[^\\n]*\\n)*? {4}リスク2\\.措置 " + ONE_LINE, found -> found.group(1) + "結果は電子メールで送付する。").notIn("方法 電子メール"),
				change("data in the shredder", "agree.erasure-means", "^ {4}リスク3\\.消去手順 \\S+ " + ONE_LINE, found -> found.group(1) + "データはシュレッダーで裁断する。"),
				change("data in the shredder of the contractor", "agree.erasure-means", "^ {4}消去ルール \\S+ " + ONE_LINE, found -> "受け取ったデータは細断させる。"),
				change("paper under the eraser", "agree.erasure-means", "^ {4}6\\.③ \"\"\"\\n((?:(?!\"\"\")[\\s\\S])*?) {8}\"\"\"", found -> found.group(1) + "        ・申請書は、消去ソフトで上書きする。\n"),
				change("more handlers than there are", "threshold.handlers-in-text", HEAD_IV3, found -> found.group(1) + "取扱者は9千人である。"),
				change("ten thousand handlers for each", "threshold.handlers-implausible", "^ {4}(?:取扱者|使用 \\S+) ([0-9]+人)(?!未満)", found -> found.group(1).replace("人", "万人")),
				change("held before there was a law", "time.holding-day", "^ {4}開始 (令和\\S+)$", found -> found.group(1).replace("令和", "平成")),
				replace("held when nobody can know", "time.holding-day", "^ {4}開始 (\\S+)$", "令和40年4月1日"),
				change("the first step in the era before", "time.before-law", "^ {8}基礎項目評価 (令和\\S+)$", found -> found.group(1).replace("令和", "平成")),
				replace("sent over an open line", "figure.open-line-without-measure", "^ {8}(?:住民|妊産婦|納税義務者|申請者|被保険者|受給者) → [^\\n]* 方法 (紙)(?= )", "電子メール"));
	}

	/** How the contractor of an entrustment is printed. */
	private static Optional<String> company(MatchResult found, ExampleProject project) {
		Matcher contractor = Pattern.compile("委託先 (\\S+)").matcher(found.group());
		return contractor.find() ? printed("機関 " + Pattern.quote(contractor.group(1)), project) : Optional.empty();
	}

	private static Optional<String> turned(String name) {
		for (String form : List.of("株式会社", "有限会社")) {
			if (name.startsWith(form)) {
				return Optional.of(name.substring(form.length()) + form);
			}
			if (name.endsWith(form)) {
				return Optional.of(form + name.substring(0, name.length() - form.length()));
			}
		}
		return Optional.empty();
	}

	/** How the system of a reference is printed. */
	private static Optional<String> system(String reference, ExampleProject project) {
		return printed("システム " + Pattern.quote(reference.substring(1, reference.length() - 1)), project);
	}

	private static Optional<String> printed(String declared, ExampleProject project) {
		Matcher printed = Pattern.compile("^ *" + declared + " \"([^\"\\n]*)\"", Pattern.MULTILINE).matcher(project.all());
		return printed.find() ? Optional.of(printed.group(1)) : Optional.empty();
	}

	private static Optional<String> saidOtherwise(String name) {
		return SAYS_THE_SAME.entrySet().stream().filter(word -> name.endsWith("システム") && name.contains(word.getKey())).map(word -> name.replace(word.getKey(), word.getValue())).sorted().findFirst();
	}

	private static Optional<String> mistyped(String name) {
		return name.endsWith("システム") ? SAME_SOUND.entrySet().stream().filter(sound -> name.indexOf(sound.getKey()) >= 0).map(sound -> name.replace(sound.getKey(), sound.getValue())).sorted().findFirst() : Optional.empty();
	}

	private static String wide(String letters) {
		return letters.chars().map(letter -> letter - 'A' + 'Ａ').collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	/** Whether the letters are part of a name that the project declares. */
	private static boolean isDeclared(MatchResult found, ExampleProject project) {
		return Pattern.compile("^ *(?:機関|システム|境界|部署|ファイル) \\S+ (?:\"[^\"\\n]*\" 略称 )?\"[^\"\\n]*" + found.group(1), Pattern.MULTILINE).matcher(project.all()).find();
	}
}

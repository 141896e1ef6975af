package org.nagare.dsl.tests;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody may do to a text next: words that come and go, lines that vanish, names that change, slips of the pen. */
public final class RandomEdits {

	/** Words that mean something somewhere, and pieces of them. */
	private static final List<String> WORDS = List.of(" 内部", "{", "}", "\"", "手順 ", "業務 試し \"試し\" {}", "　", "市", "->", "→", "評価書 ", "所属 ", "措置集 ", "令和9年9月9日", "{児童手当.住民}", "\n", "\n\n", "12", "：");

	private static final Pattern GIVEN = Pattern.compile("(?m)^ *(?:機関|部署|システム|関係者|法令|措置集|用語|業務|手順|ファイル|項目|委託|帳票|一覧) ([^\\s\",:「]+)");

	private RandomEdits() {
	}

	public static String after(String text, Random random) {
		int at = random.nextInt(Math.max(1, text.length()));
		return switch (random.nextInt(6)) {
			case 0 -> text.substring(0, at) + WORDS.get(random.nextInt(WORDS.size())) + text.substring(at);
			case 1 -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 1 + random.nextInt(3)));
			case 2 -> withoutLine(text, at);
			case 3 -> renamed(text, at);
			case 4 -> text + "\n業務 試し" + at + " \"試し\" {\n    手順 確認 \"確かめる。\" 内部\n}\n";
			default -> text.substring(0, at) + "試" + text.substring(at);
		};
	}

	/** The next name that is given behind a place, changed wherever the text says it. */
	private static String renamed(String text, int at) {
		Matcher given = GIVEN.matcher(text);
		return given.find(at) || given.find(0) ? text.replaceAll("(?<=[\\s(,.])" + Pattern.quote(given.group(1)) + "(?=[\\s),.])", "試" + given.group(1)) : text;
	}

	private static String withoutLine(String text, int at) {
		int start = text.lastIndexOf('\n', at) + 1;
		int end = text.indexOf('\n', at);
		return text.substring(0, start) + (end < 0 ? "" : text.substring(end + 1));
	}
}

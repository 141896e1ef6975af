package org.nagare.testing;

import java.util.List;
import java.util.Random;

/** Texts as they come out of old documents, and worse. The seed is part of every message of a test that uses them. */
public final class RandomTexts {

	private static final List<String> PIECES = List.of("個人番号", "ｼｽﾃﾑ", "㈱", "𠮷野家", "葛󠄀城", "〜", "～", "①", "・", "1. ", "（1）", "- ", "* ", "# ", "> ", "| ", "`", "**", "__", "~~", "<b>", "</p>",
			"<!--", "-->", "&amp;", "&", "]]>", "<script>", "[x](y)", "![z]", "\\", "$x$", ":smile:", "http://localhost/?a=b&c=d", "\"", "'", "\t", " ", "  ", "　", "\u0001", "\u0008",
			"\u000B", "\u001F", "\u007F", "\u0085", "\u009F", "\uFFFE", "\uFFFF", "\uD83D", "\uDC00", "\u200B", "\uFEFF", "が", "か\u3099", "=1+2", "@a", "---", "===", "<br>", "<kbd>U+0001</kbd>",
			"{{Ⅰ}}", "123) ", "0. ", "＜選択肢＞", "〔", "_", "^1", "!", "\n", "\n", "\n\n", "\n\n\n", "\n- ", "\n1. ", "\n    ", "\n#", "\n>");

	private RandomTexts() {
	}

	public static String next(Random random) {
		StringBuilder text = new StringBuilder();
		int pieces = 1 + random.nextInt(40);
		for (int i = 0; i < pieces; i++) {
			text.append(PIECES.get(random.nextInt(PIECES.size())));
		}
		return text.toString();
	}

	/** Two halves of a character that happened to meet are one. */
	public static String onOneLine(Random random) {
		return next(random).replace("\n", "");
	}
}

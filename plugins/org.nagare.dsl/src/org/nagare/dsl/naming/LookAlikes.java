package org.nagare.dsl.naming;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.xtext.naming.QualifiedName;

/**
 * Names as they look in print: two names with one look differ by characters only that Japanese fonts draw nearly alike. The table follows
 * Unicode Technical Standard 39 (confusables) where it speaks of what a Japanese keyboard, an input method or a text copied from a PDF gives,
 * and leaves out what people read apart in a word (シ and ツ, 未 and 末).
 */
public final class LookAlikes {

	/** Each word is a set of characters of one look, the first of which stands for all. */
	private static final String SETS = """
			カ力 ロ口囗 ニ二 ハ八 エ工 ト卜 タ夕 チ千 オ才 ヒ匕 ム厶 メ乂 ノ丿 へヘ べベ ぺペ りリ
			ー一-‐‑‒–—―−─━ ・·‧•∙⋅ 〜~∼ 〇oо0ο○◯ 日曰 己已巳
			⺟母 ⺠民 ⺝月 ⻁虎 ⻄西 ⻆角 ⻑長 ⻘青 ⻝食 ⻨麦 ⻩黄 ⻫斉 ⻭歯 ⻯竜 ⻲亀
			aа cс eе pрρ xхχ yуγ iі sѕ jј kкκ mм tт hн bв nη vν uυ wω
			""";
	/** The same among Latin letters and digits only: 第1 and 第I are two names, VRS1 and VRSl are hardly. */
	private static final String AMONG_LATIN = "1li";

	private static final Map<Integer, Integer> LOOKS = looks();

	private LookAlikes() {
	}

	private static Map<Integer, Integer> looks() {
		Map<Integer, Integer> looks = new HashMap<>();
		for (String set : SETS.strip().split("\\s+")) {
			int first = set.codePointAt(0);
			set.codePoints().skip(1).forEach(each -> looks.put(each, first));
		}
		return Map.copyOf(looks);
	}

	public static QualifiedName look(QualifiedName name) {
		return QualifiedName.create(name.getSegments().stream().map(LookAlikes::look).toList());
	}

	/** What a name looks like; equal for names that nobody can tell apart. */
	public static String look(String name) {
		String folded = NameFolding.fold(name);
		StringBuilder look = new StringBuilder(folded.length());
		int before = 0;
		for (int i = 0; i < folded.length();) {
			int each = folded.codePointAt(i);
			i += Character.charCount(each);
			if (isInvisible(each)) {
				continue;
			}
			int after = i < folded.length() ? folded.codePointAt(i) : 0;
			boolean stroke = AMONG_LATIN.indexOf(each) >= 0 && (isLatin(before) || isLatin(after));
			look.appendCodePoint(stroke ? AMONG_LATIN.charAt(0) : LOOKS.getOrDefault(each, each));
			before = each;
		}
		return look.toString();
	}

	/** Marks of direction, joiners, blanks without width: they come with texts that are pasted. */
	private static boolean isInvisible(int c) {
		return Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.CONTROL;
	}

	private static boolean isLatin(int c) {
		return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
	}

	public static boolean areAlike(String one, String other) {
		return look(one).equals(look(other));
	}
}

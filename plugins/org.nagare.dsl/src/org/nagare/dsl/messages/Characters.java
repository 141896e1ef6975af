package org.nagare.dsl.messages;

import java.util.ArrayList;
import java.util.List;

/** In which characters two words differ, said so that it can be seen although the characters look alike. */
public final class Characters {

	private static final int MOST = 3;
	private static final int LONG_VOWEL_MARK = 'ー';
	private static final int KANJI_ONE = '一';

	private Characters() {
	}

	/** The characters of two words that differ, pair by pair; where one of the words is longer, all from the first to the last of them. */
	public static String difference(String one, String other, MessageLanguage language) {
		int[] left = one.codePoints().toArray();
		int[] right = other.codePoints().toArray();
		List<String> pairs = new ArrayList<>();
		if (left.length == right.length) {
			for (int i = 0; i < left.length && pairs.size() < MOST; i++) {
				if (left[i] != right[i]) {
					pairs.add(pair(left, i, i + 1, right, i, i + 1, language));
				}
			}
		} else {
			int start = 0;
			while (start < Math.min(left.length, right.length) && left[start] == right[start]) {
				start++;
			}
			int end = 0;
			while (end < Math.min(left.length, right.length) - start && left[left.length - 1 - end] == right[right.length - 1 - end]) {
				end++;
			}
			pairs.add(pair(left, start, left.length - end, right, start, right.length - end, language));
		}
		return String.join(language == MessageLanguage.JAPANESE ? "、" : ", ", pairs);
	}

	private static String pair(int[] left, int from, int to, int[] right, int rightFrom, int rightTo, MessageLanguage language) {
		return shown(left, from, to, language) + (language == MessageLanguage.JAPANESE ? "と" : " and ") + shown(right, rightFrom, rightTo, language);
	}

	private static String shown(int[] word, int from, int to, MessageLanguage language) {
		if (from == to) {
			return language == MessageLanguage.JAPANESE ? "何も無いところ" : "nothing";
		}
		List<String> each = new ArrayList<>();
		for (int i = from; i < to && each.size() < MOST; i++) {
			String code = String.format("U+%04X", word[i]);
			String sign = Character.getType(word[i]) == Character.NON_SPACING_MARK ? "\u25CC" + Character.toString(word[i]) : Character.toString(word[i]);
			each.add(language == MessageLanguage.JAPANESE ? kind(word[i]) + " «" + sign + "»（" + code + "）" : "«" + sign + "» (" + code + " " + Character.getName(word[i]) + ")");
		}
		return String.join("", each);
	}

	/** What an official calls such a character. */
	private static String kind(int c) {
		String width = Character.UnicodeBlock.of(c) == Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS ? c < 0xFF61 ? "全角の" : "半角の" : c < 0x7F ? "半角の" : "";
		if (c == LONG_VOWEL_MARK) {
			return "長音";
		}
		if (c == KANJI_ONE) {
			return "漢数字";
		}
		return width + switch (Character.getType(c)) {
			case Character.DASH_PUNCTUATION -> "横線";
			case Character.DECIMAL_DIGIT_NUMBER -> "数字";
			case Character.OTHER_NUMBER -> "丸数字など";
			default -> switch (Character.UnicodeScript.of(c)) {
				case HIRAGANA -> "平仮名";
				case KATAKANA -> "片仮名";
				case HAN -> isRadical(c) ? "部首" : "漢字";
				case LATIN -> "英字";
				case GREEK -> "ギリシャ文字";
				case CYRILLIC -> "キリル文字";
				default -> "記号";
			};
		};
	}

	private static boolean isRadical(int c) {
		return c >= 0x2E80 && c <= 0x2FDF;
	}
}

package org.nagare.dsl.formatting2;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Punctuation with its accepted variants; the first spelling is the one that is kept. Held equal to the terminals of the grammar by a test. */
public enum Mark {
	LEFT_BRACE("{", "｛"),
	RIGHT_BRACE("}", "｝"),
	LEFT_PARENTHESIS("(", "（"),
	RIGHT_PARENTHESIS(")", "）"),
	COMMA(",", "、", "，"),
	DOT(".", "．"),
	COLON(":", "："),
	ARROW("→", "->", "⇒", "=>", "-->", "➡", "－＞", "－>", "＝＞"),
	TILDE("〜", "～", "~"),
	HYPHEN("-"),
	/** A word, a name, a text: no punctuation. */
	NONE;

	private static final Map<String, Mark> BY_SPELLING = new TreeMap<>();

	static {
		for (Mark mark : values()) {
			mark.spellings.forEach(spelling -> BY_SPELLING.put(spelling, mark));
		}
	}

	private final List<String> spellings;

	Mark(String... spellings) {
		this.spellings = Arrays.asList(spellings);
	}

	public static Mark of(String token) {
		return token.length() > 3 ? NONE : BY_SPELLING.getOrDefault(token, NONE);
	}

	/** All spellings that the grammar accepts, the one that is kept first. */
	public List<String> spellings() {
		return spellings;
	}

	/** The token in the spelling that is kept; a word stays as it is. */
	public static String canonical(String token) {
		Mark mark = of(token);
		return mark == NONE ? token : mark.spellings.get(0);
	}

	/** Whether nothing may stand between a token with this mark and the one before it. */
	boolean closesUpBefore() {
		return this == COMMA || this == DOT || this == HYPHEN || this == LEFT_PARENTHESIS || this == RIGHT_PARENTHESIS;
	}

	/** Whether nothing may stand between a token with this mark and the one after it. */
	boolean closesUpAfter() {
		return this == DOT || this == HYPHEN || this == LEFT_PARENTHESIS;
	}
}

package org.nagare.model.key;

import java.util.regex.Pattern;

/** The words that stand for themselves in a text and in an address; any other name stands in 「」 there. */
public final class PlainWord {

	/** The characters of the terminal WORD of the language; kept equal to the grammar by a test. */
	private static final Pattern WORD = Pattern.compile("[0-9A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02AF\\u0300-\\u036F\\u0370-\\u03FF\\u0400-\\u04FF"
			+ "\\u2150-\\u218B\\u2460-\\u24FF\\u2E80-\\u2FDF\\u3005-\\u3007\\u3021-\\u3029\\u3031-\\u3035\\u3038-\\u303C\\u3041-\\u3096\\u3099-\\u309F"
			+ "\\u30A1-\\u30FF\\u3105-\\u312F\\u3190-\\u319F\\u31F0-\\u31FF\\u3220-\\u3247\\u3250-\\u33FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uAC00-\\uD7A3"
			+ "\\x{10000}-\\x{10FFFF}\\uD800-\\uDFFF\\uF900-\\uFAFF\\uFE00-\\uFE0F\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF3F\\uFF41-\\uFF5A\\uFF66-\\uFF9F\\u200D]+");

	private PlainWord() {
	}

	public static boolean is(String name) {
		for (int i = 0; i < name.length(); i++) {
			if (!isFrequent(name.charAt(i))) {
				return WORD.matcher(name).matches();
			}
		}
		return !name.isEmpty();
	}

	/** Addresses are printed by the ten thousand, and hardly any has a character beyond these. */
	private static boolean isFrequent(char c) {
		return c >= '\u4E00' && c <= '\u9FFF' || c >= '\u3041' && c <= '\u3096' || c >= '\u30A1' && c <= '\u30FF' || c >= '0' && c <= '9'
				|| c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '\u2460' && c <= '\u24FF' || c >= '\u2150' && c <= '\u218B';
	}
}

package org.nagare.dsl.conversion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a name is written: plain where it is a single word, in 「」 where it has any other character. Both spellings are the same name.
 */
public final class NameText {

	/** The characters of the terminal WORD; kept equal to the grammar by a test. */
	private static final Pattern WORD = Pattern.compile("[0-9A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02AF\\u0300-\\u036F\\u0370-\\u03FF\\u0400-\\u04FF"
			+ "\\u2150-\\u218B\\u2460-\\u24FF\\u2E80-\\u2FDF\\u3005-\\u3007\\u3021-\\u3029\\u3031-\\u3035\\u3038-\\u303C\\u3041-\\u3096\\u3099-\\u309F"
			+ "\\u30A1-\\u30FF\\u3105-\\u312F\\u3190-\\u319F\\u31F0-\\u31FF\\u3220-\\u3247\\u3250-\\u33FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uAC00-\\uD7A3"
			+ "\\x{10000}-\\x{10FFFF}\\uD800-\\uDFFF\\uF900-\\uFAFF\\uFE00-\\uFE0F\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF3F\\uFF41-\\uFF5A\\uFF66-\\uFF9F\\u200D]+");

	private NameText() {
	}

	/** Whether the name can stand without 「」. */
	public static boolean isWord(String name) {
		return WORD.matcher(name).matches();
	}

	/** Whether the name can be written at all: 「」 has no escape, and stands in no other 「」. */
	public static boolean isWritable(String name) {
		return !name.isEmpty() && (isWord(name) || name.indexOf('「') < 0 && name.indexOf('」') < 0 && name.indexOf('\n') < 0 && name.indexOf('\r') < 0);
	}

	/** The name behind a written one. */
	public static String read(String written) {
		boolean quoted = written.length() >= 2 && written.charAt(0) == '「' && written.charAt(written.length() - 1) == '」';
		return quoted ? written.substring(1, written.length() - 1) : written;
	}

	/** The name as it is written. */
	public static String write(String name) {
		return isWord(name) ? name : '「' + name + '」';
	}

	/** The names of a dotted reference; dots inside 「」 belong to the name. */
	public static List<String> readQualified(String written) {
		List<String> names = new ArrayList<>();
		int start = 0;
		boolean quoted = false;
		for (int i = 0; i < written.length(); i++) {
			char c = written.charAt(i);
			if (c == '「') {
				quoted = true;
			} else if (c == '」') {
				quoted = false;
			} else if (!quoted && (c == '.' || c == '．')) {
				names.add(read(written.substring(start, i)));
				start = i + 1;
			}
		}
		names.add(read(written.substring(start)));
		return names;
	}
}

package org.nagare.dsl.conversion;

import java.util.ArrayList;
import java.util.List;
import org.nagare.model.key.PlainWord;

/**
 * How a name is written: plain where it is a single word, in 「」 where it has any other character. Both spellings are the same name.
 */
public final class NameText {

	private NameText() {
	}

	/** Whether the name can stand without 「」. */
	public static boolean isWord(String name) {
		return PlainWord.is(name);
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

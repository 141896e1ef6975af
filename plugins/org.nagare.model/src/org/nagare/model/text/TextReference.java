package org.nagare.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A name in braces within a text: {@code {台帳}}, {@code {感染症対策課.所属長}}. Two opening braces are a brace and no reference.
 * Offsets count from the start of the text that was read, as it is written.
 */
public record TextReference(List<Part> parts, int offset, int length) {

	/** One name of a dotted reference as it is written. */
	public record Part(String name, int offset, int length) {
	}

	/** What may follow a name to ask for a property of the thing. */
	public static final Set<String> PROPERTIES = Set.of("所属長", "長", "連絡先");

	/** What stands for the body or the affair of the assessment that is printed, so that a text can be shared. */
	public static final Set<String> ROLES = Set.of("機関", "事務");

	public TextReference {
		parts = List.copyOf(parts);
	}

	public List<String> names() {
		return parts.stream().map(Part::name).toList();
	}

	/** All references of a text, in its order. */
	public static List<TextReference> in(String written) {
		List<TextReference> found = new ArrayList<>();
		int at = 0;
		while (at < written.length()) {
			if (written.charAt(at) != '{') {
				at++;
			} else if (at + 1 < written.length() && written.charAt(at + 1) == '{') {
				at += 2;
			} else {
				int end = closing(written, at + 1);
				if (end < 0) {
					at++;
				} else {
					List<Part> parts = parts(written, at + 1, end);
					if (!parts.isEmpty()) {
						found.add(new TextReference(parts, at, end + 1 - at));
					}
					at = end + 1;
				}
			}
		}
		return found;
	}

	/** The brace that closes a reference; a reference ends on its line and contains no other brace but within 「」. */
	private static int closing(String written, int start) {
		boolean quoted = false;
		for (int i = start; i < written.length(); i++) {
			char c = written.charAt(i);
			if (c == '\n' || c == '\r') {
				return -1;
			}
			if (quoted) {
				quoted = c != '」';
			} else if (c == '}') {
				return i;
			} else if (c == '{') {
				return -1;
			} else {
				quoted = c == '「';
			}
		}
		return -1;
	}

	private static List<Part> parts(String written, int start, int end) {
		List<Part> parts = new ArrayList<>();
		int from = start;
		boolean quoted = false;
		for (int i = start; i <= end; i++) {
			char c = i == end ? '.' : written.charAt(i);
			if (c == '「') {
				quoted = true;
			} else if (c == '」') {
				quoted = false;
			} else if (i == end || !quoted && (c == '.' || c == '．')) {
				int first = from;
				int last = i;
				while (first < last && isBlank(written.charAt(first))) {
					first++;
				}
				while (last > first && isBlank(written.charAt(last - 1))) {
					last--;
				}
				if (first == last) {
					return List.of();
				}
				parts.add(new Part(withoutQuotes(written.substring(first, last)), first, last - first));
				from = i + 1;
			}
		}
		return parts;
	}

	private static String withoutQuotes(String name) {
		return name.length() > 2 && name.charAt(0) == '「' && name.charAt(name.length() - 1) == '」' ? name.substring(1, name.length() - 1) : name;
	}

	private static boolean isBlank(char c) {
		return c == ' ' || c == '\t' || c == '\u3000';
	}
}

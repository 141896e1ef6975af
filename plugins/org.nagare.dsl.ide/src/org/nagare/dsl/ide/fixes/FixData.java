package org.nagare.dsl.ide.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nagare.dsl.renaming.TextChange;

/**
 * Fixes as the data of a finding, so that a check can bring its own remedies: one string for each fix, {@code fix}, the title, then offset,
 * length and replacement of each change, separated by tabs. Offsets count from the start of the finding.
 */
public final class FixData {

	private static final String MARK = "fix";

	private FixData() {
	}

	/** One fix for the data of a finding that starts at the offset. */
	public static String write(Fix fix, int offset) {
		StringBuilder data = new StringBuilder(MARK).append('\t').append(escape(fix.title()));
		for (TextChange change : fix.changes()) {
			data.append('\t').append(change.offset() - offset).append('\t').append(change.length()).append('\t').append(escape(change.replacement()));
		}
		return data.toString();
	}

	/** The fix of a string of data; empty where the string is data of another kind. */
	public static Optional<Fix> read(String data, int offset) {
		String[] parts = data.split("\t", -1);
		if (!MARK.equals(parts[0]) || parts.length < 5 || (parts.length - 2) % 3 != 0) {
			return Optional.empty();
		}
		List<TextChange> changes = new ArrayList<>();
		try {
			for (int i = 2; i < parts.length; i += 3) {
				changes.add(new TextChange(offset + Integer.parseInt(parts[i]), Integer.parseInt(parts[i + 1]), unescape(parts[i + 2])));
			}
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
		return Optional.of(new Fix(unescape(parts[1]), changes));
	}

	private static String escape(String text) {
		return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
	}

	private static String unescape(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\\' && i + 1 < text.length()) {
				i++;
				plain.append(switch (text.charAt(i)) {
					case 't' -> '\t';
					case 'n' -> '\n';
					case 'r' -> '\r';
					default -> text.charAt(i);
				});
			} else {
				plain.append(c);
			}
		}
		return plain.toString();
	}
}

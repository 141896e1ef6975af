package org.nagare.document.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.nagare.model.key.CellKey;

/**
 * Names of places in the document, made from the keys of cells, each given out once. For the public what repeats is counted instead of named: a name
 * may be withheld.
 */
final class Anchors {

	private final boolean counted;
	private final Map<String, Integer> given = new HashMap<>();
	private final Map<String, Integer> ordinals = new HashMap<>();
	private final Map<String, Integer> last = new HashMap<>();

	Anchors(boolean counted) {
		this.counted = counted;
	}

	String of(CellKey key) {
		return once(counted ? counted(key) : key.toString());
	}

	/** An anchor that is not the place of a cell. */
	String once(String wish) {
		String spelled = spelled(wish);
		int count = given.merge(spelled, 1, Integer::sum);
		return count == 1 ? spelled : spelled + "~" + count;
	}

	private String counted(CellKey key) {
		List<String> words = new ArrayList<>();
		for (CellKey.Segment segment : key.segments()) {
			if (segment.names().isEmpty()) {
				words.add(segment.word());
			} else {
				String place = String.join(".", words) + "." + segment.word();
				int ordinal = ordinals.computeIfAbsent(place + segment.names(), unseen -> last.merge(place, 1, Integer::sum));
				words.add(segment.word() + "(" + ordinal + ")");
			}
		}
		return String.join(".", words);
	}

	/** Letters stay; what a reference cannot hold, and the sign that spells it, are told by number. */
	private static String spelled(String text) {
		StringBuilder anchor = new StringBuilder(text.length());
		text.codePoints().forEach(c -> {
			if (Character.isLetterOrDigit(c) || c > 0x7F && !Character.isWhitespace(c) && !Character.isSpaceChar(c) && isPrinted(c) || "().-".indexOf(c) >= 0) {
				anchor.appendCodePoint(c);
			} else {
				anchor.append('_').append(Integer.toHexString(c)).append('_');
			}
		});
		return anchor.toString();
	}

	private static boolean isPrinted(int c) {
		int type = Character.getType(c);
		return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE && type != Character.UNASSIGNED;
	}
}

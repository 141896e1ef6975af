package org.nagare.print.font;

import java.nio.ByteBuffer;

/** Which characters a font has (table «cmap», the Unicode maps of the formats 4 and 12). */
final class CharacterMap {

	private static final int WINDOWS = 3;
	private static final int UNICODE = 0;
	private static final int VARIATIONS = 5;

	private final ByteBuffer table;
	private final int offset;
	private final int format;

	private CharacterMap(ByteBuffer table, int offset, int format) {
		this.table = table;
		this.offset = offset;
		this.format = format;
	}

	/** The map that knows most: one of all planes before one of the first plane. */
	static CharacterMap of(ByteBuffer table) {
		CharacterMap best = new CharacterMap(table, 0, 0);
		int count = Short.toUnsignedInt(table.getShort(2));
		for (int i = 0; i < count; i++) {
			int record = 4 + i * 8;
			int platform = Short.toUnsignedInt(table.getShort(record));
			int encoding = Short.toUnsignedInt(table.getShort(record + 2));
			boolean unicode = platform == UNICODE && encoding != VARIATIONS || platform == WINDOWS && (encoding == 1 || encoding == 10);
			int offset = table.getInt(record + 4);
			int format = Short.toUnsignedInt(table.getShort(offset));
			if (unicode && (format == 4 || format == 12) && format > best.format) {
				best = new CharacterMap(table, offset, format);
			}
		}
		return best;
	}

	boolean contains(int character) {
		return shape(character) != 0;
	}

	/** The number of the shape that a character has; 0 where it has none. Characters that look alike may share one. */
	int shape(int character) {
		return switch (format) {
			case 4 -> character <= 0xFFFF ? inSegments(character) : 0;
			case 12 -> inGroups(character);
			default -> 0;
		};
	}

	/** Behind the last character that the map can know. */
	int end() {
		return format == 4 ? 0x10000 : Character.MAX_CODE_POINT + 1;
	}

	private int inSegments(int character) {
		int doubled = Short.toUnsignedInt(table.getShort(offset + 6));
		int ends = offset + 14;
		int starts = ends + doubled + 2;
		int deltas = starts + doubled;
		int ranges = deltas + doubled;
		for (int i = 0; i < doubled; i += 2) {
			if (character > Short.toUnsignedInt(table.getShort(ends + i))) {
				continue;
			}
			int start = Short.toUnsignedInt(table.getShort(starts + i));
			if (character < start) {
				return 0;
			}
			int delta = table.getShort(deltas + i);
			int range = Short.toUnsignedInt(table.getShort(ranges + i));
			if (range == 0) {
				return character + delta & 0xFFFF;
			}
			int glyph = Short.toUnsignedInt(table.getShort(ranges + i + range + 2 * (character - start)));
			return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
		}
		return 0;
	}

	private int inGroups(int character) {
		int low = 0;
		int high = table.getInt(offset + 12) - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			int group = offset + 16 + middle * 12;
			if (character < table.getInt(group)) {
				high = middle - 1;
			} else if (character > table.getInt(group + 4)) {
				low = middle + 1;
			} else {
				return table.getInt(group + 8) + character - table.getInt(group);
			}
		}
		return 0;
	}
}

package org.nagare.print.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;

/** Puts tables together to the file of a font. */
final class FontFile {

	private static final int ENTRY = 16;
	private static final int HEADER = 12;

	private FontFile() {
	}

	static byte[] of(int version, SortedMap<String, ByteBuffer> tables) {
		int start = HEADER + tables.size() * ENTRY;
		int size = start + tables.values().stream().mapToInt(table -> padded(table.limit())).sum();
		ByteBuffer whole = ByteBuffer.allocate(size);
		int power = Integer.highestOneBit(tables.size());
		whole.putInt(version).putShort((short) tables.size()).putShort((short) (power * ENTRY))
				.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) ((tables.size() - power) * ENTRY));
		int place = start;
		for (Map.Entry<String, ByteBuffer> entry : tables.entrySet()) {
			ByteBuffer table = entry.getValue();
			whole.put(entry.getKey().getBytes(StandardCharsets.ISO_8859_1)).putInt(checksum(table)).putInt(place).putInt(table.limit());
			whole.put(place, table, 0, table.limit());
			place += padded(table.limit());
		}
		return whole.array();
	}

	private static int padded(int length) {
		return length + 3 & ~3;
	}

	private static int checksum(ByteBuffer table) {
		int sum = 0;
		int whole = table.limit() & ~3;
		for (int i = 0; i < whole; i += 4) {
			sum += table.getInt(i);
		}
		for (int i = whole; i < table.limit(); i++) {
			sum += (table.get(i) & 0xFF) << 24 - 8 * (i - whole);
		}
		return sum;
	}
}

package org.nagare.print.tests;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Font files as small as they can be, to be found and read; and collections of any fonts. */
final class HandMadeFont {

	private static final int MADE_FOR_JAPANESE = 1 << 17;

	private final Map<String, byte[]> tables = new TreeMap<>();
	private final String characters;

	private HandMadeFont(String family, String characters) {
		this.characters = characters;
		tables.put("name", name(family));
		tables.put("cmap", segments());
		rights(0, true);
		tables.put("glyf", new byte[] { 1, 2, 3 });
		tables.put("loca", new byte[] { 4 });
	}

	static HandMadeFont named(String family) {
		return new HandMadeFont(family, "あ漢字");
	}

	static HandMadeFont named(String family, String characters) {
		return new HandMadeFont(family, characters);
	}

	HandMadeFont rights(int rights, boolean japanese) {
		ByteBuffer table = ByteBuffer.allocate(96);
		table.putShort(0, (short) 4).putShort(8, (short) rights).putInt(78, japanese ? MADE_FOR_JAPANESE : 1);
		tables.put("OS/2", table.array());
		return this;
	}

	HandMadeFont postScript() {
		tables.remove("glyf");
		tables.remove("loca");
		tables.put("CFF ", new byte[] { 9 });
		return this;
	}

	HandMadeFont without(String table) {
		tables.remove(table);
		return this;
	}

	HandMadeFont variable() {
		tables.put("fvar", new byte[4]);
		return this;
	}

	/** All characters by a map of format 12, which reaches beyond the first plane. */
	HandMadeFont inGroups() {
		int[] sorted = characters.codePoints().sorted().toArray();
		ByteBuffer table = ByteBuffer.allocate(12 + 16 + 12 * sorted.length);
		table.putShort((short) 0).putShort((short) 1).putShort((short) 3).putShort((short) 10).putInt(12);
		table.putShort((short) 12).putShort((short) 0).putInt(16 + 12 * sorted.length).putInt(0).putInt(sorted.length);
		for (int i = 0; i < sorted.length; i++) {
			table.putInt(sorted[i]).putInt(sorted[i]).putInt(i + 1);
		}
		tables.put("cmap", table.array());
		return this;
	}

	byte[] bytes() {
		ByteBuffer file = ByteBuffer.allocate(12 + 16 * tables.size() + tables.values().stream().mapToInt(table -> table.length + 3 & ~3).sum());
		file.putInt(tables.containsKey("CFF ") ? 0x4F54544F : 0x00010000).putShort((short) tables.size()).position(12);
		int place = 12 + 16 * tables.size();
		for (Map.Entry<String, byte[]> table : tables.entrySet()) {
			file.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1)).putInt(0).putInt(place).putInt(table.getValue().length);
			file.put(place, table.getValue());
			place += table.getValue().length + 3 & ~3;
		}
		return file.array();
	}

	/** Several font files as one collection (.ttc): the tables of each lie where they lay, from its own beginning on. */
	static byte[] collection(List<byte[]> fonts) {
		int header = 12 + 4 * fonts.size();
		ByteBuffer file = ByteBuffer.allocate(header + fonts.stream().mapToInt(font -> font.length + 3 & ~3).sum());
		file.put("ttcf".getBytes(StandardCharsets.ISO_8859_1)).putInt(0x00010000).putInt(fonts.size());
		int place = header;
		for (byte[] font : fonts) {
			file.putInt(place);
			file.put(place, font);
			int count = file.getShort(place + 4);
			for (int i = 0; i < count; i++) {
				int offset = place + 12 + 16 * i + 8;
				file.putInt(offset, file.getInt(offset) + place);
			}
			place += font.length + 3 & ~3;
		}
		return file.array();
	}

	private static byte[] name(String family) {
		byte[] text = family.getBytes(StandardCharsets.UTF_16BE);
		ByteBuffer table = ByteBuffer.allocate(18 + text.length);
		table.putShort((short) 0).putShort((short) 1).putShort((short) 18);
		table.putShort((short) 3).putShort((short) 1).putShort((short) 0x409).putShort((short) 1).putShort((short) text.length).putShort((short) 0).put(text);
		return table.array();
	}

	/** A map of format 4: one segment for each character and the one that ends it. */
	private byte[] segments() {
		int[] ends = IntStream.concat(characters.codePoints().filter(character -> character < 0xFFFF).sorted(), IntStream.of(0xFFFF)).toArray();
		int count = ends.length;
		ByteBuffer table = ByteBuffer.allocate(12 + 16 + 8 * count);
		table.putShort((short) 0).putShort((short) 1).putShort((short) 3).putShort((short) 1).putInt(12);
		table.putShort((short) 4).putShort((short) (16 + 8 * count)).putShort((short) 0).putShort((short) (2 * count)).putShort((short) 0).putInt(0);
		IntStream.of(ends).forEach(end -> table.putShort((short) end));
		table.putShort((short) 0);
		IntStream.of(ends).forEach(start -> table.putShort((short) start));
		for (int i = 0; i < count; i++) {
			table.putShort((short) (i == count - 1 ? 1 : i + 1 - ends[i]));
		}
		return table.array();
	}
}

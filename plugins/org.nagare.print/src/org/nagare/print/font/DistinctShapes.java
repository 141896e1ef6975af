package org.nagare.print.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gives characters of a text that share a shape one each: copies of it at the end of the font, and a map of characters that leads to them. */
final class DistinctShapes {

	private static final int LONG_PLACES = 50;
	private static final int COUNT = 4;
	private static final int METRICS = 34;
	private static final int GREATEST_COUNT = 0xFFFF;
	/** What counts shapes too and is of no use in a document that is read from left to right. */
	private static final Set<String> LEFT_OUT = Set.of("vhea", "vmtx", "VORG", "hdmx", "LTSH", "VDMX", "DSIG");

	/** A character and the shape of which it gets a copy. */
	private record Copy(int character, int shape) {
	}

	private final SortedMap<String, ByteBuffer> tables;
	private final List<Copy> copies;
	private final int count;

	private DistinctShapes(SortedMap<String, ByteBuffer> tables, List<Copy> copies) {
		this.tables = tables;
		this.copies = copies;
		this.count = Short.toUnsignedInt(tables.get("maxp").getShort(COUNT));
	}

	/** The changed tables; empty where no two characters of the text share a shape. */
	static Optional<SortedMap<String, ByteBuffer>> of(SortedMap<String, ByteBuffer> tables, CharacterMap characters, String text) {
		Map<Integer, Integer> first = new HashMap<>();
		List<Copy> copies = new ArrayList<>();
		text.codePoints().distinct().sorted().forEach(character -> {
			int shape = characters.shape(character);
			if (shape != 0 && first.putIfAbsent(shape, character) != null) {
				copies.add(new Copy(character, shape));
			}
		});
		boolean whole = tables.keySet().containsAll(Set.of("maxp", "head", "hhea", "hmtx", "loca", "glyf"));
		if (copies.isEmpty() || !whole) {
			return Optional.empty();
		}
		DistinctShapes shapes = new DistinctShapes(tables, copies);
		return shapes.count + copies.size() > GREATEST_COUNT ? Optional.empty() : Optional.of(shapes.changed(characters));
	}

	private SortedMap<String, ByteBuffer> changed(CharacterMap characters) {
		SortedMap<String, ByteBuffer> changed = new TreeMap<>(tables);
		changed.keySet().removeAll(LEFT_OUT);
		changed.put("maxp", copy("maxp").putShort(COUNT, (short) (count + copies.size())));
		changed.put("head", copy("head").putShort(LONG_PLACES, (short) 1));
		changed.put("hhea", copy("hhea").putShort(METRICS, (short) (count + copies.size())));
		changed.put("hmtx", metrics());
		outlines(changed);
		changed.put("cmap", map(characters));
		return changed;
	}

	private ByteBuffer copy(String tag) {
		ByteBuffer table = tables.get(tag);
		return ByteBuffer.allocate(table.limit()).put(0, table, 0, table.limit());
	}

	/** Width and left side of every shape; fonts say the width of the last ones only once. */
	private ByteBuffer metrics() {
		ByteBuffer old = tables.get("hmtx");
		int told = Short.toUnsignedInt(tables.get("hhea").getShort(METRICS));
		ByteBuffer all = ByteBuffer.allocate(4 * (count + copies.size()));
		for (int shape = 0; shape < count; shape++) {
			all.putShort(old.getShort(4 * Math.min(shape, told - 1)));
			all.putShort(shape < told ? old.getShort(4 * shape + 2) : old.getShort(4 * told + 2 * (shape - told)));
		}
		copies.forEach(copy -> all.putInt(all.getInt(4 * copy.shape())));
		return all.flip();
	}

	private void outlines(SortedMap<String, ByteBuffer> changed) {
		ByteBuffer old = tables.get("glyf");
		int end = place(count);
		int more = copies.stream().mapToInt(copy -> place(copy.shape() + 1) - place(copy.shape())).sum();
		ByteBuffer outlines = ByteBuffer.allocate(end + more).put(0, old, 0, end);
		ByteBuffer places = ByteBuffer.allocate(4 * (count + copies.size() + 1));
		for (int shape = 0; shape <= count; shape++) {
			places.putInt(place(shape));
		}
		int at = end;
		for (Copy copy : copies) {
			int length = place(copy.shape() + 1) - place(copy.shape());
			outlines.put(at, old, place(copy.shape()), length);
			at += length;
			places.putInt(at);
		}
		changed.put("glyf", outlines);
		changed.put("loca", places.flip());
	}

	private int place(int shape) {
		ByteBuffer places = tables.get("loca");
		boolean isLong = tables.get("head").getShort(LONG_PLACES) != 0;
		return isLong ? places.getInt(4 * shape) : 2 * Short.toUnsignedInt(places.getShort(2 * shape));
	}

	/** One map of all planes (format 12), each character a group of its own. */
	private ByteBuffer map(CharacterMap characters) {
		Map<Integer, Integer> own = new HashMap<>();
		for (int i = 0; i < copies.size(); i++) {
			own.put(copies.get(i).character(), count + i);
		}
		List<Copy> groups = new ArrayList<>();
		for (int character = 0; character < characters.end(); character++) {
			int shape = own.getOrDefault(character, characters.shape(character));
			if (shape != 0) {
				groups.add(new Copy(character, shape));
			}
		}
		ByteBuffer map = ByteBuffer.allocate(12 + 16 + 12 * groups.size());
		map.putShort((short) 0).putShort((short) 1).putShort((short) 3).putShort((short) 10).putInt(12);
		map.putShort((short) 12).putShort((short) 0).putInt(16 + 12 * groups.size()).putInt(0).putInt(groups.size());
		groups.forEach(group -> map.putInt(group.character()).putInt(group.character()).putInt(group.shape()));
		return map.flip();
	}
}

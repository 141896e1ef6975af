package org.nagare.print.font;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One face of a font file: of a .ttf or .otf the only one, of a collection (.ttc) one of several. */
public final class FontFace {

	private static final int COLLECTION = 0x74746366;
	private static final int ENTRY = 16;
	private static final int HEADER = 12;
	private static final int FAMILY = 1;
	private static final int WINDOWS = 3;
	private static final int ENGLISH = 0x409;
	/** The bit of OS/2 that says: made for the characters of Windows code page 932. */
	private static final int MADE_FOR_JAPANESE = 1 << 17;
	private static final int NO_EMBEDDING = 0x0002;
	private static final int NO_SUBSETS = 0x0100;
	private static final int WHOLE_PICTURES_ONLY = 0x0200;

	private record Table(int offset, int length) {
	}

	private final Path file;
	private final int index;
	private final ByteBuffer content;
	private final int version;
	private final Map<String, Table> tables;
	private final String family;
	private final CharacterMap characters;
	private final boolean japanese;
	private final boolean embeddable;

	private FontFace(Path file, int index, ByteBuffer content, int directory) {
		this.file = file;
		this.index = index;
		this.content = content;
		this.version = content.getInt(directory);
		this.tables = new TreeMap<>();
		int count = Short.toUnsignedInt(content.getShort(directory + 4));
		for (int i = 0; i < count; i++) {
			int entry = directory + HEADER + i * ENTRY;
			byte[] tag = new byte[4];
			content.get(entry, tag);
			tables.put(new String(tag, StandardCharsets.ISO_8859_1), new Table(content.getInt(entry + 8), content.getInt(entry + 12)));
		}
		this.family = familyName();
		this.characters = tables.containsKey("cmap") ? CharacterMap.of(table("cmap")) : null;
		ByteBuffer facts = tables.containsKey("OS/2") ? table("OS/2") : null;
		this.japanese = facts != null && facts.getShort(0) >= 1 && (facts.getInt(78) & MADE_FOR_JAPANESE) != 0;
		int rights = facts == null ? 0 : facts.getShort(8);
		this.embeddable = (rights & 0x000F) != NO_EMBEDDING && (rights & (NO_SUBSETS | WHOLE_PICTURES_ONLY)) == 0;
	}

	/** @throws IOException also where the file is no font, or a broken one */
	public static List<FontFace> of(Path file) throws IOException {
		ByteBuffer content = ByteBuffer.wrap(Files.readAllBytes(file)).asReadOnlyBuffer();
		try {
			List<FontFace> faces = new ArrayList<>();
			if (content.getInt(0) != COLLECTION) {
				return List.of(new FontFace(file, 0, content, 0));
			}
			int count = content.getInt(8);
			for (int i = 0; i < count; i++) {
				faces.add(new FontFace(file, i, content, content.getInt(12 + 4 * i)));
			}
			return faces;
		} catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException | NegativeArraySizeException noFont) {
			throw new IOException(file.toString(), noFont);
		}
	}

	public Path file() {
		return file;
	}

	/** Which of the faces of the file. */
	public int index() {
		return index;
	}

	/** The English name of the family, as «MS PGothic». */
	public String family() {
		return family;
	}

	public Outlines outlines() {
		if (tables.containsKey("glyf") && tables.containsKey("loca")) {
			return Outlines.TRUE_TYPE;
		}
		return tables.containsKey("CFF ") || tables.containsKey("CFF2") ? Outlines.POSTSCRIPT : Outlines.NONE;
	}

	/** A variable font is drawn with its default weight, which may be the thinnest. */
	public boolean isVariable() {
		return tables.containsKey("fvar");
	}

	/** Whether its maker allows a part of it to be put into a document. */
	public boolean mayBeEmbedded() {
		return embeddable;
	}

	/** A face for Chinese has most of the characters too, but in other shapes. */
	public boolean isMadeForJapanese() {
		return japanese && has('あ') && has('漢');
	}

	public boolean has(int character) {
		try {
			return characters != null && characters.contains(character);
		} catch (IndexOutOfBoundsException broken) {
			return false;
		}
	}

	/** The face as a file of its own, the same bytes each time. */
	public byte[] bytes() {
		return FontFile.of(version, allTables());
	}

	/**
	 * The face as a file of its own in which no two characters of a text share a shape. Where they do, as 〜 and ～ may, nobody who copies from a
	 * document could tell which of them was written.
	 */
	public byte[] bytes(String text) {
		return characters == null || outlines() != Outlines.TRUE_TYPE ? bytes() : DistinctShapes.of(allTables(), characters, text)
				.map(distinct -> FontFile.of(version, distinct)).orElseGet(this::bytes);
	}

	private SortedMap<String, ByteBuffer> allTables() {
		SortedMap<String, ByteBuffer> all = new TreeMap<>();
		tables.keySet().forEach(tag -> all.put(tag, table(tag)));
		return all;
	}

	@Override
	public String toString() {
		return family + " (" + file + ")";
	}

	private ByteBuffer table(String tag) {
		Table table = tables.get(tag);
		return content.slice(table.offset(), table.length());
	}

	private String familyName() {
		String found = "";
		if (tables.containsKey("name")) {
			ByteBuffer names = table("name");
			int count = Short.toUnsignedInt(names.getShort(2));
			int texts = Short.toUnsignedInt(names.getShort(4));
			for (int i = 0; i < count; i++) {
				int entry = 6 + i * 12;
				boolean windows = names.getShort(entry) == WINDOWS && names.getShort(entry + 6) == FAMILY;
				if (windows && (found.isEmpty() || names.getShort(entry + 4) == ENGLISH)) {
					byte[] text = new byte[Short.toUnsignedInt(names.getShort(entry + 8))];
					names.get(texts + Short.toUnsignedInt(names.getShort(entry + 10)), text);
					found = new String(text, StandardCharsets.UTF_16BE);
				}
			}
		}
		return found.isEmpty() ? file.getFileName().toString() : found;
	}
}

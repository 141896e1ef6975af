package org.nagare.office.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs an archive anew: entries in a fixed order, at a fixed time, stored. How far deflating squeezes differs between machines, and so do the
 * bytes; stored ones do not.
 */
public final class StoredArchive {

	/** Readers look for the list of contents first. */
	private static final String CONTENTS = "[Content_Types].xml";
	/** Nobody takes it for the time of writing. The first month of that year will not do: Java then adds a time in the zone of the machine. */
	private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

	private StoredArchive() {
	}

	public static byte[] of(byte[] archive) {
		Map<String, byte[]> parts = new TreeMap<>(Comparator.comparing((String name) -> !name.equals(CONTENTS)).thenComparing(Comparator.naturalOrder()));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(archive.length * 4);
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive)); ZipOutputStream out = new ZipOutputStream(bytes)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				parts.put(entry.getName(), in.readAllBytes());
			}
			out.setMethod(ZipOutputStream.STORED);
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				out.putNextEntry(stored(part.getKey(), part.getValue()));
				out.write(part.getValue());
				out.closeEntry();
			}
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return bytes.toByteArray();
	}

	private static ZipEntry stored(String name, byte[] content) {
		CRC32 sum = new CRC32();
		sum.update(content);
		ZipEntry entry = new ZipEntry(name);
		entry.setSize(content.length);
		entry.setCompressedSize(content.length);
		entry.setCrc(sum.getValue());
		entry.setTimeLocal(NO_TIME);
		return entry;
	}
}

package org.nagare.office.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** All that can be read in an office document, whether a person sees it or not: every part with its name, hidden sheets and properties among them. */
public final class ArchiveWords {

	private ArchiveWords() {
	}

	/** Each part as it stands in the archive, markup and all; a picture has no words. */
	public static List<String> of(byte[] archive) {
		List<String> words = new ArrayList<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				words.add(entry.getName());
				words.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
			}
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
		return words;
	}
}

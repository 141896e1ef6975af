package org.nagare.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes files whole or not at all, and several that belong together all or none: a full disk, a file that cannot be replaced or a process
 * that is killed leaves each old file as it was.
 */
public final class WholeFiles {

	private WholeFiles() {
	}

	/** Links are replaced and not followed; whoever wants to write what a link leads to resolves it before. */
	public static void write(Map<Path, byte[]> files) throws IOException {
		write(files, Map.of());
	}

	/**
	 * The same for files whose new content was made from their old one.
	 *
	 * @param expected what a file must still hold; whatever was saved meanwhile is not lost, and then none of the files is written
	 */
	public static void write(Map<Path, byte[]> files, Map<Path, byte[]> expected) throws IOException {
		Map<Path, byte[]> ordinary = new LinkedHashMap<>();
		for (Map.Entry<Path, byte[]> file : files.entrySet()) {
			if (isDevice(file.getKey())) {
				stream(file.getKey(), file.getValue());
			} else {
				ordinary.put(file.getKey().toAbsolutePath(), file.getValue());
			}
		}
		for (Path file : ordinary.keySet()) {
			TroubledPlace.requireFree(file);
		}
		try (Replacement replacement = new Replacement()) {
			for (Map.Entry<Path, byte[]> file : ordinary.entrySet()) {
				replacement.prepare(file.getKey(), file.getValue());
			}
			for (Map.Entry<Path, byte[]> file : expected.entrySet()) {
				replacement.expect(file.getKey().toAbsolutePath(), file.getValue());
			}
			replacement.commit();
		}
	}

	/** The file that a person means by a path: what a link leads to, where it leads to an ordinary file. */
	public static Path meant(Path file) throws IOException {
		return Files.isSymbolicLink(file) && Files.isRegularFile(file) ? file.toRealPath() : file;
	}

	/** A pipe, a terminal, {@code /dev/null}: written to and never replaced. */
	private static boolean isDevice(Path file) {
		return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
	}

	private static void stream(Path device, byte[] bytes) throws IOException {
		try (OutputStream out = Files.newOutputStream(device, StandardOpenOption.WRITE)) {
			out.write(bytes);
		}
	}
}

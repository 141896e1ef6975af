package org.nagare.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What lies in a folder, and how two folders differ. */
public final class Folders {

	private Folders() {
	}

	public static void copy(Path from, Path to) {
		files(from).forEach((name, bytes) -> write(to.resolve(name), bytes));
	}

	/** All files below a folder with their bytes, in the order of their names. */
	public static SortedMap<String, byte[]> files(Path folder) {
		SortedMap<String, byte[]> files = new TreeMap<>();
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return files;
	}

	/** What two folders differ in, by name. */
	public static Map<String, String> differences(Path one, Path other) {
		Map<String, String> differences = new TreeMap<>();
		Map<String, byte[]> left = files(one);
		Map<String, byte[]> right = files(other);
		left.forEach((name, bytes) -> {
			if (!Arrays.equals(bytes, right.get(name))) {
				differences.put(name, right.containsKey(name) ? "different" : "only in " + one);
			}
		});
		right.keySet().stream().filter(name -> !left.containsKey(name)).forEach(name -> differences.put(name, "only in " + other));
		return differences;
	}

	public static void write(Path file, byte[] bytes) {
		try {
			Files.createDirectories(file.getParent());
			Files.write(file, bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	public static void write(Path file, String text) {
		write(file, text.getBytes(StandardCharsets.UTF_8));
	}

	public static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}

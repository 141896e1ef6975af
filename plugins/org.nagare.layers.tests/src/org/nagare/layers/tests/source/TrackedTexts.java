package org.nagare.layers.tests.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The texts of a checkout that git keeps; where the sources came without git, all that are neither generated nor built. */
public final class TrackedTexts {

	private static final Set<String> NOT_OURS = Set.of("target", "bin", "emf-gen", "src-gen", "xtend-gen", "generated", ".git", ".settings", ".metadata");

	/** A text by its path within the checkout, always with «/». */
	public record Text(String path, String content) {

		public String name() {
			return path.substring(path.lastIndexOf('/') + 1);
		}
	}

	private TrackedTexts() {
	}

	public static List<Text> of(Path root) throws IOException, InterruptedException {
		List<Text> texts = new ArrayList<>();
		for (String path : paths(root)) {
			Path file = root.resolve(path);
			if (Files.isRegularFile(file)) {
				String content = Files.readString(file, StandardCharsets.ISO_8859_1);
				if (content.indexOf('\0') < 0) {
					texts.add(new Text(path, Files.readString(file)));
				}
			}
		}
		return texts;
	}

	private static List<String> paths(Path root) throws IOException, InterruptedException {
		if (!Files.exists(root.resolve(".git"))) {
			return walked(root);
		}
		Process git = new ProcessBuilder("git", "ls-files", "-z").directory(root.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (git.waitFor() != 0) {
			throw new IOException("git ls-files failed in " + root);
		}
		return Stream.of(names.split("\0")).filter(name -> !name.isEmpty()).toList();
	}

	private static List<String> walked(Path root) throws IOException {
		try (Stream<Path> found = Files.walk(root)) {
			return found.filter(Files::isRegularFile).map(file -> root.relativize(file).toString().replace('\\', '/'))
					.filter(path -> Stream.of(path.split("/")).noneMatch(NOT_OURS::contains)).sorted().toList();
		}
	}
}

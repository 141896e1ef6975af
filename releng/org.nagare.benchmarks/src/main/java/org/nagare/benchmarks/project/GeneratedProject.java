package org.nagare.benchmarks.project;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of a project by their names within it. */
public record GeneratedProject(Map<String, String> texts) {

	public GeneratedProject {
		texts = new LinkedHashMap<>(texts);
	}

	public int lines() {
		return texts.values().stream().mapToInt(GeneratedProject::lines).sum();
	}

	public static int lines(String text) {
		return (int) text.chars().filter(c -> c == '\n').count();
	}

	/** Writes the project to a new folder, which is deleted when the program ends. */
	public Path write() throws IOException {
		Path folder = Files.createTempDirectory("nagare-benchmark");
		Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
		for (Map.Entry<String, String> text : texts.entrySet()) {
			Path file = folder.resolve(text.getKey());
			Files.createDirectories(file.getParent());
			Files.writeString(file, text.getValue());
		}
		return folder;
	}

	private static void delete(Path folder) {
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
					Files.delete(file);
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult postVisitDirectory(Path inner, IOException failure) throws IOException {
					Files.delete(inner);
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException e) {
			System.err.println("left behind: " + folder + " (" + e.getMessage() + ")");
		}
	}
}

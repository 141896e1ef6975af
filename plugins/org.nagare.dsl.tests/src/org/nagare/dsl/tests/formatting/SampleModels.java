package org.nagare.dsl.tests.formatting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nagare.dsl.project.ProjectFolder;

/** The projects of the sample models and of the examples: for each folder that holds texts, its texts by path. */
public final class SampleModels {

	private static final Path MODELS = Path.of("models");
	private static final Path EXAMPLES = Path.of("..", "..", "examples");

	private SampleModels() {
	}

	/** The texts of each project; a project is a folder directly below models or examples, or an earlier state that it keeps. */
	public static Map<String, Map<Path, String>> projects() {
		Map<String, Map<Path, String>> projects = new TreeMap<>();
		for (Path root : List.of(MODELS, EXAMPLES)) {
			for (Path file : texts(root)) {
				projects.computeIfAbsent(projectOf(root, root.relativize(file)), name -> new TreeMap<>()).put(file, read(file));
			}
		}
		if (projects.size() < 2) {
			throw new IllegalStateException("the sample models are missing below " + MODELS.toAbsolutePath());
		}
		return projects;
	}

	private static String projectOf(Path root, Path file) {
		boolean earlier = file.getNameCount() > 2 && file.getName(1).toString().equals(ProjectFolder.EARLIER_STATES);
		return root.getFileName() + "/" + (earlier ? file.subpath(0, 3) : file.getName(0));
	}

	public static Map<Path, String> project(String name) {
		return projects().get(name);
	}

	/** All texts of all projects. */
	public static Map<Path, String> all() {
		Map<Path, String> all = new TreeMap<>();
		projects().values().forEach(all::putAll);
		return all;
	}

	private static List<Path> texts(Path root) {
		if (!Files.isDirectory(root)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(root)) {
			return new ArrayList<>(files.filter(file -> file.getFileName().toString().endsWith(".nagare")).sorted().toList());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}

package org.nagare.workbench.folders;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSettings;
import org.nagare.workbench.NagareWorkbench;
import org.osgi.framework.Bundle;

/**
 * An example project that the plug-in brings along. A person works on a copy of it.
 *
 * @param folder its folder within the plug-in
 * @param title the name that it gives itself
 */
public record Example(String folder, String title) {

	private static final String EXAMPLES = "examples/";

	/** The examples, the smallest first: it is the one to begin with. */
	public static List<Example> all() {
		return paths(EXAMPLES).filter(path -> bundle().getEntry(path + ProjectFolder.SETTINGS_NAME) != null)
				.sorted(Comparator.comparing((String path) -> files(path).count()).thenComparing(path -> path)).map(path -> new Example(path, title(path))).toList();
	}

	public String name() {
		return folder.substring(EXAMPLES.length(), folder.length() - 1);
	}

	/**
	 * Copies it into a folder that is not there yet: the whole of it, or nothing.
	 *
	 * @param wanted asked before each file; what it throws ends the copying
	 */
	public void copyTo(Path target, Runnable wanted) throws IOException {
		Deque<Path> made = new ArrayDeque<>();
		try {
			make(target, made);
			for (String file : files(folder).toList()) {
				wanted.run();
				Path copy = target.resolve(file.substring(folder.length()));
				make(copy.getParent(), made);
				try (InputStream content = opened(file); OutputStream written = Files.newOutputStream(copy, StandardOpenOption.CREATE_NEW)) {
					made.push(copy);
					content.transferTo(written);
				}
			}
			wanted.run();
		} catch (IOException | RuntimeException e) {
			takeAway(made);
			throw e;
		}
	}

	private static void make(Path folder, Deque<Path> made) throws IOException {
		if (Files.notExists(folder)) {
			make(folder.getParent(), made);
			Files.createDirectory(folder);
			made.push(folder);
		}
	}

	/** Nothing but what was made here: a folder in which somebody else has put something stays. */
	private static void takeAway(Deque<Path> made) {
		for (Path each : made) {
			try {
				Files.delete(each);
			} catch (IOException e) {
				NagareWorkbench.log(each.toString(), e);
			}
		}
	}

	private static String title(String folder) {
		try (InputStream settings = opened(folder + ProjectFolder.SETTINGS_NAME)) {
			return ProjectSettings.parse(new String(settings.readAllBytes(), StandardCharsets.UTF_8)).name().orElse(folder);
		} catch (IOException e) {
			NagareWorkbench.log(folder, e);
			return folder;
		}
	}

	private static Stream<String> files(String folder) {
		return paths(folder).flatMap(path -> path.endsWith("/") ? files(path) : Stream.of(path));
	}

	private static Stream<String> paths(String folder) {
		Enumeration<String> paths = bundle().getEntryPaths(folder);
		return paths == null ? Stream.of() : Collections.list(paths).stream().sorted();
	}

	private static InputStream opened(String path) throws IOException {
		return FileLocator.openStream(bundle(), IPath.fromPortableString(path), false);
	}

	private static Bundle bundle() {
		return Platform.getBundle(NagareWorkbench.ID);
	}
}

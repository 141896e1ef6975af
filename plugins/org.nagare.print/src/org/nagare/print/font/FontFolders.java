package org.nagare.print.font;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a system keeps its fonts.
 *
 * @param system the kind of system, which also decides what to install where there is no font
 * @param folders in the order in which they are looked through; those that do not exist are passed over
 */
public record FontFolders(OperatingSystem system, List<Path> folders) {

	private static final int DEPTH = 8;

	public FontFolders {
		folders = List.copyOf(folders);
	}

	/**
	 * @param systemName as the Java property «os.name» gives it
	 * @param environment the environment variables
	 * @param home the home folder of the person, on the file system that is looked through
	 */
	public static FontFolders of(String systemName, Map<String, String> environment, Path home) {
		OperatingSystem system = OperatingSystem.named(systemName);
		return new FontFolders(system, switch (system) {
			case WINDOWS -> windows(environment, home);
			case MACOS -> List.of(home.resolve("Library/Fonts"), root(home, "/Library/Fonts"), root(home, "/System/Library/Fonts"));
			case OTHER -> linux(environment, home);
		});
	}

	/** Names of variables of Windows are the same in small and in capital letters. */
	private static List<Path> windows(Map<String, String> environment, Path home) {
		Map<String, String> variables = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		variables.putAll(environment);
		String own = variables.get("LOCALAPPDATA");
		Path local = own == null || own.isBlank() ? home.resolve("AppData").resolve("Local") : root(home, own);
		String windows = variables.getOrDefault("WINDIR", variables.getOrDefault("SystemRoot", "C:\\Windows"));
		return List.of(root(home, windows).resolve("Fonts"), local.resolve("Microsoft").resolve("Windows").resolve("Fonts"));
	}

	/** The folders that fontconfig looks through where nobody has changed it. */
	private static List<Path> linux(Map<String, String> environment, Path home) {
		List<Path> folders = new ArrayList<>();
		String data = environment.get("XDG_DATA_HOME");
		folders.add(data == null || data.isBlank() ? home.resolve(".local/share/fonts") : root(home, data).resolve("fonts"));
		folders.add(home.resolve(".fonts"));
		folders.add(root(home, "/usr/local/share/fonts"));
		folders.add(root(home, "/usr/share/fonts"));
		return folders;
	}

	private static Path root(Path home, String path) {
		return home.getFileSystem().getPath(path);
	}

	/** All font files, in the order of the folders and then of their names; what cannot be read is passed over. */
	List<Path> files() {
		List<Path> files = new ArrayList<>();
		for (Path folder : folders) {
			List<Path> found = new ArrayList<>();
			try {
				Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, new Gathering(found));
			} catch (IOException unreadable) {
				continue;
			}
			found.sort((left, right) -> left.toString().compareTo(right.toString()));
			files.addAll(found);
		}
		return files;
	}

	private static final class Gathering extends SimpleFileVisitor<Path> {

		private final List<Path> found;

		Gathering(List<Path> found) {
			this.found = found;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
			String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
			if (attributes.isRegularFile() && (name.endsWith(".ttf") || name.endsWith(".ttc") || name.endsWith(".otf") || name.endsWith(".otc"))) {
				found.add(file);
			}
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFileFailed(Path file, IOException problem) {
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult postVisitDirectory(Path folder, IOException problem) {
			return FileVisitResult.CONTINUE;
		}
	}
}

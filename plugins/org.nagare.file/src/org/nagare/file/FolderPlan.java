package org.nagare.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Places of results below one folder: each thing gets a name of its own, also where two names become the same as names of files or differ
 * only in a way that some systems do not keep apart. No place lies outside the folder.
 */
public final class FolderPlan {

	private final Path root;
	private final Set<String> taken = new HashSet<>();

	public FolderPlan(Path root) {
		this.root = root;
	}

	public Path root() {
		return root;
	}

	/** A folder within one of this plan. A link there would lead out, and is refused. */
	public Path folder(Path parent, String name) throws IOException {
		Path folder = free(parent, name, "");
		if (Files.isSymbolicLink(folder)) {
			throw TroubledPlace.leadsAway(folder);
		}
		return folder;
	}

	/** A file within a folder of this plan. */
	public Path file(Path folder, String name, String ending) {
		return free(folder, name, ending);
	}

	private Path free(Path folder, String name, String ending) {
		Path place = folder.resolve(FileName.of(name, ending));
		for (int i = 2; !taken.add(folded(place)); i++) {
			place = folder.resolve(FileName.of(name, "~" + i + ending));
		}
		return place;
	}

	private static String folded(Path place) {
		return Normalizer.normalize(place.toString(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
	}
}

package org.nagare.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that are made one after the other and belong together: each lies on the disk as soon as it is made, under a name that nobody sees, and all
 * get their places at once. Where that never happens, nothing was changed and nothing is left.
 */
public final class FileSet implements AutoCloseable {

	private final Replacement replacement = new Replacement();
	private final List<Path> files = new ArrayList<>();

	public FileSet() throws IOException {
		// declared for the process that is ending already
	}

	/** A link in the place of the file is replaced and not followed. */
	public void add(Path file, byte[] content) throws IOException {
		Path place = file.toAbsolutePath();
		TroubledPlace.requireFree(place);
		replacement.prepare(place, content);
		files.add(file);
	}

	/** All files get their places, or none does. */
	public List<Path> commit() throws IOException {
		replacement.commit();
		return List.copyOf(files);
	}

	@Override
	public void close() {
		replacement.close();
	}
}

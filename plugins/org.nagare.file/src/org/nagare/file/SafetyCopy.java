package org.nagare.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The new content of a file, whole on the disk beside it, while somebody else writes the file in its place: an editor's platform empties a file before
 * it writes, and a disk that gets full, or a share that goes away, leaves a stump of it. Then the copy takes its place. Where there is no room for the
 * copy, none is made and the file is not to be touched.
 */
public final class SafetyCopy implements AutoCloseable {

	/** A way of somebody else to write the file in its place. */
	@FunctionalInterface
	public interface Write<E extends Exception> {
		void run() throws E;
	}

	private final Path file;
	private final byte[] content;
	private final Optional<byte[]> before;
	private final Optional<Replacement> copy;

	private SafetyCopy(Path file, byte[] content, Optional<byte[]> before, Optional<Replacement> copy) {
		this.file = file;
		this.content = content;
		this.before = before;
		this.copy = copy;
	}

	/**
	 * Lets somebody write a file in its place. Answers true where that broke off in the middle and the copy took the place of the file: it is written
	 * then, which whoever holds it open has yet to be told.
	 *
	 * @throws E where nothing was written; the file is as it was
	 * @throws IOException when there is no room for a copy; the file is as it was
	 */
	@SuppressWarnings("unchecked")
	public static <E extends Exception> boolean around(Path file, byte[] content, Write<E> write) throws E, IOException {
		try (SafetyCopy copy = of(file, content)) {
			try {
				write.run();
				return false;
			} catch (Exception e) {
				if (!copy.isTouched()) {
					throw (E) e;
				}
				copy.takePlace();
				return true;
			}
		}
	}

	/** @throws IOException when there is no room for it; the file is as it was */
	public static SafetyCopy of(Path file, byte[] content) throws IOException {
		Path meant = WholeFiles.meant(file).toAbsolutePath();
		Optional<byte[]> before = content(meant);
		Replacement copy = new Replacement();
		try {
			copy.prepare(meant, content);
			return new SafetyCopy(meant, content, before, Optional.of(copy));
		} catch (TroubledPlace e) {
			// a file that may be written in a folder that may not: the content is kept in memory alone
			copy.close();
			return new SafetyCopy(meant, content, before, Optional.empty());
		} catch (IOException e) {
			copy.close();
			throw e;
		}
	}

	private static Optional<byte[]> content(Path file) throws IOException {
		return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
	}

	/** Whether the file holds something else than before the copy was made; what cannot be read may have been touched. */
	public boolean isTouched() {
		try {
			Optional<byte[]> now = content(file);
			return now.isPresent() != before.isPresent() || now.isPresent() && !Arrays.equals(now.get(), before.get());
		} catch (IOException e) {
			return true;
		}
	}

	/** Puts the new content where the file was left broken. */
	public void takePlace() throws IOException {
		if (copy.isPresent()) {
			copy.get().commit();
		} else {
			Files.write(file, content);
		}
	}

	@Override
	public void close() {
		copy.ifPresent(Replacement::close);
	}
}

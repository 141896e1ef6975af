package org.nagare.delivery.file;

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

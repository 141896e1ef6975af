package org.nagare.cli.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Writes a file whole or not at all. The bytes go to a new file beside it, are forced to the disk, and take the place of the old file in one
 * step: a full disk, a killed process or a file that is open elsewhere leaves the old file as it was.
 */
public final class WholeFile {

	private WholeFile() {
	}

	public static void write(Path file, byte[] bytes) throws IOException {
		Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
		Files.createDirectories(target.getParent());
		if (Files.exists(target) && !Files.isWritable(target)) {
			throw new AccessDeniedException(file.toString());
		}
		Path part = Files.createTempFile(target.getParent(), ".nagare-", ".part");
		try {
			try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
				ByteBuffer buffer = ByteBuffer.wrap(bytes);
				while (buffer.hasRemaining()) {
					channel.write(buffer);
				}
				channel.force(true);
			}
			keepPermissions(target, part);
			try {
				Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			} catch (AtomicMoveNotSupportedException e) {
				Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
			}
		} finally {
			Files.deleteIfExists(part);
		}
	}

	/** A new temporary file is for its owner alone; a result is for whoever may read the folder, and an old file keeps what it allowed. */
	private static void keepPermissions(Path target, Path part) throws IOException {
		if (!Files.getFileStore(part).supportsFileAttributeView("posix")) {
			return;
		}
		var permissions = Files.exists(target) ? Files.getPosixFilePermissions(target)
				: PosixFilePermissions.fromString("rw-r--r--");
		Files.setPosixFilePermissions(part, permissions);
	}
}

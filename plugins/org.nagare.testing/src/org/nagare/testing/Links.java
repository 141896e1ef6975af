package org.nagare.testing;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Symbolic links, for tests of what leads out of a project. */
public final class Links {

	private Links() {
	}

	/** Windows makes links for some persons only: there the test is skipped and says so. Elsewhere a link that cannot be made is a failure. */
	public static void make(Path link, Path target) throws IOException {
		Files.createDirectories(link.toAbsolutePath().getParent());
		try {
			Files.createSymbolicLink(link, target);
		} catch (UnsupportedOperationException | FileSystemException refused) {
			if (!System.getProperty("os.name").startsWith("Windows")) {
				throw refused;
			}
			Assumptions.abort("skipped: Windows makes no symbolic links for this person (" + refused.getMessage() + ")");
		}
	}
}

package org.nagare.workbench.editor;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.lsp4j.Position;

/**
 * The mark with which a file may begin. Whoever reads the file counts it among its signs; a document of the platform leaves it out and puts it
 * back when it is saved. So the places of a file and of its document differ by it, in the first line or, counted from the beginning, everywhere.
 */
final class ByteOrderMark {

	static final String SIGN = "\uFEFF";
	private static final byte[] BYTES = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	private ByteOrderMark() {
	}

	/** How many signs at the beginning of a file are not in its document. */
	static int leftOut(String file, String document) {
		return file.startsWith(SIGN) && !document.startsWith(SIGN) ? 1 : 0;
	}

	/** The same of a file of which only the document is at hand. */
	static int leftOut(IFile file, String document) throws CoreException {
		try (InputStream bytes = file.getContents(true)) {
			return Arrays.equals(bytes.readNBytes(BYTES.length), BYTES) && !document.startsWith(SIGN) ? 1 : 0;
		} catch (IOException e) {
			throw new CoreException(Status.error(file.getName(), e));
		}
	}

	/** A place of the file in its document. */
	static Position inDocument(Position place, int leftOut) {
		return place.getLine() > 0 ? place : new Position(0, Math.max(0, place.getCharacter() - leftOut));
	}
}

package org.nagare.workbench.editor;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.nagare.file.SafetyCopy;

/** Saves as the platform does, with what is saved already whole on the disk: a save that breaks off leaves neither a stump nor half of a change. */
public final class SafeSave {

	/** A way of the platform to write a file in its place. */
	@FunctionalInterface
	public interface Write {
		void run() throws CoreException;
	}

	private SafeSave() {
	}

	/** Writes what is in a buffer; where that fails, the file is as it was. */
	static void commit(IFile file, ITextFileBuffer buffer, boolean overwrite, IProgressMonitor monitor) throws CoreException {
		if (save(file, buffer.getDocument().get(), () -> buffer.commit(monitor, overwrite))) {
			buffer.revert(monitor);
		}
	}

	/**
	 * Writes a file. Answers true where the platform broke off in the middle and the copy took the place of the file: the text is saved then, which
	 * whoever holds it open has yet to be told.
	 *
	 * @throws CoreException where nothing was written; the file is as it was
	 */
	public static boolean save(IFile file, String text, Write write) throws CoreException {
		try {
			boolean brokeOff = SafetyCopy.around(file.getLocation().toPath(), bytes(file, text), write::run);
			if (brokeOff) {
				file.refreshLocal(IResource.DEPTH_ZERO, null);
			}
			return brokeOff;
		} catch (IOException e) {
			throw new CoreException(Status.error(file.getName(), e));
		}
	}

	/** A copy of what is about to be saved. */
	static SafetyCopy copy(IFile file, String text) throws IOException, CoreException {
		return SafetyCopy.of(file.getLocation().toPath(), bytes(file, text));
	}

	private static byte[] bytes(IFile file, String text) throws CoreException {
		String mark = file.exists() && ByteOrderMark.leftOut(file, text) > 0 ? ByteOrderMark.SIGN : "";
		String charset = Optional.ofNullable(file.getCharset()).orElse("UTF-8");
		return (mark + text).getBytes(Charset.forName(charset));
	}
}

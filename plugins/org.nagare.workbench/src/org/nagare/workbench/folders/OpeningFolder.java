package org.nagare.workbench.folders;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.widgets.Shell;
import org.nagare.workbench.dialog.Ask;
import org.nagare.workbench.dialog.Work;

/** Opens a folder, however much lies in it, beside the thread of the windows; what was opened and is not wanted any more is closed again. */
public final class OpeningFolder {

	/**
	 * What is open now.
	 *
	 * @param first the text that a person sees first
	 */
	public record Opened(IFolder folder, Optional<IFile> first) {
	}

	private OpeningFolder() {
	}

	/** Begins to open it; its first text is opened where no editor is open yet. */
	public static void begin(Shell shell, Path folder) {
		Work.begin(shell, Words.OPEN_FOLDER.text(), steps -> {
			steps.step(folder.toString());
			return open(folder, steps);
		}, opened -> opened.flatMap(Opened::first).ifPresent(FirstText::openAlone), () -> {
			// who ended it sees that nothing is open
		}, e -> Ask.tell(shell, Words.OPEN.text(), Words.NOT_OPENED.text().formatted(folder)));
	}

	/** @throws IOException where it cannot be opened */
	public static Optional<Opened> open(Path folder, Work.Steps steps) throws IOException {
		IProgressMonitor wanted = new NullProgressMonitor() {
			@Override
			public boolean isCanceled() {
				return steps.isCancelled();
			}
		};
		try {
			IFolder opened = OpenFolders.open(folder, wanted).orElseThrow(() -> new IOException(folder.toString()));
			return Optional.of(new Opened(opened, FirstText.of(opened)));
		} catch (OperationCanceledException e) {
			throw new CancellationException();
		}
	}
}

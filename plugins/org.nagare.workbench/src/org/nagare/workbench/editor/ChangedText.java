package org.nagare.workbench.editor;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.edits.UndoEdit;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.language.LanguageConnection;

/** One of several texts that were changed together, and how it goes back and forth: by its own undo where it is open, else, and where its editor was closed since, in its file. */
final class ChangedText {

	private final IFile file;
	private final boolean saved;
	/** That of the editor; none where nobody had it open. */
	private final Optional<IUndoableOperation> operation;
	private final Optional<IUndoContext> context;
	private UndoEdit way;
	/** What the text says as long as nobody writes in it. */
	private String expected;

	/**
	 * @param way   back to what it said before
	 * @param saved whether its file was written by the change, and has to follow
	 */
	ChangedText(IFile file, IDocument document, UndoEdit way, boolean shown, boolean saved) {
		this.file = file;
		this.way = way;
		this.saved = saved;
		expected = document.get();
		Optional<UndoStep> step = shown ? UndoStep.last(document) : Optional.empty();
		context = step.map(UndoStep::context);
		operation = step.map(UndoStep::operation);
	}

	String name() {
		return file.getName();
	}

	boolean isOf(IUndoableOperation other) {
		return operation.filter(own -> own == other).isPresent();
	}

	/** Takes it back or makes it again; false, with nothing changed, where the text has become another meanwhile. */
	boolean turn(IOperationHistory history, boolean undone) {
		try {
			Optional<IUndoableOperation> next = context.map(own -> undone ? history.getUndoOperation(own) : history.getRedoOperation(own));
			if (next.isEmpty()) {
				return inFile(this::turn);
			}
			return next.equals(operation) && (undone ? history.undo(context.get(), null, null) : history.redo(context.get(), null, null)).isOK() && followed();
		} catch (ExecutionException | CoreException | BadLocationException e) {
			NagareWorkbench.log(file.getName(), e);
			return false;
		}
	}

	private boolean turn(IDocument document) throws BadLocationException {
		if (!document.get().equals(expected)) {
			return false;
		}
		way = way.apply(document);
		expected = document.get();
		return true;
	}

	/** The file follows what is seen, where the change had written it. */
	boolean followed() {
		try {
			return !saved || inFile(document -> true);
		} catch (CoreException | BadLocationException e) {
			NagareWorkbench.log(file.getName(), e);
			return false;
		}
	}

	private interface Turn {
		boolean of(IDocument document) throws BadLocationException;
	}

	private boolean inFile(Turn turn) throws CoreException, BadLocationException {
		ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
		NullProgressMonitor monitor = new NullProgressMonitor();
		if (!file.isAccessible() || file.isReadOnly()) {
			return false;
		}
		buffers.connect(file.getFullPath(), LocationKind.IFILE, monitor);
		try {
			ITextFileBuffer buffer = buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
			if (!buffer.isSynchronized() || !turn.of(buffer.getDocument())) {
				return false;
			}
			SafeSave.commit(file, buffer, false, monitor);
			LanguageConnection.get().saved(file.getLocationURI());
			return true;
		} finally {
			buffers.disconnect(file.getFullPath(), LocationKind.IFILE, monitor);
		}
	}
}

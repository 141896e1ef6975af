package org.nagare.workbench.editor;

import java.util.Optional;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.edits.TextEdit;
import org.eclipse.text.edits.UndoEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

/** What a program has written into a text, as one step of its undo. */
record UndoStep(IUndoContext context, IUndoableOperation operation) {

	/** Makes a change of several places one step. */
	static UndoEdit make(TextEdit change, IDocument document) throws BadLocationException {
		IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
		if (undo == null) {
			return change.apply(document);
		}
		undo.beginCompoundChange();
		try {
			return change.apply(document);
		} finally {
			undo.endCompoundChange();
		}
	}

	/** The last step of a text, whole as it is now; none where nobody has the text open. */
	static Optional<UndoStep> last(IDocument document) {
		IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
		if (undo == null) {
			return Optional.empty();
		}
		undo.commit();
		return Optional.ofNullable(OperationHistoryFactory.getOperationHistory().getUndoOperation(undo.getUndoContext())).map(step -> new UndoStep(undo.getUndoContext(), step));
	}
}

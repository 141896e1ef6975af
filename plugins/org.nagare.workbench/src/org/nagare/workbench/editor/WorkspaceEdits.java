package org.nagare.workbench.editor;

import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.language.LanguageConnection;
import org.nagare.workbench.language.Places;

/** Changes that the server proposes, made in the documents: what is open stays open and unsaved, and one undo takes a document's changes back. */
public final class WorkspaceEdits {

	private WorkspaceEdits() {
	}

	/** Makes all changes, or says why not with nothing changed. */
	public static boolean apply(WorkspaceEdit edit) {
		ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
		Map<IFile, List<TextEdit>> changes = new LinkedHashMap<>();
		perText(edit).forEach((address, edits) -> Editors.file(URI.create(address)).ifPresent(file -> changes.put(file, edits)));
		NullProgressMonitor monitor = new NullProgressMonitor();
		try {
			for (Map.Entry<IFile, List<TextEdit>> change : changes.entrySet()) {
				buffers.connect(change.getKey().getFullPath(), LocationKind.IFILE, monitor);
				try {
					ITextFileBuffer buffer = buffers.getTextFileBuffer(change.getKey().getFullPath(), LocationKind.IFILE);
					boolean shown = buffer.isShared();
					tree(change.getValue(), buffer.getDocument()).apply(buffer.getDocument());
					if (!shown) {
						buffer.commit(monitor, false);
						LanguageConnection.get().saved(change.getKey().getLocationURI());
					}
				} finally {
					buffers.disconnect(change.getKey().getFullPath(), LocationKind.IFILE, monitor);
				}
			}
			return true;
		} catch (CoreException | MalformedTreeException | BadLocationException e) {
			NagareWorkbench.log("change", e);
			return false;
		}
	}

	private static Map<String, List<TextEdit>> perText(WorkspaceEdit edit) {
		if (edit.getChanges() != null && !edit.getChanges().isEmpty()) {
			return edit.getChanges();
		}
		Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
		if (edit.getDocumentChanges() != null) {
			edit.getDocumentChanges().stream().filter(change -> change.isLeft()).map(change -> change.getLeft()).forEach(change -> changes.put(change.getTextDocument().getUri(),
					change.getEdits().stream().filter(one -> one.isLeft()).map(one -> one.getLeft()).toList()));
		}
		return changes;
	}

	/** The changes of one document as one, which is undone as one. */
	static MultiTextEdit tree(List<? extends TextEdit> edits, IDocument document) {
		MultiTextEdit tree = new MultiTextEdit();
		edits.stream().sorted(Comparator.comparingInt(edit -> Places.offset(document, edit.getRange().getStart()))).forEach(edit -> {
			IRegion region = Places.region(document, edit.getRange());
			tree.addChild(new ReplaceEdit(region.getOffset(), region.getLength(), edit.getNewText()));
		});
		return tree;
	}

	/** What will be written where, for the preview of a fix. */
	static String describe(WorkspaceEdit edit) {
		return perText(edit).entrySet().stream().map(change -> change.getValue().stream()
				.map(one -> Editors.file(URI.create(change.getKey())).map(IFile::getName).orElse("") + ":" + (one.getRange().getStart().getLine() + 1) + "\n" + one.getNewText().strip())
				.collect(Collectors.joining("\n\n"))).collect(Collectors.joining("\n\n"));
	}
}

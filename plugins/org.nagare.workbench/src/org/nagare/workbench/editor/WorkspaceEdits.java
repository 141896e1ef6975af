package org.nagare.workbench.editor;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.UndoEdit;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.dialog.ChangePreview;
import org.nagare.workbench.language.LanguageConnection;
import org.nagare.workbench.language.Places;

/** Changes that the server proposes, made in the documents: what is open stays open and unsaved, and one undo takes a document's changes back. */
public final class WorkspaceEdits {

	private final ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
	private final NullProgressMonitor monitor = new NullProgressMonitor();
	private final Map<IFile, List<TextEdit>> changes;
	private final List<Made> made = new ArrayList<>();

	private record Made(IFile file, ITextFileBuffer buffer, boolean shown, UndoEdit undo) {
	}

	private WorkspaceEdits(Map<IFile, List<TextEdit>> changes) {
		this.changes = changes;
	}

	/** Makes all changes, or answers false with nothing changed. */
	public static boolean apply(WorkspaceEdit edit) {
		return files(edit).map(changes -> new WorkspaceEdits(changes).apply()).orElse(false);
	}

	private boolean apply() {
		List<IFile> connected = new ArrayList<>();
		try {
			for (IFile file : changes.keySet()) {
				buffers.connect(file.getFullPath(), LocationKind.IFILE, monitor);
				connected.add(file);
			}
			for (IFile file : changes.keySet()) {
				if (isRefused(file)) {
					return false;
				}
			}
			for (Map.Entry<IFile, List<TextEdit>> change : changes.entrySet()) {
				ITextFileBuffer buffer = buffer(change.getKey());
				boolean shown = buffer.isShared();
				made.add(new Made(change.getKey(), buffer, shown, tree(change.getValue(), buffer.getDocument()).apply(buffer.getDocument())));
			}
			for (Made one : made) {
				if (!one.shown()) {
					one.buffer().commit(monitor, false);
					LanguageConnection.get().saved(one.file().getLocationURI());
				}
			}
			return true;
		} catch (CoreException | MalformedTreeException | BadLocationException e) {
			NagareWorkbench.log("change", e);
			takeBack();
			return false;
		} finally {
			connected.forEach(this::disconnect);
		}
	}

	/** What may not be written, or has become another on the disk, is not touched, nor is anything else then. */
	private boolean isRefused(IFile file) {
		ITextFileBuffer buffer = buffer(file);
		boolean shown = buffer.isShared();
		return file.isReadOnly() || !file.isAccessible() || !shown && !buffer.isSynchronized();
	}

	private void takeBack() {
		for (Made one : made.reversed()) {
			try {
				one.undo().apply(one.buffer().getDocument());
				if (!one.shown()) {
					one.buffer().commit(monitor, true);
				}
			} catch (CoreException | BadLocationException e) {
				NagareWorkbench.log(one.file().getName(), e);
			}
		}
	}

	private ITextFileBuffer buffer(IFile file) {
		return buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
	}

	private void disconnect(IFile file) {
		try {
			buffers.disconnect(file.getFullPath(), LocationKind.IFILE, monitor);
		} catch (CoreException e) {
			NagareWorkbench.log(file.getName(), e);
		}
	}

	/** The files that are to be changed; none where one of them is not in the workbench, for half a change is none. */
	private static Optional<Map<IFile, List<TextEdit>>> files(WorkspaceEdit edit) {
		Map<IFile, List<TextEdit>> files = new LinkedHashMap<>();
		for (Map.Entry<String, List<TextEdit>> text : perText(edit).entrySet()) {
			Optional<IFile> file = Editors.file(URI.create(text.getKey()));
			if (file.isEmpty()) {
				return Optional.empty();
			}
			files.put(file.get(), text.getValue());
		}
		return Optional.of(files);
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

	/** Every text that is to be changed, before and after. */
	public static List<ChangePreview.Change> preview(WorkspaceEdit edit) {
		List<ChangePreview.Change> previews = new ArrayList<>();
		files(edit).orElse(Map.of()).forEach((file, edits) -> {
			try {
				String before = content(file);
				Document after = new Document(before);
				tree(edits, after).apply(after);
				previews.add(new ChangePreview.Change(file.getProjectRelativePath().removeFirstSegments(1).toString(), before, after.get()));
			} catch (CoreException | MalformedTreeException | BadLocationException e) {
				NagareWorkbench.log(file.getName(), e);
			}
		});
		return previews;
	}

	/** The text as it is seen, else as it is saved. */
	private static String content(IFile file) throws CoreException {
		ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
		return buffer == null ? file.readString() : buffer.getDocument().get();
	}

	/** What will be written where, for the preview of a fix. */
	static String describe(WorkspaceEdit edit) {
		return String.join("\n\n", preview(edit).stream().map(change -> change.name() + "\n" + ChangePreview.words(change)).toList());
	}
}

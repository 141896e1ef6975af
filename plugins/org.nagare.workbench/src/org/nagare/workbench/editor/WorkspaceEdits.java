package org.nagare.workbench.editor;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.UndoEdit;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.dialog.ChangePreview;
import org.nagare.workbench.language.LanguageConnection;
import org.nagare.workbench.language.OwnTexts;
import org.nagare.workbench.language.Places;

/** Changes that the server proposes, made in the documents: what is open stays open and unsaved, and one undo takes all of it back, in every text. */
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
			// whoever watches the files hears of all of them at once
			ResourcesPlugin.getWorkspace().run(each -> make(), monitor);
			made.stream().filter(this::isSaved).forEach(one -> LanguageConnection.get().saved(one.file().getLocationURI()));
			List<ChangedText> steps = made.stream().map(one -> new ChangedText(one.file(), one.buffer().getDocument(), one.undo(), one.shown(), isSaved(one))).toList();
			if (steps.size() > 1) {
				JointUndo.get().remember(steps);
			}
			return true;
		} catch (CoreException | MalformedTreeException e) {
			NagareWorkbench.log("change", e);
			takeBack();
			return false;
		} finally {
			connected.forEach(this::disconnect);
		}
	}

	/** First what nobody has open: who draws a text that changes before the eyes reads the others from the disk. */
	private void make() throws CoreException {
		for (boolean shown : new boolean[] { false, true }) {
			for (Map.Entry<IFile, List<TextEdit>> change : changes.entrySet()) {
				ITextFileBuffer buffer = buffer(change.getKey());
				if (buffer.isShared() == shown) {
					make(change.getKey(), buffer, change.getValue());
				}
			}
		}
	}

	private void make(IFile file, ITextFileBuffer buffer, List<TextEdit> edits) throws CoreException {
		try {
			// of what nobody has open the file was read, of what is open its document
			int mark = buffer.isShared() ? 0 : ByteOrderMark.leftOut(file, buffer.getDocument().get());
			Made one = new Made(file, buffer, buffer.isShared(), UndoStep.make(tree(edits, buffer.getDocument(), mark), buffer.getDocument()));
			made.add(one);
			if (isSaved(one)) {
				SafeSave.commit(file, buffer, false, monitor);
			}
		} catch (BadLocationException e) {
			throw new CoreException(Status.error(file.getName(), e));
		}
	}

	/** What a person has open stays unsaved, unless a file that holds on to its things is saved by this: then they are saved together. */
	private boolean isSaved(Made one) {
		return !one.shown() || reachesAttached(changes);
	}

	/** Whether a file is changed that is no text of ours and knows things of them, as that of a diagram. */
	private static boolean reachesAttached(Map<IFile, List<TextEdit>> changes) {
		return changes.keySet().stream().anyMatch(WorkspaceEdits::isAttached);
	}

	private static boolean isAttached(IFile file) {
		return !OwnTexts.isOurs(file.getName());
	}

	/**
	 * The names of what has to be saved before a change can be made that reaches diagrams: its texts, and every editor that is none of texts, for
	 * it may be that of such a diagram.
	 */
	public static List<String> unsaved(WorkspaceEdit edit) {
		Map<IFile, List<TextEdit>> changes = files(edit).orElse(Map.of());
		if (!reachesAttached(changes)) {
			return List.of();
		}
		return Editors.page().stream().flatMap(page -> Arrays.stream(page.getDirtyEditors()))
				.filter(editor -> !(editor instanceof ITextEditor) || changes.containsKey(editor.getEditorInput().getAdapter(IFile.class)))
				.map(IEditorPart::getTitle).distinct().toList();
	}

	/** What may not be written, or has become another on the disk, is not touched, nor is anything else then. */
	private boolean isRefused(IFile file) {
		ITextFileBuffer buffer = buffer(file);
		boolean saved = !buffer.isShared() || reachesAttached(changes);
		return file.isReadOnly() || !file.isAccessible() || saved && !buffer.isSynchronized();
	}

	private void takeBack() {
		for (Made one : made.reversed()) {
			try {
				one.undo().apply(one.buffer().getDocument());
				if (isSaved(one)) {
					SafeSave.commit(one.file(), one.buffer(), true, monitor);
				}
			} catch (CoreException | BadLocationException e) {
				NagareWorkbench.log(one.file().getName(), e);
			}
		}
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
		return tree(edits, document, 0);
	}

	private static MultiTextEdit tree(List<? extends TextEdit> edits, IDocument document, int mark) {
		List<ReplaceEdit> replacements = new ArrayList<>();
		for (TextEdit edit : edits) {
			IRegion region = Places.region(document, new Range(ByteOrderMark.inDocument(edit.getRange().getStart(), mark), ByteOrderMark.inDocument(edit.getRange().getEnd(), mark)));
			replacements.add(new ReplaceEdit(region.getOffset(), region.getLength(), edit.getNewText()));
		}
		MultiTextEdit tree = new MultiTextEdit();
		replacements.stream().sorted(Comparator.comparingInt(ReplaceEdit::getOffset)).forEach(tree::addChild);
		return tree;
	}

	/** Every text that is to be changed, before and after. */
	public static List<ChangePreview.Change> preview(WorkspaceEdit edit) {
		List<ChangePreview.Change> previews = new ArrayList<>();
		files(edit).orElse(Map.of()).forEach((file, edits) -> {
			try {
				String name = Editors.wayTo(file).toString();
				Document text = new Document(content(file));
				if (isAttached(file)) {
					previews.add(new ChangePreview.Change(Words.SAVED_TOGETHER.text().formatted(name), lines(edits, one -> replaced(text, one)), lines(edits, TextEdit::getNewText)));
				} else {
					String before = text.get();
					tree(edits, text, isOpen(file) ? 0 : ByteOrderMark.leftOut(file, before)).apply(text);
					previews.add(new ChangePreview.Change(name, before, text.get()));
				}
			} catch (CoreException | MalformedTreeException | BadLocationException e) {
				NagareWorkbench.log(file.getName(), e);
			}
		});
		return previews;
	}

	/** What changes in a file that nobody reads, each once: of its other words nothing would be understood. */
	private static String lines(List<TextEdit> edits, Function<TextEdit, String> words) {
		return String.join("\n", edits.stream().map(words).distinct().toList());
	}

	private static String replaced(IDocument text, TextEdit edit) {
		IRegion region = Places.region(text, edit.getRange());
		return text.get().substring(region.getOffset(), region.getOffset() + region.getLength());
	}

	/** The text as it is seen, else as it is saved. */
	private static String content(IFile file) throws CoreException {
		return isOpen(file) ? buffer(file).getDocument().get() : file.readString();
	}

	private static boolean isOpen(IFile file) {
		return buffer(file) != null;
	}

	/** What is being written of a file; null where nobody has it open. */
	private static ITextFileBuffer buffer(IFile file) {
		return FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
	}

	/** What will be written where, for the preview of a fix. */
	static String describe(WorkspaceEdit edit) {
		return String.join("\n\n", preview(edit).stream().map(change -> change.name() + "\n" + ChangePreview.words(change)).toList());
	}
}

package org.nagare.workbench.editor;

import java.net.URI;
import java.util.Optional;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.Parameterization;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.lsp4j.Range;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.language.Places;

/** The editors of the window in front. */
public final class Editors {

	/** The command that opens the page of a rule, and the parameter that names it. */
	public static final String EXPLAIN = "org.nagare.workbench.explain";
	public static final String EXPLAINED_CODE = "org.nagare.workbench.explain.code";

	private Editors() {
	}

	public static Optional<IWorkbenchPage> page() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return Optional.ofNullable(window).map(IWorkbenchWindow::getActivePage);
	}

	/** The file of the workbench that lies at an address. */
	public static Optional<IFile> file(URI address) {
		IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(address);
		return files.length == 0 ? Optional.empty() : Optional.of(files[0]);
	}

	/** The way to a file from the folder that a person has opened: of the project of the workspace that only links that folder nobody knows. */
	public static IPath wayTo(IFile file) {
		IPath way = file.getProjectRelativePath();
		return file.getProject().getFolder(way.segment(0)).isLinked() ? way.removeFirstSegments(1) : way;
	}

	/** Opens a text and selects a range of it. */
	public static void reveal(URI address, Range range) {
		file(address).flatMap(Editors::open).ifPresent(editor -> {
			IRegion region = Places.region(document(editor), range);
			editor.selectAndReveal(region.getOffset(), region.getLength());
		});
	}

	public static Optional<ITextEditor> open(IFile file) {
		return page().flatMap(page -> {
			try {
				return Optional.of(IDE.openEditor(page, file));
			} catch (PartInitException e) {
				NagareWorkbench.log(file.getName(), e);
				return Optional.<IEditorPart>empty();
			}
		}).flatMap(Editors::textEditor);
	}

	public static Optional<ITextEditor> active() {
		return page().map(IWorkbenchPage::getActiveEditor).flatMap(Editors::textEditor);
	}

	public static Optional<ITextEditor> textEditor(IEditorPart part) {
		return Optional.ofNullable(part instanceof ITextEditor editor ? editor : part == null ? null : part.getAdapter(ITextEditor.class));
	}

	public static Optional<ITextViewer> viewer(ITextEditor editor) {
		return Optional.ofNullable(editor.getAdapter(ITextViewer.class));
	}

	public static IDocument document(ITextEditor editor) {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	public static int caret(ITextEditor editor) {
		return ((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset();
	}

	/** The word around a place of a text. */
	public static Optional<String> wordAt(IDocument document, int offset) {
		return NameWord.at(document, offset).flatMap(region -> {
			try {
				return Optional.of(document.get(region.getOffset(), region.getLength()));
			} catch (BadLocationException e) {
				return Optional.empty();
			}
		});
	}

	/** Opens the page of a rule. */
	public static void explain(String code) {
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		Command command = commands.getCommand(EXPLAIN);
		try {
			ParameterizedCommand named = new ParameterizedCommand(command, new Parameterization[] { new Parameterization(command.getParameter(EXPLAINED_CODE), code) });
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(named, null);
		} catch (ExecutionException | NotDefinedException | NotEnabledException | NotHandledException e) {
			NagareWorkbench.log(code, e);
		}
	}

	/** Offers the remedies at the caret of the editor in front. */
	public static void quickFix() {
		run(ITextEditorActionDefinitionIds.QUICK_ASSIST);
	}

	/** Runs a command as if its keys were pressed; one that cannot be run at the moment does nothing. */
	public static void run(String command) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		} catch (ExecutionException | NotDefinedException | NotEnabledException | NotHandledException e) {
			NagareWorkbench.log(command, e);
		}
	}

	public static void copy(Display display, String words) {
		Clipboard clipboard = new Clipboard(display);
		try {
			clipboard.setContents(new Object[] { words }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}

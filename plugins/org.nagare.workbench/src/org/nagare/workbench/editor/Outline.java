package org.nagare.workbench.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.nagare.workbench.language.Answers;
import org.nagare.workbench.language.LanguageConnection;
import org.nagare.workbench.language.Places;

/** What a text declares, as a tree; what the caret is in is marked. */
public final class Outline extends ContentOutlinePage implements IDocumentListener {

	private static final int PAUSE_IN_MILLISECONDS = 250;

	private final ITextEditor editor;
	private final Runnable refresh = this::refresh;
	private final ISelectionChangedListener caret = event -> follow();
	private IDocument document;
	/** The names of what the caret was in when that was last marked. */
	private List<String> around = List.of();

	Outline(ITextEditor editor) {
		this.editor = editor;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		getTreeViewer().setContentProvider(new SymbolTree());
		getTreeViewer().setLabelProvider(SymbolTree.labels());
		document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		document.addDocumentListener(this);
		if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
			provider.addPostSelectionChangedListener(caret);
		}
		refresh();
	}

	private void refresh() {
		if (getControl() == null || getControl().isDisposed()) {
			return;
		}
		Display display = getControl().getDisplay();
		if (LanguageConnection.get().textOf(document).isEmpty()) {
			// the tree may be made before the editor has opened its text
			display.timerExec(PAUSE_IN_MILLISECONDS, refresh);
			return;
		}
		LanguageConnection.get().textOf(document).ifPresent(text -> Answers.to(() -> LanguageConnection.get().texts()
				.documentSymbol(new DocumentSymbolParams(text.identifier()))).thenAccept(symbols -> {
					if (symbols != null && !display.isDisposed()) {
						List<DocumentSymbol> roots = symbols.stream().filter(Either::isRight).map(Either::getRight).toList();
						display.asyncExec(() -> show(roots));
					}
				}));
	}

	private void show(List<DocumentSymbol> roots) {
		if (getControl().isDisposed()) {
			return;
		}
		// as long as somebody writes in a sentence the tree stays as it is, and only where things stand is another place
		if (!(getTreeViewer().getInput() instanceof List<?> shown) || !SymbolTree.follow(shown, roots)) {
			boolean first = getTreeViewer().getInput() == null;
			Set<List<String>> expanded = Arrays.stream(getTreeViewer().getExpandedTreePaths()).map(Outline::names).collect(Collectors.toSet());
			getTreeViewer().setInput(roots);
			if (first) {
				getTreeViewer().expandToLevel(2);
			} else {
				getTreeViewer().setExpandedTreePaths(open(TreePath.EMPTY, roots, expanded).toArray(TreePath[]::new));
			}
		}
		follow();
	}

	/** Marks what the caret is in, unless it is the tree in which the person moves. */
	private void follow() {
		if (getControl().isDisposed() || getControl().isFocusControl() || !(getTreeViewer().getInput() instanceof List<?> roots)) {
			return;
		}
		TreePath path = SymbolTree.at(roots, Places.position(document, Editors.caret(editor)));
		TreeSelection wanted = path.getSegmentCount() == 0 ? TreeSelection.EMPTY : new TreeSelection(path);
		if (!wanted.equals(getTreeViewer().getSelection())) {
			// what the person has folded while the caret stays in it stays folded
			getTreeViewer().setSelection(wanted, !names(path).equals(around));
		}
		around = names(path);
	}

	/** By names, for a line more above moves everything. */
	private static List<String> names(TreePath path) {
		return IntStream.range(0, path.getSegmentCount()).mapToObj(i -> ((DocumentSymbol) path.getSegment(i)).getName()).toList();
	}

	private static List<TreePath> open(TreePath parent, List<DocumentSymbol> symbols, Set<List<String>> expanded) {
		List<TreePath> open = new ArrayList<>();
		for (DocumentSymbol symbol : symbols) {
			TreePath path = parent.createChildPath(symbol);
			if (expanded.contains(names(path))) {
				open.add(path);
				open.addAll(open(path, symbol.getChildren() == null ? List.of() : symbol.getChildren(), expanded));
			}
		}
		return open;
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		super.selectionChanged(event);
		if (getControl().isFocusControl() && event.getStructuredSelection().getFirstElement() instanceof DocumentSymbol symbol) {
			reveal(symbol);
		}
	}

	private void reveal(DocumentSymbol symbol) {
		IRegion region = Places.region(document, symbol.getSelectionRange());
		editor.selectAndReveal(region.getOffset(), region.getLength());
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// the tree follows what has changed
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		Display display = Display.getCurrent();
		if (display != null) {
			display.timerExec(-1, refresh);
			display.timerExec(PAUSE_IN_MILLISECONDS, refresh);
		}
	}

	@Override
	public void dispose() {
		if (document != null) {
			document.removeDocumentListener(this);
			if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
				provider.removePostSelectionChangedListener(caret);
			}
		}
		super.dispose();
	}
}

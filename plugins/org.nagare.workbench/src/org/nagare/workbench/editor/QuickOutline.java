package org.nagare.workbench.editor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.jface.window.Window;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.nagare.dsl.ide.wording.Readings;
import org.nagare.workbench.language.Places;

/** The outline before the text: a few letters of a name, or the keyword in kanji, kana or romaji, and Enter leads there. */
final class QuickOutline extends PopupDialog {

	private static final Readings READINGS = new Readings();

	private final ITextEditor editor;
	private final IDocument document;
	private final List<DocumentSymbol> symbols;
	private Text filter;
	private TreeViewer tree;

	QuickOutline(Shell parent, ITextEditor editor, List<DocumentSymbol> symbols) {
		super(parent, PopupDialog.INFOPOPUPRESIZE_SHELLSTYLE, true, true, false, false, false, null, Words.QUICK_OUTLINE_HOW.text());
		this.editor = editor;
		this.symbols = symbols;
		document = Editors.document(editor);
	}

	/** The line to type in stands where a title would. */
	@Override
	protected boolean hasTitleArea() {
		return true;
	}

	@Override
	protected Control createTitleControl(Composite parent) {
		filter = new Text(parent, SWT.SINGLE);
		filter.setMessage(Words.QUICK_OUTLINE_FILTER.text());
		filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		filter.addModifyListener(event -> filtered());
		filter.addListener(SWT.DefaultSelection, event -> go());
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				tree.getControl().setFocus();
			}
		});
		return filter;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		tree = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		tree.setContentProvider(new SymbolTree());
		tree.setLabelProvider(SymbolTree.labels());
		tree.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer viewer, Object parentSymbol, Object symbol) {
				return fits((DocumentSymbol) symbol);
			}
		});
		tree.setInput(symbols);
		tree.expandAll();
		tree.addDoubleClickListener(event -> go());
		tree.getTree().addListener(SWT.DefaultSelection, event -> go());
		return tree.getControl();
	}

	/** Whether it, or something in it, is meant. */
	private boolean fits(DocumentSymbol symbol) {
		return isMeant(symbol) || symbol.getChildren() != null && symbol.getChildren().stream().anyMatch(this::fits);
	}

	private boolean isMeant(DocumentSymbol symbol) {
		String typed = filter == null ? "" : filter.getText().strip();
		String keyword = keyword(symbol);
		return typed.isEmpty() || folded(symbol.getName()).contains(folded(typed)) || symbol.getDetail() != null && folded(symbol.getDetail()).contains(folded(typed))
				|| keyword.startsWith(typed) || READINGS.spelling(keyword, typed).isPresent();
	}

	/** The word with which its text begins. */
	private String keyword(DocumentSymbol symbol) {
		try {
			IRegion region = Places.region(document, symbol.getRange());
			String text = document.get(region.getOffset(), Math.min(region.getLength(), 20));
			return text.split("[\\s\u3000\"{(]", 2)[0];
		} catch (BadLocationException e) {
			return "";
		}
	}

	private static String folded(String text) {
		StringBuilder folded = new StringBuilder();
		Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).chars().map(c -> c >= 'ァ' && c <= 'ヶ' ? c - 'ァ' + 'ぁ' : c).forEach(c -> folded.append((char) c));
		return folded.toString();
	}

	private void filtered() {
		tree.getControl().setRedraw(false);
		tree.refresh();
		tree.expandAll();
		tree.getControl().setRedraw(true);
		List<DocumentSymbol> meant = meant();
		if (!meant.isEmpty()) {
			tree.setSelection(new StructuredSelection(meant.getFirst()), true);
		}
	}

	/** What is meant by the letters that stand in the filter, in the order of the text. */
	List<DocumentSymbol> meant() {
		List<DocumentSymbol> meant = new ArrayList<>();
		collect(symbols, meant);
		return meant;
	}

	private void collect(List<DocumentSymbol> among, List<DocumentSymbol> meant) {
		for (DocumentSymbol symbol : among) {
			if (isMeant(symbol)) {
				meant.add(symbol);
			}
			if (symbol.getChildren() != null) {
				collect(symbol.getChildren(), meant);
			}
		}
	}

	private void go() {
		if (tree.getStructuredSelection().getFirstElement() instanceof DocumentSymbol symbol) {
			close();
			IRegion region = Places.region(document, symbol.getSelectionRange());
			editor.selectAndReveal(region.getOffset(), region.getLength());
			editor.setFocus();
		}
	}

	@Override
	protected Control getFocusControl() {
		return filter;
	}

	@Override
	protected Point getDefaultSize() {
		return new Point(460, 380);
	}

	@Override
	protected Point getDefaultLocation(Point size) {
		Rectangle around = editor.getAdapter(Control.class) instanceof Control control ? control.getDisplay().map(control, null, new Rectangle(0, 0, control.getSize().x, control.getSize().y))
				: getParentShell().getBounds();
		return new Point(around.x + Math.max(0, (around.width - size.x) / 2), around.y + 24);
	}

	/** Opens it and lets the person go on. */
	static void open(ITextEditor editor, List<DocumentSymbol> symbols) {
		QuickOutline popup = new QuickOutline(editor.getSite().getShell(), editor, symbols);
		if (popup.open() == Window.OK) {
			popup.filter.setFocus();
		}
	}
}

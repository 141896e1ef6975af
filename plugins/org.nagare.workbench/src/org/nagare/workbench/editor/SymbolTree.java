package org.nagare.workbench.editor;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.lsp4j.DocumentSymbol;

/** The declarations of a text as they lie in each other. */
final class SymbolTree implements ITreeContentProvider {

	static LabelProvider labels() {
		return LabelProvider.createTextProvider(symbol -> words((DocumentSymbol) symbol));
	}

	private static String words(DocumentSymbol symbol) {
		String detail = symbol.getDetail();
		return detail == null || detail.isBlank() ? symbol.getName() : symbol.getName() + "  " + detail;
	}

	@Override
	public Object[] getElements(Object roots) {
		return ((List<?>) roots).toArray();
	}

	@Override
	public Object[] getChildren(Object symbol) {
		List<DocumentSymbol> children = ((DocumentSymbol) symbol).getChildren();
		return children == null ? new Object[0] : children.toArray();
	}

	@Override
	public Object getParent(Object symbol) {
		return null;
	}

	@Override
	public boolean hasChildren(Object symbol) {
		return getChildren(symbol).length > 0;
	}
}

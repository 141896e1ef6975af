package org.nagare.workbench.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.util.Ranges;

/** The declarations of a text as they lie in each other. */
final class SymbolTree implements ITreeContentProvider {

	static LabelProvider labels() {
		return LabelProvider.createTextProvider(symbol -> words((DocumentSymbol) symbol));
	}

	/** Has symbols that are shown stand where those stand that are known now; only where both are the same tree with the same words. */
	static boolean follow(List<?> shown, List<DocumentSymbol> now) {
		if (!isLike(shown, now)) {
			return false;
		}
		move(shown, now);
		return true;
	}

	private static boolean isLike(List<?> shown, List<DocumentSymbol> now) {
		boolean same = shown.size() == now.size();
		for (int i = 0; same && i < now.size(); i++) {
			DocumentSymbol before = (DocumentSymbol) shown.get(i);
			same = words(before).equals(words(now.get(i))) && isLike(children(before), children(now.get(i)));
		}
		return same;
	}

	private static void move(List<?> shown, List<DocumentSymbol> now) {
		for (int i = 0; i < now.size(); i++) {
			DocumentSymbol symbol = (DocumentSymbol) shown.get(i);
			symbol.setRange(now.get(i).getRange());
			symbol.setSelectionRange(now.get(i).getSelectionRange());
			move(children(symbol), children(now.get(i)));
		}
	}

	/** The innermost of what is declared around a place; nothing where nothing is. */
	static TreePath at(List<?> roots, Position place) {
		TreePath path = TreePath.EMPTY;
		List<?> among = roots;
		while (true) {
			Optional<DocumentSymbol> around = among.stream().map(DocumentSymbol.class::cast).filter(symbol -> Ranges.containsPosition(symbol.getRange(), place)).findFirst();
			if (around.isEmpty()) {
				return path;
			}
			path = path.createChildPath(around.get());
			among = children(around.get());
		}
	}

	private static List<DocumentSymbol> children(DocumentSymbol symbol) {
		return symbol.getChildren() == null ? List.of() : symbol.getChildren();
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
		return children((DocumentSymbol) symbol).toArray();
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

package org.nagare.workbench.editor;

import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** The word around a place, by letters and digits of every script. */
final class NameWord {

	private NameWord() {
	}

	static Optional<IRegion> at(IDocument document, int offset) {
		try {
			int start = Math.min(offset, document.getLength());
			int end = start;
			while (start > 0 && belongs(document.getChar(start - 1))) {
				start--;
			}
			while (end < document.getLength() && belongs(document.getChar(end))) {
				end++;
			}
			return end > start ? Optional.of(new Region(start, end - start)) : Optional.empty();
		} catch (BadLocationException e) {
			return Optional.empty();
		}
	}

	private static boolean belongs(char c) {
		return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '_' || c == '・' || c == 'ー';
	}
}

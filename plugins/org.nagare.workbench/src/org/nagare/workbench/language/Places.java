package org.nagare.workbench.language;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Places of a document as the server counts them, by line and column, and as the workbench does, by offset. */
public final class Places {

	private Places() {
	}

	public static Position position(IDocument document, int offset) {
		try {
			int within = Math.max(0, Math.min(offset, document.getLength()));
			int line = document.getLineOfOffset(within);
			return new Position(line, within - document.getLineOffset(line));
		} catch (BadLocationException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The offset; a place behind the end of a line or of the text, which an older answer may name, is the end. */
	public static int offset(IDocument document, Position position) {
		try {
			if (position.getLine() >= document.getNumberOfLines()) {
				return document.getLength();
			}
			int start = document.getLineOffset(position.getLine());
			return start + Math.min(position.getCharacter(), document.getLineLength(position.getLine()));
		} catch (BadLocationException e) {
			throw new IllegalStateException(e);
		}
	}

	public static IRegion region(IDocument document, Range range) {
		int start = offset(document, range.getStart());
		return new Region(start, Math.max(0, offset(document, range.getEnd()) - start));
	}
}

package org.nagare.dsl.ide.editing;

import org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor;

/** Colours of what may span lines. */
public final class Lines {

	private Lines() {
	}

	/** One token for each line: many clients know no token that spans lines. */
	public static void colour(String text, int offset, int from, int to, String type, IHighlightedPositionAcceptor colours) {
		int start = from;
		while (start < to) {
			int lineEnd = text.indexOf('\n', start);
			int end = lineEnd < 0 || lineEnd > to ? to : lineEnd;
			int last = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
			if (last > start) {
				colours.addPosition(offset + start, last - start, type);
			}
			start = end + 1;
		}
	}
}

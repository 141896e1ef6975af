package org.nagare.yoshiki.formatting;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** A word or a comment of a text; a comment of one line is taken without the end of its line. */
record Piece(int offset, String text, Kind kind) {

	enum Kind {
		WORD, OPENING, CLOSING, COMMENT, LINE_COMMENT
	}

	static List<Piece> of(ICompositeNode root) {
		List<Piece> pieces = new ArrayList<>();
		for (ILeafNode leaf : root.getLeafNodes()) {
			String rule = leaf.getGrammarElement() instanceof RuleCall call ? call.getRule().getName()
					: leaf.getGrammarElement() instanceof TerminalRule terminal ? terminal.getName() : "";
			switch (rule) {
				case "WS" -> {
					// what lies between the pieces
				}
				case "SL_COMMENT" -> pieces.add(new Piece(leaf.getOffset(), leaf.getText().replaceFirst("\\r?\\n$", ""), Kind.LINE_COMMENT));
				case "ML_COMMENT" -> pieces.add(new Piece(leaf.getOffset(), leaf.getText(), Kind.COMMENT));
				default -> pieces.add(new Piece(leaf.getOffset(), leaf.getText(), kind(leaf.getText())));
			}
		}
		return pieces;
	}

	private static Kind kind(String text) {
		return switch (text) {
			case "{" -> Kind.OPENING;
			case "}" -> Kind.CLOSING;
			default -> Kind.WORD;
		};
	}

	int end() {
		return offset + text.length();
	}

	boolean isComment() {
		return kind == Kind.COMMENT || kind == Kind.LINE_COMMENT;
	}
}

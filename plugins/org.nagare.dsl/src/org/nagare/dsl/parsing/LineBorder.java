package org.nagare.dsl.parsing;

import java.util.Optional;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.nagare.dsl.parser.antlr.internal.InternalNagareParser;

/**
 * Stands behind the last word of an unfinished line. No rule reads it: the parser stops there as at the end of the text, keeps what the line says so
 * far, tells what it lacks, and goes on with what stands below ({@link LineByLineParser}). It has no place in the text itself, and none
 * among the nodes.
 */
final class LineBorder extends CommonToken {

	private static final long serialVersionUID = 1L;

	private final transient SyntaxErrorMessage missing;
	/** From the border back to the first letter of the word under which it is told. */
	private final int toTold;

	/**
	 * @param last    the last word of the line, under which it is told
	 * @param missing what the line lacks
	 */
	LineBorder(CharStream input, CommonToken last, SyntaxErrorMessage missing) {
		super(input, InternalNagareParser.RULE_ANY_OTHER, Token.DEFAULT_CHANNEL, last.getStopIndex() + 1, last.getStopIndex());
		this.missing = missing;
		this.toTold = last.getStopIndex() + 1 - last.getStartIndex();
		setText("");
		setLine(last.getLine());
		setCharPositionInLine(last.getCharPositionInLine());
	}

	/** What the line lacks, with the place and the length of the word under which it is told. */
	SyntaxErrorMessage told() {
		return new SyntaxErrorMessage(missing.getMessage(), missing.getIssueCode(), new String[] {Integer.toString(getStartIndex() - toTold), Integer.toString(toTold)});
	}

	/** The border of the line on which a token stands, if there is one behind it. */
	static Optional<LineBorder> behind(TokenStream tokens, int index) {
		if (index < 0) {
			return Optional.empty(); // behind the last token
		}
		for (int i = index; i < tokens.size() && tokens.get(i).getLine() == tokens.get(index).getLine(); i++) {
			if (tokens.get(i) instanceof LineBorder border) {
				return Optional.of(border);
			}
		}
		return Optional.empty();
	}
}

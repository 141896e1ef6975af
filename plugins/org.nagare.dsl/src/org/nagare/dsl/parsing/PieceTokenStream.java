package org.nagare.dsl.parsing;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

/** The tokens as the parser reads them. Says what a piece was, so that the message can name what stands at its beginning. */
final class PieceTokenStream extends XtextTokenStream {

	private final Lexer lexer;

	PieceTokenStream(TokenSource tokens, ITokenDefProvider kinds, Lexer lexer) {
		super(tokens, kinds);
		this.lexer = lexer;
	}

	/** A border that the parser has come to is behind it, as if it had never been among the tokens. */
	void leaveOut(LineBorder border) {
		tokens.remove(border.getTokenIndex());
		for (int i = border.getTokenIndex(); i < tokens.size(); i++) {
			get(i).setTokenIndex(i);
		}
		p = skipOffTokenChannels(p);
	}

	/** The text as it stands in the file, whatever a token that was mended says of itself. */
	@Override
	public String toString(int start, int stop) {
		StringBuilder text = new StringBuilder();
		for (int i = Math.max(0, start); i <= Math.min(stop, tokens.size() - 1); i++) {
			if (tokens.get(i) instanceof CommonToken token && token.getType() != Token.EOF && token.getStartIndex() <= token.getStopIndex()) {
				text.append(token.getInputStream() instanceof MergedText merged ? merged.written(token.getStartIndex(), token.getStopIndex())
						: token.getInputStream().substring(token.getStartIndex(), token.getStopIndex()));
			}
		}
		return text.toString();
	}

	@Override
	public String getLexerErrorMessage(Token invalidToken) {
		if (invalidToken instanceof Piece piece && piece.told().isPresent()) {
			return piece.written();
		}
		if (invalidToken instanceof MissingSign sign) {
			return sign.written();
		}
		String known = lexer.getErrorMessage(invalidToken);
		return known != null && invalidToken.getText().startsWith("/*") ? "/*" : invalidToken.getText();
	}
}

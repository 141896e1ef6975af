package org.nagare.dsl.parsing;

import java.util.Optional;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;

/** Stands in the place of a part of the text that was set aside, and tells why. */
final class Piece extends CommonToken {

	/** What was found wrong, and where. */
	record Told(SyntaxErrorMessage message, int offset, int length) {
	}

	private static final long serialVersionUID = 1L;
	private static final String SEPARATOR = "\u0001";

	private transient Optional<Told> told;

	Piece(CharStream input, CommonToken first, CommonToken last, Optional<Told> told) {
		super(input, Token.INVALID_TOKEN_TYPE, Token.HIDDEN_CHANNEL, first.getStartIndex(), last.getStopIndex());
		this.told = told;
		setLine(first.getLine());
		setCharPositionInLine(first.getCharPositionInLine());
	}

	/** Nothing is set aside: a sign is missing at a place beside a word. */
	Piece(CharStream input, int at, CommonToken beside, Optional<Told> told) {
		super(input, Token.INVALID_TOKEN_TYPE, Token.HIDDEN_CHANNEL, at, at - 1);
		this.told = told;
		setText("");
		setLine(beside.getLine());
		setCharPositionInLine(beside.getCharPositionInLine());
	}

	Optional<Told> told() {
		return told;
	}

	/** The place of the slip moves with the piece. */
	void moveTold(int by) {
		told = told.map(what -> new Told(what.message(), what.offset() + by, what.length()));
	}

	/** The message in one string, as the parser hands it on. */
	String written() {
		Told what = told.orElseThrow();
		return String.join(SEPARATOR, "", what.message().getIssueCode(), Integer.toString(what.offset()), Integer.toString(what.length()), what.message().getMessage());
	}

	/** The message that was written so. */
	static Optional<SyntaxErrorMessage> read(String written) {
		String[] parts = written.split(SEPARATOR, 5);
		return parts.length == 5 && parts[0].isEmpty() ? Optional.of(new SyntaxErrorMessage(parts[4], parts[1], new String[] {parts[2], parts[3]})) : Optional.empty();
	}
}

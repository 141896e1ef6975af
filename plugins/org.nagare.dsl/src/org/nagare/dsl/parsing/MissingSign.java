package org.nagare.dsl.parsing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.nagare.dsl.messages.LanguageFinding;

/**
 * A finding among the tokens. Stands before a sign that is missing and was put in, so that the text is read as it was meant and the sign is told; or
 * in the place of what a merge has left.
 */
final class MissingSign extends CommonToken {

	private static final long serialVersionUID = 1L;
	private static final String MARK = "\u0002";
	private static final String SEPARATOR = "\u0001";

	private final LanguageFinding finding;
	private final Map<String, String> parameters;
	/** From the place of the sign to the first of the words under which it is told. */
	private final int toTold;
	private final int toldLength;

	/** What is told, with the offset and the length of the words under which it is told. */
	record Told(LanguageFinding finding, Map<String, String> parameters, int offset, int length) {
	}

	/**
	 * @param at    where the sign is missing
	 * @param under the words under which that is told
	 */
	MissingSign(CharStream input, int at, CommonToken under, LanguageFinding finding, Map<String, String> parameters) {
		this(input, at, at - 1, under, finding, parameters);
		setText("");
	}

	private MissingSign(CharStream input, int at, int stop, CommonToken under, LanguageFinding finding, Map<String, String> parameters) {
		super(input, Token.INVALID_TOKEN_TYPE, Token.HIDDEN_CHANNEL, at, stop);
		this.finding = finding;
		this.parameters = Map.copyOf(parameters);
		this.toTold = under.getStartIndex() - at;
		this.toldLength = under.getStopIndex() + 1 - under.getStartIndex();
		setLine(under.getLine());
		setCharPositionInLine(under.getCharPositionInLine());
	}

	/** Tells of what is set aside from one place to another. */
	static MissingSign inPlaceOf(CharStream input, int start, int stop, CommonToken under, LanguageFinding finding, Map<String, String> parameters) {
		return new MissingSign(input, start, stop, under, finding, parameters);
	}

	/** A sign that has no place in the text itself; it stands where the next word begins. */
	static CommonToken put(CharStream input, int type, int at, CommonToken beside) {
		CommonToken sign = new CommonToken(input, type, Token.DEFAULT_CHANNEL, at, at - 1);
		sign.setText("");
		sign.setLine(beside.getLine());
		sign.setCharPositionInLine(beside.getCharPositionInLine());
		return sign;
	}

	/** Whether this tells of a conflict, which is nothing to a reader of the rest. */
	boolean isOfMerge() {
		return finding == LanguageFinding.SYNTAX_MERGE_CONFLICT;
	}

	/** Whether the quote of a text or a name is missing. */
	boolean isOfText() {
		return finding == LanguageFinding.SYNTAX_UNCLOSED_TEXT || finding == LanguageFinding.SYNTAX_UNOPENED_TEXT;
	}

	/** Whether one or two of three quotes are missing. */
	boolean isOfSomeQuotes() {
		return finding == LanguageFinding.SYNTAX_THREE_QUOTES;
	}

	/** What is told in one string, as the parser hands it on. */
	String written() {
		StringBuilder written = new StringBuilder(MARK).append(finding.code()).append(SEPARATOR).append(getStartIndex() + toTold).append(SEPARATOR).append(toldLength);
		parameters.forEach((name, value) -> written.append(SEPARATOR).append(name).append(SEPARATOR).append(value));
		return written.toString();
	}

	/** What was written so. */
	static Optional<Told> read(String written) {
		if (!written.startsWith(MARK)) {
			return Optional.empty();
		}
		String[] parts = written.substring(MARK.length()).split(SEPARATOR, -1);
		Map<String, String> parameters = new HashMap<>();
		for (int i = 3; i + 1 < parts.length; i += 2) {
			parameters.put(parts[i], parts[i + 1]);
		}
		return LanguageFinding.of(parts[0]).map(finding -> new Told(finding, parameters, Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
	}
}

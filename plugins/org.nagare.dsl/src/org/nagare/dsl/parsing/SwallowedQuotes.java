package org.nagare.dsl.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.eclipse.xtext.parser.IParseResult;
import org.nagare.dsl.conversion.NameText;
import org.nagare.dsl.parser.antlr.internal.InternalNagareParser;

/**
 * Two texts of one line that lack their ends. Their quotes make a pair, so that the first text goes on to the beginning of the second and ends with the
 * keyword between them: {@code 照会者 "知事 提供者 "市長}. What was meant as the second text is read as words, and not always is that an error. Nobody writes
 * a text that ends with a keyword and a blank, and a word without a blank behind it: of such a line both ends are looked for.
 */
final class SwallowedQuotes {

	/** So many lines of a text are looked at, and so many pairs of places of each. */
	private static final int MOST_LINES = 8;
	private static final int MOST_PAIRS = 60;

	private final Function<List<CommonToken>, IParseResult> reader;
	private final CharStream input;
	private final Set<String> statementKeywords;

	SwallowedQuotes(Function<List<CommonToken>, IParseResult> reader, CharStream input, Set<String> statementKeywords) {
		this.reader = reader;
		this.input = input;
		this.statementKeywords = statementKeywords;
	}

	/** The tokens with the quotes that such lines lack; the same list where there is no such line. */
	List<CommonToken> mended(List<CommonToken> tokens) {
		List<Integer> texts = new ArrayList<>();
		for (int i = 0; i < tokens.size() && texts.size() < MOST_LINES; i++) {
			if (isSwallowing(tokens, i) && (texts.isEmpty() || tokens.get(texts.getLast()).getLine() < tokens.get(i).getLine())) {
				texts.add(i);
			}
		}
		if (texts.isEmpty()) {
			return tokens;
		}
		List<CommonToken> first = texts.stream().map(tokens::get).toList();
		List<List<CommonToken>> statements = Statements.of(tokens, statementKeywords);
		for (CommonToken text : first) {
			int at = Statements.at(statements, text.getStartIndex());
			statements.set(at, mended(statements.get(at), text));
		}
		return new ArrayList<>(statements.stream().flatMap(List::stream).toList());
	}

	private List<CommonToken> mended(List<CommonToken> statement, CommonToken text) {
		List<CommonToken> mended = statement;
		Excerpt excerpt = Excerpt.of(statement, input);
		try {
			IParseResult before = reader.apply(statement);
			LineQuotes quotes = new LineQuotes(statement, excerpt.input(), statementKeywords);
			for (List<CommonToken> quoted : quotes.onLineOfSwallowing(statement.indexOf(text)).limit(MOST_PAIRS).toList()) {
				IParseResult read = reader.apply(quoted);
				if (Recovery.untold(read) <= Recovery.untold(before) && Recovery.unread(read) <= Recovery.unread(before)) {
					mended = quoted;
					return mended;
				}
			}
			return statement;
		} finally {
			excerpt.putBack(mended);
		}
	}

	/** Whether a token is a text that ends with a keyword and a blank, with a word right behind it. */
	static boolean isSwallowing(List<CommonToken> tokens, int index) {
		if (tokens.get(index).getType() != InternalNagareParser.RULE_STRING || index + 1 == tokens.size() || !NameText.isWord(tokens.get(index + 1).getText())) {
			return false;
		}
		String text = tokens.get(index).getText();
		String inner = text.length() < 2 || !text.endsWith("\"") ? "" : text.substring(1, text.length() - 1);
		String stripped = inner.strip();
		int blank = Math.max(stripped.lastIndexOf(' '), stripped.lastIndexOf('\u3000'));
		return inner.length() > inner.stripTrailing().length() && blank >= 0 && MistypedKeyword.isKeyword(stripped.substring(blank + 1));
	}
}

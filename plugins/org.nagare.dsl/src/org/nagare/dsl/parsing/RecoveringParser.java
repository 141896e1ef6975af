package org.nagare.dsl.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.parser.antlr.AbstractInternalAntlrParser;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.dsl.parser.antlr.NagareParser;
import org.nagare.dsl.parser.antlr.internal.InternalNagareParser;

/**
 * Reads a whole text even where a part of it is broken. The generated parser stops at the first word that opens no statement; here that part
 * is set aside as one piece with one error, and the text is read again. So a broken line takes nothing else with it.
 *
 * <p>A sound text is read once; only the first and the last of these steps look at it. Of a broken one each step hands tokens on to the next:
 * <ol>
 * <li>{@link MergedText} takes out what a merge has left; {@link TolerantLexer} ends texts and names that have no end where a person would.
 * <li>{@link SwallowedQuotes} puts in the quotes of two texts of one line that make a pair of their own.
 * <li>{@link BlockTextRepair} puts in the quotes that texts in blocks lack: without them nothing behind is what it seems.
 * <li>{@link LayoutBraces} and {@link BraceRepair} put in missing braces, by the layout or by the words alone.
 * <li>{@link Recovery} goes through the statements that are still broken. At each {@link BrokenPart} it makes {@link Attempt}s; the first with
 * which more is read, or less is left to say, is kept. A sign that is put in is a {@link MissingSign}, what is set aside a {@link Piece}, and an
 * unfinished line ends at a {@link LineBorder}, over which {@link LineByLineParser} lets no rule read.
 * <li>{@link SwallowedKeywords} looks for lines that were read without an error as the value of the line above.
 * </ol>
 */
public class RecoveringParser extends NagareParser {

	private static final int DEEPEST = 100;
	/** A text with more than these is mended in nothing: its first slip is told, and each further reading of it would take as long as the first. */
	private static final int MOST_TOKENS = 1_500_000;

	/** What is set aside is copied at each reading. */
	private static final int MOST_BEHIND_DEEPEST = 500_000;

	private Set<String> statementKeywords;

	@Override
	protected IParseResult doParse(String ruleName, CharStream written, NodeModelBuilder builder, int initialLookAhead) {
		Optional<List<CommonToken>> noText = getDefaultRuleName().equals(ruleName) ? NoText.of(written, statementKeywords()) : Optional.empty();
		if (noText.isPresent()) {
			return parse(ruleName, (Lexer) createLexer(written), noText.get(), builder, initialLookAhead);
		}
		CharStream in = MergedText.of(written).orElse(written);
		Lexer lexer = (Lexer) createLexer(in);
		List<CommonToken> tokens = new TolerantLexer(lexer, in, statementKeywords()).tokens();
		if (!getDefaultRuleName().equals(ruleName)) {
			return parse(ruleName, lexer, tokens, builder, initialLookAhead);
		}
		tokens = new SwallowedQuotes(reader(lexer), in, statementKeywords()).mended(tokens);
		boolean tooDeep = cutDeepNesting(tokens, in);
		Reading first = reading(lexer, tokens, builder);
		if ((tokens.size() > MOST_TOKENS || tooDeep && in.size() > MOST_BEHIND_DEEPEST) && !first.isSound()) {
			return first.result();
		}
		Reading read = first.isSound() ? first : recovered(lexer, in, withBlockTexts(lexer, in, first));
		List<CommonToken> told = new SwallowedKeywords(reader(lexer), in, statementKeywords()).mended(read.tokens(), read.result().getRootNode());
		return told == read.tokens() ? read.result() : reader(lexer).apply(told);
	}

	/** Tokens and what the parser made of them. */
	private record Reading(List<CommonToken> tokens, IParseResult result) {

		boolean isSound() {
			return !result.hasSyntaxErrors() && Recovery.unread(result) == 0;
		}

		/** Whether nothing is told but the signs that are missing, and values that cannot be read. */
		boolean isSoundWithSigns() {
			return Recovery.unread(result) == 0 && Recovery.untold(result) == 0;
		}

		boolean isBetterThan(Reading other) {
			return Recovery.loss(result) < Recovery.loss(other.result);
		}
	}

	private Reading reading(Lexer lexer, List<CommonToken> tokens, NodeModelBuilder builder) {
		return new Reading(tokens, parse(getDefaultRuleName(), lexer, tokens, builder, 0));
	}

	/** Texts in blocks first: without their quotes nothing behind them is what it seems. */
	private Reading withBlockTexts(Lexer lexer, CharStream in, Reading first) {
		TolerantLexer again = new TolerantLexer(lexer, in, statementKeywords());
		List<CommonToken> repaired = new BlockTextRepair(again, reader(lexer), in, statementKeywords()).repaired(first.tokens());
		return repaired == first.tokens() ? first : reading(lexer, repaired, createNodeModelBuilder());
	}

	/** With the braces that are missing by layout, or by the words alone; with what is still broken set aside. The best of these is taken. */
	private Reading recovered(Lexer lexer, CharStream in, Reading read) {
		if (read.isSoundWithSigns()) {
			return read;
		}
		// of equals the layout is believed, then the words, and only then the text without its braces
		List<Reading> readings = new ArrayList<>();
		for (List<CommonToken> repaired : List.of(new LayoutBraces(in, statementKeywords()).repaired(read.tokens()), new BraceRepair(in, statementKeywords()).repaired(read.tokens()))) {
			if (repaired != read.tokens()) {
				Reading braces = reading(lexer, repaired, createNodeModelBuilder());
				if (braces.isSoundWithSigns()) {
					return braces;
				}
				readings.add(braces);
			}
		}
		readings.add(read);
		Reading best = null;
		for (Reading reading : readings) {
			List<CommonToken> tokens = new ArrayList<>(reading.tokens());
			Reading recovered = new Reading(tokens, recovery(lexer, in).result(tokens, reading.result()));
			best = best == null || recovered.isBetterThan(best) ? recovered : best;
		}
		return best;
	}

	private Recovery recovery(Lexer lexer, CharStream in) {
		return new Recovery(reader(lexer), in, statementKeywords(), Recovery.MOST_TOKENS);
	}

	private Function<List<CommonToken>, IParseResult> reader(Lexer lexer) {
		return tokens -> parse(getDefaultRuleName(), lexer, tokens, createNodeModelBuilder(), 0);
	}

	/** The parser descends once for each brace; what is nested deeper than any text of a person is set aside before it starts. */
	private boolean cutDeepNesting(List<CommonToken> tokens, CharStream in) {
		int depth = 0;
		for (CommonToken token : tokens) {
			depth += token.getType() == InternalNagareParser.RULE_LEFT_BRACE ? 1 : token.getType() == InternalNagareParser.RULE_RIGHT_BRACE ? -1 : 0;
			if (depth > DEEPEST) {
				BrokenPart.untold(tokens, in).setAside(token.getStartIndex(), statementKeywords(), true);
				int piece = tokens.indexOf(tokens.stream().filter(Piece.class::isInstance).findFirst().orElseThrow());
				tokens.add(piece, new MissingSign(in, token.getStartIndex(), token, LanguageFinding.SYNTAX_TOO_DEEP, Map.of("limit", Integer.toString(DEEPEST))));
				closeAll(tokens, in);
				return true;
			}
		}
		return false;
	}

	/** What is open where the text is cut off is closed there, so that nothing is told of it. */
	private static void closeAll(List<CommonToken> tokens, CharStream in) {
		CommonToken last = tokens.getLast();
		for (int i = 0; i < DEEPEST; i++) {
			tokens.add(MissingSign.put(in, InternalNagareParser.RULE_RIGHT_BRACE, in.size(), last));
		}
	}

	private IParseResult parse(String ruleName, Lexer lexer, List<CommonToken> tokens, NodeModelBuilder builder, int initialLookAhead) {
		PieceTokenStream stream = new PieceTokenStream(new TokenList(tokens), getTokenDefProvider(), lexer);
		stream.initCurrentLookAhead(initialLookAhead);
		setInitialHiddenTokens(stream);
		boolean bordered = tokens.stream().anyMatch(LineBorder.class::isInstance);
		AbstractInternalAntlrParser parser = bordered ? new LineByLineParser(stream, getGrammarAccess()) : createParser(stream);
		parser.setTokenTypeMap(getTokenDefProvider().getTokenDefMap());
		parser.setSyntaxErrorProvider(getSyntaxErrorProvider());
		parser.setNodeModelBuilder(builder);
		parser.setSemanticModelBuilder(getElementFactory());
		var helper = getUnorderedGroupHelper().get();
		parser.setUnorderedGroupHelper(helper);
		helper.initializeWith(parser);
		try {
			return parser.parse(ruleName);
		} catch (Exception e) {
			throw new ParseException(e.getMessage(), e);
		}
	}

	private Set<String> statementKeywords() {
		if (statementKeywords == null) {
			statementKeywords = statementKeywords(getGrammarAccess().getGrammar());
		}
		return statementKeywords;
	}

	/** The keywords that open statements: the first keyword of each alternative of their rule. */
	static Set<String> statementKeywords(Grammar grammar) {
		Set<String> keywords = new TreeSet<>();
		for (var call : GrammarUtil.containedRuleCalls(GrammarUtil.findRuleForName(grammar, "Statement"))) {
			GrammarUtil.containedKeywords(call.getRule()).stream().findFirst().ifPresent(keyword -> keywords.add(keyword.getValue()));
		}
		return Set.copyOf(keywords);
	}
}

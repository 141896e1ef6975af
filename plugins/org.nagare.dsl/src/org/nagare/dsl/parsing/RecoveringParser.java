package org.nagare.dsl.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.parser.antlr.AbstractInternalAntlrParser;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.nagare.dsl.parser.antlr.NagareParser;
import org.nagare.dsl.parser.antlr.internal.InternalNagareParser;

/**
 * Reads a whole text even where a part of it is broken. The generated parser stops at the first word that opens no statement; here that part,
 * up to the next statement, is set aside as one piece with one error, and the text is read again. So a broken line takes nothing else with it.
 */
public class RecoveringParser extends NagareParser {

	/** Each piece that is set aside costs another pass. A file with more broken places than this is no text of this language. */
	private static final int MOST_PIECES = 24;

	/** Marks the message about a brace that was put in; what follows is the word behind it. */
	static final String MISSING_BRACE = "\u0000}";
	private static final int DEEPEST = 100;

	private Set<String> statementKeywords;

	@Override
	protected IParseResult doParse(String ruleName, CharStream in, NodeModelBuilder builder, int initialLookAhead) {
		Lexer lexer = (Lexer) createLexer(in);
		List<CommonToken> tokens = new TolerantLexer(lexer, in, statementKeywords()).tokens();
		if (!getDefaultRuleName().equals(ruleName)) {
			return parse(ruleName, lexer, tokens, builder, initialLookAhead);
		}
		cutDeepNesting(tokens, in);
		IParseResult result = whole(lexer, tokens, in, builder);
		if (result.hasSyntaxErrors()) {
			List<CommonToken> repaired = new BraceRepair(in, statementKeywords()).repaired(tokens);
			if (repaired != tokens) {
				IParseResult other = whole(lexer, repaired, in, createNodeModelBuilder());
				return errors(other) < errors(result) ? other : result;
			}
		}
		return result;
	}

	private IParseResult whole(Lexer lexer, List<CommonToken> tokens, CharStream in, NodeModelBuilder builder) {
		IParseResult result = parse(getDefaultRuleName(), lexer, tokens, builder, 0);
		for (int piece = 0; piece < MOST_PIECES; piece++) {
			Optional<ILeafNode> leftOver = leftOver(result);
			if (leftOver.isEmpty() || !setAside(tokens, leftOver.get().getOffset(), in, piece == MOST_PIECES - 1)) {
				return result;
			}
			result = parse(getDefaultRuleName(), lexer, tokens, createNodeModelBuilder(), 0);
		}
		return result;
	}

	private static int errors(IParseResult result) {
		int errors = 0;
		for (INode error : result.getSyntaxErrors()) {
			errors += error.getSyntaxErrorMessage() == null ? 0 : 1;
		}
		return errors;
	}

	/** The parser descends once for each brace; what is nested deeper than any text of a person is set aside before it starts. */
	private void cutDeepNesting(List<CommonToken> tokens, CharStream in) {
		int depth = 0;
		for (CommonToken token : tokens) {
			depth += token.getType() == InternalNagareParser.RULE_LEFT_BRACE ? 1 : token.getType() == InternalNagareParser.RULE_RIGHT_BRACE ? -1 : 0;
			if (depth > DEEPEST) {
				setAside(tokens, token.getStartIndex(), in, true);
				return;
			}
		}
	}

	private IParseResult parse(String ruleName, Lexer lexer, List<CommonToken> tokens, NodeModelBuilder builder, int initialLookAhead) {
		XtextTokenStream stream = new PieceTokenStream(new TokenList(tokens), lexer);
		stream.initCurrentLookAhead(initialLookAhead);
		setInitialHiddenTokens(stream);
		AbstractInternalAntlrParser parser = createParser(stream);
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

	/** The first token that the parser did not read: it hangs at the root of the nodes and belongs to no element of the grammar. */
	private static Optional<ILeafNode> leftOver(IParseResult result) {
		for (INode child : result.getRootNode().getChildren()) {
			EObject element = child.getGrammarElement();
			boolean unread = element == null || element instanceof TerminalRule;
			if (child instanceof ILeafNode leaf && !leaf.isHidden() && unread) {
				return Optional.of(leaf);
			}
		}
		return Optional.empty();
	}

	/** Joins the tokens from the offset up to the next statement (or all that is left) into one hidden piece. */
	private boolean setAside(List<CommonToken> tokens, int offset, CharStream in, boolean all) {
		int first = 0;
		while (first < tokens.size() && tokens.get(first).getStartIndex() < offset) {
			first++;
		}
		if (first == tokens.size()) {
			return false;
		}
		int next = first + 1;
		while (next < tokens.size() && (all || !opensStatement(tokens, next))) {
			next++;
		}
		int last = next - 1;
		while (last > first && BraceRepair.isBlank(tokens.get(last))) {
			last--;
		}
		CommonToken begin = tokens.get(first);
		CommonToken piece = new CommonToken(in, Token.INVALID_TOKEN_TYPE, Token.HIDDEN_CHANNEL, begin.getStartIndex(), tokens.get(last).getStopIndex());
		piece.setLine(begin.getLine());
		piece.setCharPositionInLine(begin.getCharPositionInLine());
		List<CommonToken> rest = new ArrayList<>(tokens.subList(last + 1, tokens.size()));
		tokens.subList(first, tokens.size()).clear();
		tokens.add(piece);
		tokens.addAll(rest);
		return true;
	}

	private boolean opensStatement(List<CommonToken> tokens, int index) {
		CommonToken token = tokens.get(index);
		if (token.getCharPositionInLine() != 0 || !statementKeywords().contains(token.getText())) {
			return false;
		}
		int next = index + 1;
		while (next < tokens.size() && BraceRepair.isBlank(tokens.get(next))) {
			next++;
		}
		return next < tokens.size() && switch (tokens.get(next).getType()) {
			case InternalNagareParser.RULE_ARROW, InternalNagareParser.RULE_COMMA, InternalNagareParser.RULE_DOT, InternalNagareParser.RULE_COLON -> false;
			default -> true;
		};
	}

	/** The first keyword of each alternative of the rule of statements. */
	private Set<String> statementKeywords() {
		if (statementKeywords == null) {
			Set<String> keywords = new TreeSet<>();
			ParserRule statement = getGrammarAccess().getStatementRule();
			for (var call : GrammarUtil.containedRuleCalls(statement)) {
				GrammarUtil.containedKeywords(call.getRule()).stream().findFirst().ifPresent(keyword -> keywords.add(keyword.getValue()));
			}
			statementKeywords = Set.copyOf(keywords);
		}
		return statementKeywords;
	}

	/** Says what the piece was, so that the message can name what stands at its beginning. */
	private final class PieceTokenStream extends XtextTokenStream {

		private final Lexer lexer;

		PieceTokenStream(TokenSource tokens, Lexer lexer) {
			super(tokens, getTokenDefProvider());
			this.lexer = lexer;
		}

		@Override
		public String getLexerErrorMessage(Token invalidToken) {
			if (invalidToken instanceof BraceRepair.MissingBrace brace) {
				return MISSING_BRACE + brace.before();
			}
			String known = lexer.getErrorMessage(invalidToken);
			return known != null && invalidToken.getText().startsWith("/*") ? "/*" : invalidToken.getText();
		}
	}
}

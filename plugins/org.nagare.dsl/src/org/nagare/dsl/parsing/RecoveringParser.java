package org.nagare.dsl.parsing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
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
	/** Attempts to set aside less than all up to the next statement: so many, and in large texts as many as go through so many tokens. */
	private static final int MOST_PASSES = 96;
	private static final int MOST_TOKENS = 2_000_000;

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
				return errors(other) <= errors(result) ? other : result;
			}
		}
		return result;
	}

	private IParseResult whole(Lexer lexer, List<CommonToken> tokens, CharStream in, NodeModelBuilder builder) {
		IParseResult result = parse(getDefaultRuleName(), lexer, tokens, builder, 0);
		Set<Integer> tried = new HashSet<>();
		int most = Math.min(MOST_PASSES, MOST_TOKENS / Math.max(1, tokens.size()));
		int passes = 0;
		for (int piece = 0; piece < MOST_PIECES;) {
			Optional<ILeafNode> leftOver = leftOver(result);
			Optional<BrokenPart> broken = passes < most ? BrokenPart.first(result, tokens, in, tried) : Optional.empty();
			if (broken.isEmpty() && leftOver.isEmpty()) {
				return result;
			}
			IParseResult better = null;
			for (List<CommonToken> without : broken.map(BrokenPart::withoutPart).orElse(List.of())) {
				IParseResult attempt = parse(getDefaultRuleName(), lexer, without, createNodeModelBuilder(), 0);
				passes++;
				if (unread(attempt) < unread(result) && errors(attempt) <= errors(result)) {
					better = attempt;
					tokens.clear();
					tokens.addAll(without);
					break;
				}
			}
			boolean stopped = leftOver.isPresent() && broken.map(part -> !part.isBehind(leftOver.get().getOffset())).orElse(true);
			if (better == null && stopped) {
				int offset = leftOver.orElseThrow().getOffset();
				if (!broken.orElse(BrokenPart.untold(tokens, in)).setAside(offset, statementKeywords(), piece == MOST_PIECES - 1)) {
					return result;
				}
				better = parse(getDefaultRuleName(), lexer, tokens, createNodeModelBuilder(), 0);
			}
			if (better != null) {
				result = better;
				piece++;
			}
		}
		return result;
	}

	/** How much of the text means nothing: what the parser passed over, what it left over, what was set aside. */
	private static int unread(IParseResult result) {
		int length = 0;
		for (ILeafNode leaf : result.getRootNode().getLeafNodes()) {
			boolean setAside = leaf.isHidden() && leaf.getSyntaxErrorMessage() != null;
			boolean passedOver = !leaf.isHidden() && (leaf.getGrammarElement() == null || leaf.getGrammarElement() instanceof TerminalRule);
			length += setAside || passedOver ? leaf.getLength() : 0;
		}
		return length;
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
				BrokenPart.untold(tokens, in).setAside(token.getStartIndex(), statementKeywords(), true);
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

	/** Says what the piece was, so that the message can name what stands at its beginning. */
	private final class PieceTokenStream extends XtextTokenStream {

		private final Lexer lexer;

		PieceTokenStream(TokenSource tokens, Lexer lexer) {
			super(tokens, getTokenDefProvider());
			this.lexer = lexer;
		}

		@Override
		public String getLexerErrorMessage(Token invalidToken) {
			if (invalidToken instanceof BrokenPart.Piece piece && piece.told().isPresent()) {
				return piece.written();
			}
			if (invalidToken instanceof BraceRepair.MissingBrace brace) {
				return MISSING_BRACE + brace.before();
			}
			String known = lexer.getErrorMessage(invalidToken);
			return known != null && invalidToken.getText().startsWith("/*") ? "/*" : invalidToken.getText();
		}
	}
}

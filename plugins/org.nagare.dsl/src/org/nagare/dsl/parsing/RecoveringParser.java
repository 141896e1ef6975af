package org.nagare.dsl.parsing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.parser.antlr.AbstractInternalAntlrParser;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.nagare.dsl.parser.antlr.NagareParser;
import org.nagare.dsl.parser.antlr.internal.InternalNagareParser;

/**
 * Reads a whole text even where a part of it is broken. The generated parser stops at the first word that opens no statement; here that part
 * is set aside as one piece with one error ({@link Recovery}), and the text is read again. So a broken line takes nothing else with it.
 */
public class RecoveringParser extends NagareParser {

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
		IParseResult result = parse(ruleName, lexer, tokens, builder, 0);
		if (!result.hasSyntaxErrors() && Recovery.unread(result) == 0) {
			return result;
		}
		List<CommonToken> repaired = new BraceRepair(in, statementKeywords()).repaired(tokens);
		if (repaired != tokens) {
			IParseResult braces = parse(ruleName, lexer, repaired, createNodeModelBuilder(), 0);
			if (Recovery.unread(braces) == 0 && Recovery.errors(braces) == BraceRepair.told(repaired)) {
				return braces;
			}
		}
		return recovered(lexer, tokens, in, result);
	}

	/** With what is broken set aside; with braces put in, too, where that leaves fewer errors. */
	private IParseResult recovered(Lexer lexer, List<CommonToken> tokens, CharStream in, IParseResult first) {
		IParseResult result = recovery(lexer, in).result(tokens, first);
		if (result.hasSyntaxErrors()) {
			List<CommonToken> repaired = new BraceRepair(in, statementKeywords()).repaired(tokens);
			if (repaired != tokens) {
				IParseResult other = recovery(lexer, in).result(repaired, parse(getDefaultRuleName(), lexer, repaired, createNodeModelBuilder(), 0));
				return Recovery.errors(other) <= Recovery.errors(result) ? other : result;
			}
		}
		return result;
	}

	private Recovery recovery(Lexer lexer, CharStream in) {
		return new Recovery(tokens -> parse(getDefaultRuleName(), lexer, tokens, createNodeModelBuilder(), 0), in, statementKeywords());
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

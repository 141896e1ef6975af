package org.nagare.dsl.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;

/**
 * Keywords at the beginning of a line that were read as names although the line is no deeper than the one above: where that one is unfinished,
 * the text may be sound and yet mean what nobody meant, as a 再委託 that is called 内容. Such a line above is told, if all below it can be read
 * then as well.
 */
final class SwallowedKeywords {

	/** What may begin with a name at the beginning of a line. */
	private static final Set<String> WITH_NAMES_FIRST = Set.of("Flow", "CellEntry", "LibraryText");
	/** So many are looked at in a text. */
	private static final int MOST = 8;

	private final Function<List<CommonToken>, IParseResult> reader;
	private final CharStream input;
	private final Set<String> statementKeywords;

	SwallowedKeywords(Function<List<CommonToken>, IParseResult> reader, CharStream input, Set<String> statementKeywords) {
		this.reader = reader;
		this.input = input;
		this.statementKeywords = statementKeywords;
	}

	/** The tokens of a text in which nothing is wrong, with the lines told that swallow a keyword; the same list where none does. */
	List<CommonToken> mended(List<CommonToken> tokens, ICompositeNode root) {
		List<Integer> swallowed = in(root);
		if (swallowed.isEmpty()) {
			return tokens;
		}
		List<List<CommonToken>> statements = Statements.of(tokens, statementKeywords);
		boolean changed = false;
		for (int offset : swallowed.subList(0, Math.min(MOST, swallowed.size()))) {
			int last = Statements.at(statements, offset);
			// of a keyword that begins a statement, the line above belongs to the statement before
			int first = statements.get(last).getFirst().getStartIndex() == offset ? Math.max(0, last - 1) : last;
			List<CommonToken> both = new ArrayList<>();
			statements.subList(first, last + 1).forEach(both::addAll);
			List<CommonToken> mended = mended(both, offset);
			if (mended != both) {
				statements.subList(first, last + 1).clear();
				statements.add(first, mended);
				changed = true;
			}
		}
		return changed ? statements.stream().flatMap(List::stream).toList() : tokens;
	}

	private List<CommonToken> mended(List<CommonToken> statement, int offset) {
		List<CommonToken> mended = statement;
		Excerpt excerpt = Excerpt.of(statement, input);
		try {
			int place = excerpt.inExcerpt(offset);
			IParseResult before = reader.apply(statement);
			for (Attempt attempt : BrokenPart.untold(statement, excerpt.input()).finished(BrokenPart.indexOf(statement, place), reader)) {
				IParseResult read = reader.apply(attempt.tokens());
				if (isKeyword(read.getRootNode(), place) && Recovery.untold(read) == 0 && Recovery.unread(read, attempt.from()) <= Recovery.unread(before, attempt.from())) {
					mended = attempt.tokens();
					return mended;
				}
			}
			return statement;
		} finally {
			excerpt.putBack(mended);
		}
	}

	/** Whether the keyword at an offset was read as what it is. */
	private static boolean isKeyword(ICompositeNode root, int offset) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset);
		return leaf != null && leaf.getGrammarElement() instanceof Keyword && !isName(leaf);
	}

	/** Their offsets. */
	private static List<Integer> in(ICompositeNode root) {
		List<Integer> swallowed = new ArrayList<>();
		ILeafNode before = null;
		for (ILeafNode leaf : root.getLeafNodes()) {
			if (!leaf.isHidden()) {
				if (before != null && isName(leaf) && leaf.getStartLine() > before.getEndLine() && column(leaf) <= indentation(before) && !beginsWithName(leaf)) {
					swallowed.add(leaf.getOffset());
				}
				before = leaf;
			}
		}
		return swallowed;
	}

	private static boolean isName(ILeafNode leaf) {
		if (!(leaf.getGrammarElement() instanceof Keyword keyword)) {
			return false;
		}
		ParserRule rule = EcoreUtil2.getContainerOfType(keyword, ParserRule.class);
		return rule != null && GrammarUtil.isDatatypeRule(rule);
	}

	private static boolean beginsWithName(ILeafNode leaf) {
		for (ICompositeNode node = leaf.getParent(); node != null && node.getOffset() == leaf.getOffset(); node = node.getParent()) {
			EObject element = node.getGrammarElement();
			if (element instanceof RuleCall call && WITH_NAMES_FIRST.contains(call.getRule().getName())) {
				return true;
			}
		}
		return false;
	}

	private static int column(ILeafNode leaf) {
		return leaf.getOffset() - lineStart(leaf);
	}

	/** How deep the line is set in on which a word stands. */
	private static int indentation(ILeafNode leaf) {
		String text = leaf.getRootNode().getText();
		int start = lineStart(leaf);
		int end = start;
		while (Character.isWhitespace(text.charAt(end))) {
			end++;
		}
		return end - start;
	}

	private static int lineStart(ILeafNode leaf) {
		return leaf.getRootNode().getText().lastIndexOf('\n', leaf.getOffset() - 1) + 1;
	}
}

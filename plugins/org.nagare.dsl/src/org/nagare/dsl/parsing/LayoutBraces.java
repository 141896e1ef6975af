package org.nagare.dsl.parsing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.nagare.dsl.parser.antlr.internal.InternalNagareParser;
import org.nagare.dsl.parsing.TokenLines.Line;

/**
 * Puts in the braces that are missing where the layout shows it: what stands in a block is indented deeper than its head, and the brace that
 * closes it stands below its head. Looks only at statements whose braces do not match, so a layout of another kind does no harm to a text
 * whose braces do; and what is put in is taken only where more of the text can be read with it.
 */
final class LayoutBraces {

	/** A brace that is open: the line of its head and the places at which the brace that closes it may stand. */
	private record Open(int line, int headLine, Set<Integer> indentations) {

		int outermost() {
			return indentations.stream().mapToInt(Integer::intValue).min().orElse(0);
		}
	}

	/** Braces to be put in before a token. */
	private record Insertion(int at, boolean opens, int headLine) {
	}

	private final CharStream input;
	private final Set<String> statementKeywords;

	LayoutBraces(CharStream input, Set<String> statementKeywords) {
		this.input = input;
		this.statementKeywords = statementKeywords;
	}

	/** The tokens with the missing braces, or the same list where none is missing. */
	List<CommonToken> repaired(List<CommonToken> tokens) {
		List<Line> lines = TokenLines.of(tokens);
		List<Insertion> insertions = new ArrayList<>();
		for (int start = 0; start < lines.size();) {
			int end = start + 1;
			while (end < lines.size() && !Statements.opens(tokens, lines.get(end).first(), statementKeywords)) {
				end++;
			}
			if (!isBalanced(tokens, lines, start, end)) {
				new Section(tokens, lines, start, end, insertions).read();
			}
			start = end;
		}
		return insertions.isEmpty() ? tokens : with(tokens, lines, insertions);
	}

	private static boolean isBalanced(List<CommonToken> tokens, List<Line> lines, int start, int end) {
		int depth = 0;
		for (int i = lines.get(start).first(); i <= lines.get(end - 1).last(); i++) {
			depth += sign(tokens.get(i));
			if (depth < 0) {
				return false;
			}
		}
		return depth == 0;
	}

	private static int sign(CommonToken token) {
		return token.getType() == InternalNagareParser.RULE_LEFT_BRACE ? 1 : token.getType() == InternalNagareParser.RULE_RIGHT_BRACE ? -1 : 0;
	}

	private List<CommonToken> with(List<CommonToken> tokens, List<Line> lines, List<Insertion> insertions) {
		List<CommonToken> repaired = new ArrayList<>(tokens.size() + 2 * insertions.size());
		Iterator<Insertion> left = insertions.stream().sorted((one, other) -> Integer.compare(one.at(), other.at())).iterator();
		Insertion next = left.next();
		for (int i = 0; i <= tokens.size(); i++) {
			while (next != null && next.at() == i) {
				Line head = lines.get(next.headLine());
				BlockHead words = BlockHead.of(tokens.subList(head.first(), head.last() + 1));
				if (next.opens()) {
					CommonToken last = tokens.get(i - 1);
					repaired.add(words.opening(input, last));
					repaired.add(MissingSign.put(input, InternalNagareParser.RULE_LEFT_BRACE, last.getStopIndex() + 1, last));
				} else {
					boolean atEnd = i == tokens.size();
					CommonToken beside = tokens.get(atEnd ? lines.getLast().last() : i);
					repaired.add(atEnd ? words.closingAtEnd(input, beside) : words.closing(input, beside));
					repaired.add(MissingSign.put(input, InternalNagareParser.RULE_RIGHT_BRACE, atEnd ? input.size() : beside.getStartIndex(), beside));
				}
				next = left.hasNext() ? left.next() : null;
			}
			if (i < tokens.size()) {
				repaired.add(tokens.get(i));
			}
		}
		return repaired;
	}

	/** One statement, from its first line to the next that begins at the margin. */
	private static final class Section {

		private final List<CommonToken> tokens;
		private final List<Line> lines;
		private final int start;
		private final int end;
		private final List<Insertion> insertions;
		private final Deque<Open> open = new ArrayDeque<>();
		/** Whether there are more braces that close than such that open. */
		private final boolean closesMore;

		Section(List<CommonToken> tokens, List<Line> lines, int start, int end, List<Insertion> insertions) {
			this.tokens = tokens;
			this.lines = lines;
			this.start = start;
			this.end = end;
			this.insertions = insertions;
			int depth = 0;
			for (int i = lines.get(start).first(); i <= lines.get(end - 1).last(); i++) {
				depth += sign(tokens.get(i));
			}
			this.closesMore = depth < 0;
		}

		void read() {
			for (int number = start; number < end; number++) {
				Line line = lines.get(number);
				boolean closing = sign(tokens.get(line.first())) < 0;
				while (!closing && !open.isEmpty() && line.indentation() <= open.peek().outermost()) {
					close(line.first());
				}
				for (int i = line.first(); i <= line.last(); i++) {
					switch (sign(tokens.get(i))) {
						case 1 -> open.push(new Open(number, headLine(number), indentations(number)));
						case -1 -> closingBrace(number, i);
						default -> {
							// no brace
						}
					}
				}
			}
			int behind = end < lines.size() ? lines.get(end).first() : tokens.size();
			while (!open.isEmpty()) {
				close(behind);
			}
		}

		/** Closes a block whose brace is missing. */
		private void close(int before) {
			insertions.add(new Insertion(before, false, open.pop().headLine()));
		}

		/** A brace that closes, as the parser will take it: what is missing before it is put in, and one block less is open. */
		private void closingBrace(int number, int token) {
			if (token == lines.get(number).first()) {
				closingBelowHead(number, token);
			} else {
				closingOnLine(number, token);
			}
		}

		/** At the beginning of a line a brace closes the block below whose head it stands, and the blocks inside that one lack theirs. */
		private void closingBelowHead(int number, int token) {
			int indentation = lines.get(number).indentation();
			if (open.stream().anyMatch(each -> each.indentations().contains(indentation))) {
				while (!open.peek().indentations().contains(indentation)) {
					close(token);
				}
				open.pop();
			} else if (open.isEmpty() || indentation > open.peek().outermost()) {
				// it stands below no head of an open block, so the block that it closes was not opened
				openAbove(number, indentation);
			} else {
				// it stands too far to the left, and still closes what was opened last
				open.pop();
			}
		}

		/** Behind other words a brace closes a block of its own line; where none was opened on it and braces that open are missing, one of them is here. */
		private void closingOnLine(int number, int token) {
			boolean openedHere = !open.isEmpty() && open.peek().line() == number;
			if (closesMore && !openedHere) {
				openOnLine(number, token);
			} else {
				open.poll();
			}
		}

		/** Opens the block that is closed in a line: its head is the nearest line above that is indented alike, its content what is indented deeper. */
		private void openAbove(int number, int indentation) {
			int highest = open.isEmpty() ? start : open.peek().line() + 1;
			int head = number - 1;
			while (head >= highest && lines.get(head).indentation() > indentation) {
				head--;
			}
			if (head < highest || lines.get(head).indentation() != indentation || sign(tokens.get(lines.get(head).first())) < 0) {
				return;
			}
			int body = number;
			for (int inner = number - 1; inner > head; inner--) {
				body = body == number || lines.get(inner).indentation() <= lines.get(body).indentation() ? inner : body;
			}
			insertions.add(new Insertion(lines.get(body - 1).last() + 1, true, head));
		}

		/** Opens the block that is closed inside a line: behind the first text, name or payload of the line that is followed by a word. */
		private void openOnLine(int number, int token) {
			Line line = lines.get(number);
			for (int i = line.first() + 1; i < token; i++) {
				int type = tokens.get(i).getType();
				if (type == InternalNagareParser.RULE_STRING || type == InternalNagareParser.RULE_BLOCK_TEXT) {
					insertions.add(new Insertion(i + 1, true, number));
					return;
				}
			}
		}

		/** Where the brace may stand that closes what is opened in a line: below it, or below the lines that it continues. */
		private Set<Integer> indentations(int number) {
			Set<Integer> indentations = new TreeSet<>(Set.of(lines.get(number).indentation()));
			for (int line = number; continues(line); line--) {
				indentations.add(lines.get(line - 1).indentation());
			}
			return indentations;
		}

		private int headLine(int number) {
			int line = number;
			while (continues(line)) {
				line--;
			}
			return line;
		}

		private boolean continues(int line) {
			return line > start && lines.get(line - 1).indentation() < lines.get(line).indentation() && sign(tokens.get(lines.get(line - 1).last())) == 0;
		}
	}
}

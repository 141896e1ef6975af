package org.nagare.dsl.formatting2;

import java.util.List;

/** What shall stand before each token: the rules about blanks, line breaks, blank lines and comments. Where a full line wraps is not decided here. */
final class GapLayout {

	static final int BLOCK_INDENTATION = 4;
	static final int CONTINUATION = 8;
	private static final int AT_MOST_ONE_BLANK_LINE = 2;

	private final String text;
	private final List<LayoutToken> tokens;
	private final String lineEnd;
	private final int outerDepth;

	GapLayout(String text, List<LayoutToken> tokens, String lineEnd, int outerDepth) {
		this.text = text;
		this.tokens = tokens;
		this.lineEnd = lineEnd;
		this.outerDepth = outerDepth;
	}

	int start(int index) {
		return index == 0 ? 0 : tokens.get(index - 1).end();
	}

	/** What stands before the token now; behind the last token for an index that is one too high. */
	String written(int index) {
		if (!tokens.isEmpty() && tokens.get(Math.min(index, tokens.size() - 1)).offset() < 0) {
			return "";
		}
		return text.substring(start(index), index < tokens.size() ? tokens.get(index).offset() : text.length());
	}

	/** What shall stand before the token, with a line break that the width asks for if there is none yet. */
	String before(int index, boolean wrapped) {
		String written = written(index);
		HiddenText hidden = HiddenText.of(written);
		String gap = hidden.hasComments() ? withComments(index, hidden) : withoutComments(index, hidden.breaks()[0], wrapped);
		return index == 0 && written.startsWith("\uFEFF") ? '\uFEFF' + gap : gap;
	}

	private String withoutComments(int index, int written, boolean wrapped) {
		int breaks = breaks(index, written);
		if (breaks > 0 || wrapped) {
			return lineEnd.repeat(Math.max(1, breaks)) + " ".repeat(indentation(index));
		}
		return separator(index);
	}

	private int breaks(int index, int written) {
		if (index == tokens.size()) {
			return index == 0 ? 0 : 1;
		}
		if (index == 0) {
			return 0;
		}
		LayoutToken token = tokens.get(index);
		if (isStatementBoundary(index)) {
			int wanted = token.laidOut() ? written : wantsBlankLine(index) ? AT_MOST_ONE_BLANK_LINE : 1;
			return Math.clamp(wanted, 1, AT_MOST_ONE_BLANK_LINE);
		}
		return switch (token.placement()) {
			case BLOCK_ATTRIBUTE -> token.laidOut() ? Math.min(written, AT_MOST_ONE_BLANK_LINE) : 1;
			case ATTRIBUTE -> token.laidOut() ? Math.min(written, 1) : 0;
			case STATEMENT, CONTINUED -> 0;
		};
	}

	/** Comments keep their lines: beside what they stand beside, above what they stand above. */
	private String withComments(int index, HiddenText hidden) {
		List<HiddenText.Comment> comments = hidden.comments();
		int[] breaks = breaksAround(index, hidden);
		StringBuilder gap = new StringBuilder();
		for (int i = 0; i < comments.size(); i++) {
			HiddenText.Comment comment = comments.get(i);
			boolean ownLine = breaks[i] > 0 || index == 0 && i == 0;
			if (breaks[i] > 0) {
				gap.append(lineEnd.repeat(breaks[i])).append(" ".repeat(commentIndentation(index)));
			} else if (i > 0 || index > 0 && !tokens.get(index - 1).mark().closesUpAfter()) {
				gap.append(' ');
			}
			gap.append(BlockTextShift.shiftComment(comment.text(), ownLine ? commentIndentation(index) - column(start(index) + comment.offset(), index) : 0));
		}
		int last = breaks[comments.size()];
		if (last > 0) {
			return gap.append(lineEnd.repeat(last)).append(" ".repeat(indentation(index))).toString();
		}
		return gap.append(tokens.get(index).mark().closesUpBefore() ? "" : " ").toString();
	}

	private int[] breaksAround(int index, HiddenText hidden) {
		int last = hidden.comments().size();
		int[] breaks = hidden.breaks().clone();
		boolean boundary = isStatementBoundary(index);
		boolean mayBeApart = boundary || index == 0 || index == tokens.size() || tokens.get(index).placement() == Placement.BLOCK_ATTRIBUTE;
		for (int i = 0; i <= last; i++) {
			int least = i > 0 && hidden.comments().get(i - 1).endsLine() ? 1 : 0;
			breaks[i] = Math.clamp(breaks[i], least, mayBeApart ? AT_MOST_ONE_BLANK_LINE : 1);
		}
		if (index == 0) {
			breaks[0] = 0;
		}
		if (index == tokens.size()) {
			breaks[last] = 1;
		} else if (boundary && tokens.get(index).mark() == Mark.RIGHT_BRACE) {
			breaks[last] = Math.max(1, breaks[last]);
		} else if (boundary && hidden.breaksInAll() == 0) {
			// a comment belongs to what follows it
			breaks[0] = 1;
		}
		return breaks;
	}

	/** The column in which the comment stands now; where something stands before it on its line, its lines are not moved. */
	private int column(int offset, int index) {
		int start = offset;
		while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
			start--;
			if (!BlockTextShift.isBlank(text.charAt(start))) {
				return commentIndentation(index);
			}
		}
		return offset - start - (start < text.length() && text.charAt(start) == '\uFEFF' ? 1 : 0);
	}

	private int commentIndentation(int index) {
		return index < tokens.size() && tokens.get(index).mark() == Mark.RIGHT_BRACE ? indentation(index) + BLOCK_INDENTATION : indentation(index);
	}

	/** Where a line begins that begins with the token. */
	int indentation(int index) {
		if (index == tokens.size()) {
			return 0;
		}
		LayoutToken token = tokens.get(index);
		int indentation = (outerDepth + token.depth()) * BLOCK_INDENTATION;
		return token.beginsLine() || index == 0 ? indentation : indentation + CONTINUATION;
	}

	boolean isStatementBoundary(int index) {
		if (index == 0 || index >= tokens.size()) {
			return false;
		}
		LayoutToken token = tokens.get(index);
		Mark previous = tokens.get(index - 1).mark();
		return token.placement() == Placement.STATEMENT || token.mark() == Mark.RIGHT_BRACE || previous == Mark.LEFT_BRACE || previous == Mark.RIGHT_BRACE;
	}

	/** Whether a full line may break before the token. Where a comment stands, the author has decided. */
	boolean mayWrap(int index) {
		if (index == 0 || index >= tokens.size() || isStatementBoundary(index)) {
			return false;
		}
		boolean place = isAttribute(index) || tokens.get(index - 1).mark() == Mark.COMMA;
		return place && !HiddenText.of(written(index)).hasComments();
	}

	boolean isAttribute(int index) {
		return tokens.get(index).placement() == Placement.ATTRIBUTE || tokens.get(index).placement() == Placement.BLOCK_ATTRIBUTE;
	}

	private String separator(int index) {
		if (index == 0 || index == tokens.size()) {
			return "";
		}
		return tokens.get(index).mark().closesUpBefore() || tokens.get(index - 1).mark().closesUpAfter() ? "" : " ";
	}

	/** New statements of the top level stand apart, except short ones of one kind. */
	private boolean wantsBlankLine(int index) {
		LayoutToken token = tokens.get(index);
		if (token.depth() + outerDepth > 0 || token.placement() != Placement.STATEMENT) {
			return false;
		}
		if (tokens.get(index - 1).mark() == Mark.RIGHT_BRACE || hasBlock(index)) {
			return true;
		}
		int previous = index - 1;
		while (previous > 0 && tokens.get(previous).placement() != Placement.STATEMENT) {
			previous--;
		}
		return tokens.get(previous).kind() != token.kind();
	}

	private boolean hasBlock(int index) {
		for (int i = index + 1; i < tokens.size() && tokens.get(i).placement() != Placement.STATEMENT; i++) {
			if (tokens.get(i).mark() == Mark.LEFT_BRACE) {
				return true;
			}
		}
		return false;
	}
}

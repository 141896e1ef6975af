package org.nagare.dsl.formatting2;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays tokens out: what stands between them, where full lines wrap, and how far block texts are moved. It goes once through the tokens and
 * back to the beginning of a line that turns out too long, so it grows with the length of the text and with nothing else.
 */
public final class TokenLayout {

	/** A line may be as wide as this. */
	public static final int WIDTH = 110;
	private static final int NO_CANDIDATE = -1;

	private final GapLayout gaps;
	private final String text;
	private final List<LayoutToken> tokens;
	private final String[] before;
	private final String[] words;
	private final boolean[] wrapped;

	private TokenLayout(String text, List<LayoutToken> tokens, String lineEnd, int outerDepth) {
		this.gaps = new GapLayout(text, tokens, lineEnd, outerDepth);
		this.text = text;
		this.tokens = tokens;
		this.before = new String[tokens.size() + 1];
		this.words = new String[tokens.size()];
		this.wrapped = new boolean[tokens.size()];
		arrange(outerDepth * GapLayout.BLOCK_INDENTATION);
	}

	/** The edits that lay out a text. */
	static List<TextEdit> edits(String text, List<LayoutToken> tokens) {
		return new TokenLayout(text, tokens, lineEnd(text, tokens), 0).edits(false);
	}

	/** The edits that lay out what is new in a text and leave all else as it is. */
	static List<TextEdit> editsOfNew(String text, List<LayoutToken> tokens) {
		return new TokenLayout(text, tokens, lineEnd(text, tokens), 0).edits(true);
	}

	/**
	 * The text of new tokens. Its first line is not indented, all others are.
	 *
	 * @param outerDepth how many blocks are open where the text is to stand
	 */
	public static String render(List<LayoutToken> tokens, String lineEnd, int outerDepth) {
		TokenLayout layout = new TokenLayout("", tokens, lineEnd, outerDepth);
		StringBuilder result = new StringBuilder();
		for (int i = 0; i < tokens.size(); i++) {
			result.append(layout.before[i]).append(layout.words[i]);
		}
		return result.toString();
	}

	/** The line end that most of the text uses between its tokens; inside texts it is a matter of the text. */
	public static String lineEnd(String text, List<LayoutToken> tokens) {
		int windows = 0;
		int others = 0;
		int start = 0;
		for (int i = 0; i <= tokens.size(); i++) {
			int end = i < tokens.size() ? tokens.get(i).offset() : text.length();
			for (int at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
				if (at > 0 && text.charAt(at - 1) == '\r') {
					windows++;
				} else {
					others++;
				}
			}
			start = i < tokens.size() ? tokens.get(i).end() : end;
		}
		return windows > others || windows == 0 && others == 0 && text.contains("\r\n") ? "\r\n" : "\n";
	}

	private void arrange(int startColumn) {
		Line line = new Line(0, startColumn);
		int column = startColumn;
		int i = 0;
		while (i < tokens.size()) {
			boolean mayWrap = i > line.start && !wrapped[i] && gaps.mayWrap(i);
			wrapped[i] |= mayWrap && line.isTooLong;
			before[i] = gaps.before(i, wrapped[i]);
			int lastBreak = before[i].lastIndexOf('\n');
			if (lastBreak >= 0) {
				line = new Line(i, before[i].length() - lastBreak - 1);
				column = line.indentation;
			} else {
				if (mayWrap) {
					line.noteCandidate(i, gaps.isAttribute(i), column);
				}
				column += DisplayWidth.of(before[i]);
			}
			words[i] = word(i, line.indentation);
			int firstBreak = words[i].indexOf('\n');
			column += DisplayWidth.of(firstBreak < 0 ? words[i] : words[i].substring(0, firstBreak));
			if (column > WIDTH) {
				int candidate = line.bestCandidate();
				if (candidate != NO_CANDIDATE) {
					wrapped[candidate] = true;
					i = candidate;
					continue;
				}
				line.isTooLong = true;
			}
			if (firstBreak >= 0) {
				// the last line of a block text is a line of its own, on which the statement goes on
				column = DisplayWidth.of(words[i].substring(words[i].lastIndexOf('\n') + 1));
				line = new Line(i, line.indentation);
			}
			i++;
		}
		before[tokens.size()] = gaps.before(tokens.size(), false);
	}

	private String word(int index, int indentation) {
		String word = tokens.get(index).text();
		return BlockTextShift.isBlockText(word) ? BlockTextShift.shift(word, indentation + GapLayout.BLOCK_INDENTATION) : Mark.canonical(word);
	}

	private List<TextEdit> edits(boolean onlyNew) {
		List<TextEdit> edits = new ArrayList<>();
		for (int i = 0; i <= tokens.size(); i++) {
			boolean isNew = i < tokens.size() && !tokens.get(i).laidOut();
			if (onlyNew && !isNew) {
				continue;
			}
			String written = gaps.written(i);
			if (!written.equals(before[i])) {
				edits.add(new TextEdit(gaps.start(i), written.length(), before[i]));
			}
			if (i < tokens.size() && !tokens.get(i).text().equals(words[i])) {
				edits.add(new TextEdit(tokens.get(i).offset(), tokens.get(i).text().length(), words[i]));
			}
		}
		return List.copyOf(edits);
	}

	/** A line that is being filled, and the places where it may break. */
	private static final class Line {

		private final int start;
		private final int indentation;
		private int lastAttribute = NO_CANDIDATE;
		private int columnOfAttribute;
		private int lastComma = NO_CANDIDATE;
		private boolean isTooLong;

		private Line(int start, int indentation) {
			this.start = start;
			this.indentation = indentation;
		}

		private void noteCandidate(int index, boolean attribute, int column) {
			if (attribute) {
				lastAttribute = index;
				columnOfAttribute = column;
			} else {
				lastComma = index;
			}
		}

		/** Rather before an attribute than in a list, unless that leaves the line half empty. */
		private int bestCandidate() {
			boolean attribute = lastAttribute > lastComma || lastAttribute != NO_CANDIDATE && columnOfAttribute >= WIDTH / 2;
			return attribute ? lastAttribute : lastComma;
		}
	}
}

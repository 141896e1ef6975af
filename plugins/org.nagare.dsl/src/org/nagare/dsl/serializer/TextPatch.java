package org.nagare.dsl.serializer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.nagare.dsl.formatting2.LayoutGrammar;
import org.nagare.dsl.formatting2.LayoutToken;
import org.nagare.dsl.formatting2.Mark;
import org.nagare.dsl.formatting2.NodeTokens;
import org.nagare.dsl.formatting2.TextEdit;
import org.nagare.dsl.formatting2.TokenLayout;
import org.nagare.model.ProjectFile;

/** The changes of one text: words replaced, lines removed, new lines put after what they follow, blocks opened where there was none. Comments are never removed. */
final class TextPatch {

	record Range(int start, int end) {
	}

	/**
	 * A new line.
	 *
	 * @param anchor the end of the token that it follows; -1 at the beginning of the text
	 * @param order its order among new lines with the same anchor, then the sequence
	 */
	record NewLine(int anchor, int order, int sequence, String text, EClass kind, int depth) {

		boolean hasBlock() {
			return text.endsWith("}");
		}
	}

	private final String text;
	private final String lineEnd;
	private final List<LayoutToken> tokens;
	private final List<ILeafNode> comments = new ArrayList<>();
	private final List<TextEdit> edits = new ArrayList<>();
	private final List<Range> removed = new ArrayList<>();
	private final TreeMap<Integer, List<NewLine>> newLines = new TreeMap<>();
	/** Lines for elements that have no braces yet, by the end of the element. */
	private final TreeMap<Integer, List<NewLine>> newBlocks = new TreeMap<>();

	TextPatch(ICompositeNode root, LayoutGrammar grammar) {
		this.text = root.getText();
		this.tokens = NodeTokens.of(root, grammar);
		this.lineEnd = TokenLayout.lineEnd(text, tokens);
		for (ILeafNode leaf : root.getLeafNodes()) {
			if (leaf.isHidden() && leaf.getText().startsWith("/")) {
				comments.add(leaf);
			}
		}
	}

	String lineEnd() {
		return lineEnd;
	}

	String text(int start, int end) {
		return text.substring(start, end);
	}

	/** The comments outside of what is removed. */
	List<String> comments() {
		return comments.stream().filter(comment -> removed.stream().noneMatch(range -> range.start() <= comment.getOffset() && comment.getEndOffset() <= range.end()))
				.map(comment -> comment.getText().strip()).toList();
	}

	/** How many blocks are open inside the element. */
	int depthInside(OwnTokens element, EObject owner) {
		if (owner instanceof ProjectFile || element.words().isEmpty()) {
			return 0;
		}
		int first = element.words().get(0).start();
		return tokens.stream().filter(token -> token.offset() == first).mapToInt(LayoutToken::depth).findFirst().orElse(0) + 1;
	}

	/** The words as ranges without another word or line of the element between them. */
	static List<Range> runs(List<OwnTokens.Word> words, OwnTokens element) {
		List<Range> runs = new ArrayList<>();
		for (OwnTokens.Word word : words) {
			Range last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
			boolean joined = last != null && element.words().stream().noneMatch(other -> other.start() >= last.end() && other.end() <= word.start())
					&& element.lines().stream().noneMatch(line -> line.start() >= last.end() && line.end() <= word.start());
			if (joined) {
				runs.set(runs.size() - 1, new Range(last.start(), word.end()));
			} else {
				runs.add(new Range(word.start(), word.end()));
			}
		}
		return runs;
	}

	void replace(Range range, String replacement) {
		int previous = previousEnd(range.start());
		if (replacement.startsWith(",") && !commentBetween(previous, range.start())) {
			edits.add(new TextEdit(previous, range.end() - previous, replacement + commentsIn(range)));
			return;
		}
		edits.add(new TextEdit(range.start(), range.end() - range.start(), replacement + commentsIn(range)));
	}

	/** Removes words and the gap before them; comments in the gap stay. */
	void remove(Range range) {
		String kept = commentsIn(range);
		int start = commentBetween(previousEnd(range.start()), range.start()) ? range.start() : previousEnd(range.start());
		edits.add(new TextEdit(start, range.end() - start, kept));
	}

	/** Removes an element with its line; comments above it and beside it stay. */
	void removeLine(int start, int end) {
		removed.add(new Range(start, end));
		int previous = previousEnd(start);
		if (startsWithComment(end)) {
			edits.add(new TextEdit(start, end - start + blanksAt(end), ""));
		} else if (!commentBetween(previous, start)) {
			int next = previous == begin() ? end + gapAt(end) : end;
			edits.add(new TextEdit(previous, next - previous, ""));
		} else {
			int lineStart = start;
			while (lineStart > previous && isBlank(text.charAt(lineStart - 1))) {
				lineStart--;
			}
			if (lineStart > previous && text.charAt(lineStart - 1) == '\n') {
				lineStart -= lineStart > 1 && text.charAt(lineStart - 2) == '\r' ? 2 : 1;
			}
			edits.add(new TextEdit(lineStart, end - lineStart, ""));
		}
	}

	/** Puts words after a word on the same line. */
	void insert(int anchor, String words) {
		edits.add(new TextEdit(anchor, 0, words));
	}

	void insertLine(NewLine line, OwnTokens element, boolean needsBlock) {
		boolean hasBlock = element.words().stream().anyMatch(word -> Mark.of(word.text()) == Mark.RIGHT_BRACE);
		if (needsBlock && !hasBlock) {
			int end = element.words().get(element.words().size() - 1).end();
			newBlocks.computeIfAbsent(end, key -> new ArrayList<>()).add(line);
		} else {
			newLines.computeIfAbsent(line.anchor(), key -> new ArrayList<>()).add(line);
		}
	}

	List<TextEdit> edits() {
		List<TextEdit> all = new ArrayList<>(edits);
		newBlocks.forEach((end, lines) -> all.add(new TextEdit(end, 0, block(lines))));
		newLines.forEach((anchor, lines) -> all.add(edit(anchor, lines)));
		// what is put at a place goes before what is removed from there on
		all.sort(Comparator.comparingInt(TextEdit::offset).thenComparingInt(TextEdit::length));
		return withoutOverlaps(all);
	}

	/** A gap that a new line takes away may begin what another edit removes as well. */
	private static List<TextEdit> withoutOverlaps(List<TextEdit> sorted) {
		List<TextEdit> apart = new ArrayList<>();
		for (int i = 0; i < sorted.size(); i++) {
			TextEdit edit = sorted.get(i);
			int next = i + 1 < sorted.size() ? sorted.get(i + 1).offset() : Integer.MAX_VALUE;
			apart.add(edit.offset() + edit.length() <= next ? edit : new TextEdit(edit.offset(), next - edit.offset(), edit.replacement()));
		}
		return List.copyOf(apart);
	}

	private String block(List<NewLine> lines) {
		StringBuilder block = new StringBuilder(" {");
		for (NewLine line : sorted(lines)) {
			block.append(lineEnd).append(indentation(line.depth())).append(line.text());
		}
		return block.append(lineEnd).append(indentation(lines.get(0).depth() - 1)).append('}').toString();
	}

	private TextEdit edit(int anchor, List<NewLine> lines) {
		List<NewLine> sorted = sorted(lines);
		if (anchor < 0) {
			StringBuilder first = new StringBuilder();
			sorted.forEach(line -> first.append(first.isEmpty() ? "" : separation(line)).append(line.text()));
			if (tokens.isEmpty()) {
				// behind the comments with which a file may begin
				String separation = comments.isEmpty() || text.endsWith("\n\n") ? "" : text.endsWith("\n") ? lineEnd : lineEnd + lineEnd;
				return new TextEdit(text.length(), 0, separation + first + lineEnd);
			}
			return new TextEdit(begin(), 0, first + lineEnd + lineEnd);
		}
		int place = afterCommentBeside(anchor);
		StringBuilder added = new StringBuilder();
		boolean apart = text.startsWith("}", anchor - 1);
		for (NewLine line : sorted) {
			added.append(line.depth() == 0 && (apart || line.hasBlock() || kindBefore(anchor) != line.kind()) ? lineEnd + lineEnd : lineEnd);
			added.append(indentation(line.depth())).append(line.text());
			apart = line.hasBlock();
		}
		NewLine last = sorted.get(sorted.size() - 1);
		return new TextEdit(place, gapToRemove(place), added.append(after(place, last)).toString());
	}

	private String separation(NewLine line) {
		return line.hasBlock() ? lineEnd + lineEnd : lineEnd;
	}

	/** What must follow a new line so that the next token does not stand beside it. */
	private String after(int place, NewLine last) {
		int next = behindRemoved(place + blanksAt(place));
		if (next == text.length()) {
			return lineEnd;
		}
		if (text.charAt(next) == '\n' || text.charAt(next) == '\r') {
			boolean blankLine = next + 1 < text.length() && text.substring(next).matches("(?s)\\r?\\n[ \\t\\u3000\\u00A0]*\\r?\\n.*");
			return last.depth() == 0 && last.hasBlock() && !blankLine && !text.substring(next).isBlank() ? lineEnd : "";
		}
		return lineEnd + indentation(text.charAt(next) == '}' || text.charAt(next) == '｝' ? last.depth() - 1 : last.depth());
	}

	/** What is taken away does not stand beside the new line. */
	private int behindRemoved(int offset) {
		int behind = offset;
		for (Range range : removed) {
			if (range.start() == behind) {
				behind = range.end() + blanksAt(range.end());
			}
		}
		return behind;
	}

	private int gapToRemove(int place) {
		int next = place + blanksAt(place);
		return next < text.length() && text.charAt(next) != '\n' && text.charAt(next) != '\r' ? next - place : 0;
	}

	private static List<NewLine> sorted(List<NewLine> lines) {
		return lines.stream().sorted(Comparator.comparingInt(NewLine::order).thenComparingInt(NewLine::sequence)).toList();
	}

	/** The class of the statement that ends at the anchor. */
	private EClass kindBefore(int anchor) {
		EClass kind = null;
		for (LayoutToken token : tokens) {
			if (token.offset() >= anchor) {
				break;
			}
			kind = token.depth() == 0 && token.kind() != null ? token.kind() : kind;
		}
		return kind;
	}

	/** A comment on the line of the anchor belongs to what stands before it, so the new line follows the comment. */
	private int afterCommentBeside(int anchor) {
		int place = anchor;
		for (ILeafNode comment : comments) {
			boolean beside = comment.getOffset() >= place && text.substring(place, comment.getOffset()).chars().allMatch(c -> isBlank((char) c));
			if (beside) {
				String written = comment.getText();
				int end = comment.getOffset() + written.stripTrailing().length();
				boolean endsItsLine = end + blanksAt(end) == text.length() || text.charAt(end + blanksAt(end)) == '\n' || text.charAt(end + blanksAt(end)) == '\r';
				if (written.startsWith("//") || endsItsLine) {
					place = end;
				}
			}
		}
		return place;
	}

	private boolean startsWithComment(int offset) {
		int next = offset + blanksAt(offset);
		return text.startsWith("//", next) || text.startsWith("/*", next);
	}

	/** Blanks and line breaks up to the next token or comment. */
	private int gapAt(int offset) {
		int end = offset;
		while (end < text.length() && (isBlank(text.charAt(end)) || text.charAt(end) == '\n' || text.charAt(end) == '\r')) {
			end++;
		}
		return end - offset;
	}

	private int blanksAt(int offset) {
		int end = offset;
		while (end < text.length() && isBlank(text.charAt(end))) {
			end++;
		}
		return end - offset;
	}

	private static boolean isBlank(char c) {
		return c == ' ' || c == '\t' || c == '\u3000' || c == '\u00A0';
	}

	/** Where the text begins, behind its byte order mark. */
	private int begin() {
		return text.startsWith("\uFEFF") ? 1 : 0;
	}

	private int previousEnd(int start) {
		int end = begin();
		for (LayoutToken token : tokens) {
			if (token.offset() >= start) {
				break;
			}
			end = token.offset() + token.text().length();
		}
		return end;
	}

	private boolean commentBetween(int start, int end) {
		return comments.stream().anyMatch(comment -> comment.getOffset() >= start && comment.getEndOffset() <= end);
	}

	/** Comments inside what is replaced are put behind it. */
	private String commentsIn(Range range) {
		StringBuilder kept = new StringBuilder();
		for (ILeafNode comment : comments) {
			if (comment.getOffset() >= range.start() && comment.getEndOffset() <= range.end()) {
				kept.append(' ').append(comment.getText().stripTrailing());
				kept.append(comment.getText().startsWith("//") ? lineEnd : "");
			}
		}
		return kept.toString();
	}

	private static String indentation(int depth) {
		return "    ".repeat(depth);
	}
}

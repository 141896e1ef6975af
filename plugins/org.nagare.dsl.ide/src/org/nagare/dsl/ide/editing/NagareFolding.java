package org.nagare.dsl.ide.editing;

import com.google.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.xtext.ide.editor.folding.FoldingRange;
import org.eclipse.xtext.ide.editor.folding.FoldingRangeKind;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeProvider;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.nagare.dsl.renaming.TextLeaves;

/** What can be folded: braces, texts in blocks, comments, and line comments that follow each other. The line of a closing brace stays. */
@Singleton
public class NagareFolding implements IFoldingRangeProvider {

	@Override
	public SortedSet<FoldingRange> getFoldingRanges(XtextResource text, CancelIndicator cancel) {
		SortedSet<FoldingRange> ranges = new TreeSet<>(Comparator.comparingInt(FoldingRange::getOffset).thenComparingInt(FoldingRange::getLength));
		if (text.getParseResult() == null) {
			return ranges;
		}
		String contents = text.getParseResult().getRootNode().getText();
		Deque<ILeafNode> open = new ArrayDeque<>();
		int firstComment = -1;
		int lastComment = -1;
		for (ILeafNode leaf : text.getParseResult().getRootNode().getLeafNodes()) {
			String terminal = TextLeaves.terminal(leaf);
			boolean blank = "WHITE_SPACE".equals(terminal) && leaf.getText().chars().filter(c -> c == '\n').count() <= 1;
			if ("LINE_COMMENT".equals(terminal)) {
				firstComment = firstComment < 0 ? leaf.getOffset() : firstComment;
				lastComment = leaf.getOffset() + leaf.getText().stripTrailing().length();
			} else if (!blank || firstComment < 0) {
				add(ranges, firstComment, lastComment, FoldingRangeKind.COMMENT);
				firstComment = -1;
			}
			switch (terminal) {
				case "LEFT_BRACE" -> open.push(leaf);
				case "RIGHT_BRACE" -> {
					if (!open.isEmpty()) {
						add(ranges, open.pop().getOffset(), lineBefore(contents, leaf.getOffset()), FoldingRangeKind.REGION);
					}
				}
				case "BLOCK_TEXT" -> add(ranges, leaf.getOffset(), leaf.getEndOffset(), FoldingRangeKind.REGION);
				case "BLOCK_COMMENT" -> add(ranges, leaf.getOffset(), leaf.getEndOffset(), FoldingRangeKind.COMMENT);
				default -> {
					// nothing else spans lines
				}
			}
		}
		add(ranges, firstComment, lastComment, FoldingRangeKind.COMMENT);
		return ranges;
	}

	private static void add(SortedSet<FoldingRange> ranges, int start, int end, FoldingRangeKind kind) {
		if (start >= 0 && end > start) {
			ranges.add(new FoldingRange(start, end - start, kind));
		}
	}

	private static int lineBefore(String contents, int offset) {
		int lineEnd = contents.lastIndexOf('\n', offset - 1);
		return lineEnd > 0 && contents.charAt(lineEnd - 1) == '\r' ? lineEnd - 1 : lineEnd;
	}
}

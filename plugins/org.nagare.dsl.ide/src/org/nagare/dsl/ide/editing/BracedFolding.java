package org.nagare.dsl.ide.editing;

import com.google.inject.Inject;
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

/** What can be folded in a language of braces: what they hold, texts in blocks, comments, and line comments that follow each other. The line of a closing brace stays. */
@Singleton
public class BracedFolding implements IFoldingRangeProvider {

	@Inject
	private Leaves leaves;

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
			Leaves.Kind kind = leaves.kind(leaf);
			boolean blank = kind == Leaves.Kind.BLANK && leaf.getText().chars().filter(c -> c == '\n').count() <= 1;
			if (kind == Leaves.Kind.LINE_COMMENT) {
				firstComment = firstComment < 0 ? leaf.getOffset() : firstComment;
				lastComment = leaf.getOffset() + leaf.getText().stripTrailing().length();
			} else if (!blank || firstComment < 0) {
				add(ranges, firstComment, lastComment, FoldingRangeKind.COMMENT);
				firstComment = -1;
			}
			switch (kind) {
				case OPENING -> open.push(leaf);
				case CLOSING -> {
					if (!open.isEmpty()) {
						add(ranges, open.pop().getOffset(), contents.lastIndexOf('\n', leaf.getOffset() - 1), FoldingRangeKind.REGION);
					}
				}
				case TEXT -> add(ranges, leaf.getOffset(), leaf.getEndOffset(), FoldingRangeKind.REGION);
				case COMMENT -> add(ranges, leaf.getOffset(), leaf.getEndOffset(), FoldingRangeKind.COMMENT);
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
}

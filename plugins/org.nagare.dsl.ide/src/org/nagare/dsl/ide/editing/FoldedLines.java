package org.nagare.dsl.ide.editing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeProvider;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.folding.FoldingRangeService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/** Foldings as lines. The nodes know where lines begin; a document counts them from its start each time. */
@Singleton
public class FoldedLines extends FoldingRangeService {

	@Inject
	private IFoldingRangeProvider foldings;

	@Override
	public List<FoldingRange> createFoldingRanges(Document document, XtextResource text, CancelIndicator cancel) {
		if (text.getParseResult() == null) {
			return List.of();
		}
		INode root = text.getParseResult().getRootNode();
		return foldings.getFoldingRanges(text, cancel).stream().map(range -> {
			FoldingRange lines = new FoldingRange(line(root, range.getOffset()), line(root, range.getOffset() + range.getLength()));
			lines.setKind(range.getKind().toString());
			return lines;
		}).filter(this::isValidRange).toList();
	}

	private static int line(INode root, int offset) {
		return NodeModelUtils.getLineAndColumn(root, offset).getLine() - 1;
	}
}

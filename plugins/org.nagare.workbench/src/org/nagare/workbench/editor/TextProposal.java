package org.nagare.workbench.editor;

import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.language.Places;

/** One proposal. It stays valid while the person goes on typing what it begins with, whether they hold a kana keyboard or not. */
final class TextProposal implements ICompletionProposal, ICompletionProposalExtension2 {

	private final CompletionItem item;
	private final IRegion replaced;
	private final int asked;

	TextProposal(CompletionItem item, IDocument document, int offset) {
		this.item = item;
		asked = offset;
		replaced = item.getTextEdit() == null || !item.getTextEdit().isLeft() ? new Region(offset, 0)
				: Places.region(document, item.getTextEdit().getLeft().getRange());
	}

	private String insertion() {
		if (item.getTextEdit() != null && item.getTextEdit().isLeft()) {
			return item.getTextEdit().getLeft().getNewText();
		}
		return item.getInsertText() == null ? item.getLabel() : item.getInsertText();
	}

	@Override
	public void apply(IDocument document) {
		insert(document, asked);
	}

	@Override
	public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
		insert(viewer.getDocument(), offset);
	}

	private void insert(IDocument document, int caret) {
		try {
			int end = Math.max(replaced.getOffset() + replaced.getLength(), caret);
			document.replace(replaced.getOffset(), end - replaced.getOffset(), insertion());
		} catch (BadLocationException e) {
			NagareWorkbench.log("proposal", e);
		}
	}

	@Override
	public boolean validate(IDocument document, int offset, DocumentEvent event) {
		try {
			String typed = document.get(replaced.getOffset(), Math.max(0, offset - replaced.getOffset()));
			return insertion().startsWith(typed) || item.getLabel().startsWith(typed) || Optional.ofNullable(item.getFilterText()).orElse("").startsWith(typed);
		} catch (BadLocationException e) {
			return false;
		}
	}

	@Override
	public void selected(ITextViewer viewer, boolean smartToggle) {
		// nothing is shown in the text before the proposal is taken
	}

	@Override
	public void unselected(ITextViewer viewer) {
		// see above
	}

	@Override
	public Point getSelection(IDocument document) {
		return new Point(replaced.getOffset() + insertion().length(), 0);
	}

	@Override
	public String getAdditionalProposalInfo() {
		return item.getDocumentation() == null ? null : item.getDocumentation().map(text -> text, markup -> PlainWords.of(markup.getValue()));
	}

	@Override
	public String getDisplayString() {
		String detail = item.getDetail() == null || item.getDetail().isBlank() ? "" : "  " + item.getDetail();
		return item.getLabel() + detail;
	}

	@Override
	public Image getImage() {
		return null;
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}

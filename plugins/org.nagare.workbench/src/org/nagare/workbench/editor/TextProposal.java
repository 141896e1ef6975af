package org.nagare.workbench.editor;

import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.language.Places;

/** One proposal. It stays valid while the person goes on typing what it begins with, whether they hold a kana keyboard or not. */
final class TextProposal implements ICompletionProposal, ICompletionProposalExtension2 {

	private final CompletionItem item;
	private final IRegion replaced;
	private final int asked;
	/** What is selected when it has been written; none before. */
	private Point chosen;

	TextProposal(CompletionItem item, IDocument document, int offset) {
		this.item = item;
		asked = offset;
		replaced = item.getTextEdit() == null || !item.getTextEdit().isLeft() ? new Region(offset, 0)
				: Places.region(document, item.getTextEdit().getLeft().getRange());
	}

	private String written() {
		if (item.getTextEdit() != null && item.getTextEdit().isLeft()) {
			return item.getTextEdit().getLeft().getNewText();
		}
		return item.getInsertText() == null ? item.getLabel() : item.getInsertText();
	}

	private boolean hasStops() {
		return item.getInsertTextFormat() == InsertTextFormat.Snippet;
	}

	/** What is written, each further line of it set in as far as the line in which it begins. */
	private Snippet insertion(IDocument document) throws BadLocationException {
		if (!hasStops()) {
			return Snippet.plain(written());
		}
		IRegion line = document.getLineInformationOfOffset(replaced.getOffset());
		String before = document.get(line.getOffset(), replaced.getOffset() - line.getOffset());
		String indentation = before.substring(0, before.length() - before.stripLeading().length());
		return Snippet.of(written().replace("\n", TextUtilities.getDefaultLineDelimiter(document) + indentation));
	}

	/** Before what stands there already a keyword is a word and nothing more. */
	private Snippet fitting(IDocument document, int behind) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(behind);
		boolean isBefore = !document.get(behind, line.getOffset() + line.getLength() - behind).isBlank();
		return item.getKind() == CompletionItemKind.Keyword && isBefore ? Snippet.plain(item.getLabel()) : insertion(document);
	}

	@Override
	public void apply(IDocument document) {
		insert(document, asked);
	}

	@Override
	public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
		Snippet inserted = insert(viewer.getDocument(), offset);
		if (!inserted.stops().isEmpty()) {
			try {
				IRegion first = Stops.lead(viewer, replaced.getOffset(), inserted);
				chosen = new Point(first.getOffset(), first.getLength());
			} catch (BadLocationException e) {
				NagareWorkbench.log("proposal", e);
			}
		}
	}

	private Snippet insert(IDocument document, int caret) {
		try {
			int end = Math.max(replaced.getOffset() + replaced.getLength(), caret);
			Snippet inserted = fitting(document, end);
			document.replace(replaced.getOffset(), end - replaced.getOffset(), inserted.text());
			chosen = new Point(replaced.getOffset() + inserted.end(), 0);
			return inserted;
		} catch (BadLocationException e) {
			NagareWorkbench.log("proposal", e);
			return Snippet.plain("");
		}
	}

	@Override
	public boolean validate(IDocument document, int offset, DocumentEvent event) {
		try {
			String typed = document.get(replaced.getOffset(), Math.max(0, offset - replaced.getOffset()));
			return insertion(document).text().startsWith(typed) || item.getLabel().startsWith(typed) || Optional.ofNullable(item.getFilterText()).orElse("").startsWith(typed);
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
		return chosen;
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

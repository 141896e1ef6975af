package org.nagare.workbench.editor;

import java.util.Comparator;
import java.util.List;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.nagare.workbench.language.LanguageConnection;
import org.nagare.workbench.language.OpenText;
import org.nagare.workbench.language.Places;

/** Proposals at the caret, in the order of the server. */
public final class Completion implements IContentAssistProcessor {

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		LanguageConnection language = LanguageConnection.get();
		return language.textOf(viewer.getDocument()).map(text -> proposals(language, text, offset)).orElseGet(List::of).toArray(ICompletionProposal[]::new);
	}

	private static List<ICompletionProposal> proposals(LanguageConnection language, OpenText text, int offset) {
		IDocument document = text.document();
		CompletionParams question = new CompletionParams(text.identifier(), Places.position(document, offset));
		List<CompletionItem> items = LanguageConnection.await(() -> language.texts().completion(question))
				.map(answer -> answer.map(list -> list, CompletionList::getItems)).orElse(List.of());
		return items.stream().sorted(Comparator.comparing(item -> item.getSortText() == null ? item.getLabel() : item.getSortText()))
				.<ICompletionProposal>map(item -> new TextProposal(item, document, offset)).toList();
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return null;
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return null;
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return null;
	}

	@Override
	public String getErrorMessage() {
		return null;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}

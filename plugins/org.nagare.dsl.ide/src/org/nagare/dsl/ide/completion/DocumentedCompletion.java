package org.nagare.dsl.ide.completion;

import com.google.inject.Singleton;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;

/** Completion whose entries say what they are: a kind, words to find them by, documentation, stops for the cursor. */
@Singleton
public class DocumentedCompletion extends ContentAssistService {

	@Override
	protected CompletionItem toCompletionItem(ContentAssistEntry entry, int offset, Position position, Document document) {
		CompletionItem item = super.toCompletionItem(entry, offset, position, document);
		if (entry.getSource() instanceof Proposal proposal) {
			item.setKind(proposal.kind());
			item.setFilterText(proposal.filter());
			item.setInsertTextFormat(proposal.snippet() ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
			if (proposal.documentation() != null) {
				item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, proposal.documentation()));
			}
		}
		return item;
	}
}

package org.nagare.dsl.ide.completion;

import org.eclipse.lsp4j.CompletionItemKind;

/** What an entry of a completion is, beyond the text that it inserts; the documentation is Markdown. */
public record Proposal(CompletionItemKind kind, String filter, String documentation, boolean snippet) {

}

package org.nagare.dsl.ide.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;

/** What the client says it can do, as far as answers depend on it. */
public record ClientAbilities(boolean snippets, Markup markup, boolean documentChanges, boolean watchedFiles) {

	public static final ClientAbilities FULL = new ClientAbilities(true, Markup.MARKDOWN, true, true);

	private static final Map<String, Markup> MARKUPS = Map.of(MarkupKind.MARKDOWN, Markup.MARKDOWN, MarkupKind.PLAINTEXT, Markup.PLAIN);

	public static ClientAbilities of(InitializeParams parameters) {
		Optional<ClientCapabilities> all = Optional.ofNullable(parameters.getCapabilities());
		Optional<TextDocumentClientCapabilities> text = all.map(ClientCapabilities::getTextDocument);
		Optional<WorkspaceClientCapabilities> workspace = all.map(ClientCapabilities::getWorkspace);
		boolean snippets = text.map(TextDocumentClientCapabilities::getCompletion).map(completion -> completion.getCompletionItem())
				.map(item -> item.getSnippetSupport()).orElse(false);
		// in the order in which it likes them
		List<String> formats = text.map(TextDocumentClientCapabilities::getHover).map(hover -> hover.getContentFormat()).orElse(List.of());
		Markup markup = formats.stream().filter(MARKUPS::containsKey).findFirst().map(MARKUPS::get).orElse(Markup.PLAIN);
		boolean documentChanges = workspace.map(WorkspaceClientCapabilities::getWorkspaceEdit).map(edit -> edit.getDocumentChanges()).orElse(false);
		boolean watchedFiles = workspace.map(WorkspaceClientCapabilities::getDidChangeWatchedFiles).map(watched -> watched.getDynamicRegistration()).orElse(false);
		return new ClientAbilities(snippets, markup, documentChanges, watchedFiles);
	}
}

package org.nagare.workbench.language;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionKindCapabilities;
import org.eclipse.lsp4j.CodeActionLiteralSupportCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.SemanticTokensCapabilities;
import org.eclipse.lsp4j.SemanticTokensClientCapabilitiesRequests;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TokenFormat;
import org.eclipse.lsp4j.UnregistrationParams;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.services.LanguageClient;
import org.nagare.workbench.NagareWorkbench;

/** What the server says without being asked. */
final class WorkbenchClient implements LanguageClient {

	private final List<Consumer<PublishDiagnosticsParams>> readers;

	WorkbenchClient(List<Consumer<PublishDiagnosticsParams>> readers) {
		this.readers = readers;
	}

	static ClientCapabilities capabilities() {
		CodeActionCapabilities actions = new CodeActionCapabilities();
		actions.setCodeActionLiteralSupport(new CodeActionLiteralSupportCapabilities(new CodeActionKindCapabilities(List.of(CodeActionKind.QuickFix))));
		DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
		symbols.setHierarchicalDocumentSymbolSupport(true);
		TextDocumentClientCapabilities texts = new TextDocumentClientCapabilities();
		texts.setCodeAction(actions);
		texts.setCompletion(new CompletionCapabilities(new CompletionItemCapabilities(true)));
		texts.setDocumentSymbol(symbols);
		texts.setSemanticTokens(new SemanticTokensCapabilities(new SemanticTokensClientCapabilitiesRequests(true), List.of(), List.of(), List.of(TokenFormat.Relative)));
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		workspace.setWorkspaceFolders(true);
		return new ClientCapabilities(workspace, texts, null);
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
		readers.forEach(reader -> reader.accept(diagnostics));
	}

	@Override
	public CompletableFuture<Void> registerCapability(RegistrationParams parameters) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public CompletableFuture<Void> unregisterCapability(UnregistrationParams parameters) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void telemetryEvent(Object object) {
		// the server tells nothing of its use
	}

	@Override
	public void showMessage(MessageParams message) {
		NagareWorkbench.log(message.getMessage(), null);
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void logMessage(MessageParams message) {
		NagareWorkbench.log(message.getMessage(), null);
	}
}

package org.nagare.dsl.ide.server;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.validation.Issue;
import org.nagare.dsl.ide.wording.ClientAbilities;
import org.nagare.dsl.project.ProjectFolder;

/** Xtext's server with what this language offers and nothing that it does not. */
@Singleton
class NagareServer extends LanguageServerImpl {

	@Inject
	private NagareWorkspace workspace;

	@Inject
	private ClientAbilities client;

	@Inject
	private OwnRegistry registry;

	private OtherFindings others;

	/** The client, who is told what others find too. */
	void tell(OtherFindings findings) {
		others = findings;
		connect(findings.client());
	}

	@Override
	public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams parameters) {
		return super.codeAction(parameters).thenApply(own -> {
			List<Either<Command, CodeAction>> all = new ArrayList<>(own == null ? List.of() : own);
			all.addAll(others.remedies(parameters.getTextDocument().getUri()).at(parameters));
			return all;
		});
	}

	@Override
	public CompletableFuture<InitializeResult> initialize(InitializeParams parameters) {
		return super.initialize(parameters).thenApply(result -> {
			result.setServerInfo(new ServerInfo("nagare"));
			return result;
		});
	}

	/** A client without folders may still name one; one that names none has single texts. */
	@Override
	protected boolean clientSupportsWorkspaceFolders() {
		InitializeParams parameters = getLanguageServerAccess().getInitializeParams();
		boolean hasFolders = parameters.getWorkspaceFolders() != null && !parameters.getWorkspaceFolders().isEmpty();
		return hasFolders || getBaseDir(parameters) == null;
	}

	@Override
	@Deprecated
	protected URI getBaseDir(InitializeParams parameters) {
		return super.getBaseDir(parameters);
	}

	@Override
	protected ServerCapabilities createServerCapabilities(InitializeParams parameters) {
		ServerCapabilities capabilities = super.createServerCapabilities(parameters);
		capabilities.setSignatureHelpProvider(null);
		capabilities.setCodeLensProvider(null);
		capabilities.setExecuteCommandProvider(null);
		capabilities.setCompletionProvider(new CompletionOptions(false, List.of(".", "{", "(", "→")));
		capabilities.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
		return capabilities;
	}

	@Override
	public void initialized(InitializedParams parameters) {
		super.initialized(parameters);
		if (client.watchedFiles()) {
			Set<String> patterns = new LinkedHashSet<>();
			registry.endings().forEach(ending -> patterns.add("**/*." + ending));
			patterns.add("**/" + ProjectFolder.SETTINGS_NAME);
			others.fileEndings().forEach(ending -> patterns.add("**/*" + ending));
			List<FileSystemWatcher> watchers = patterns.stream().map(pattern -> new FileSystemWatcher(Either.forLeft(pattern))).toList();
			getLanguageClient().registerCapability(new RegistrationParams(List.of(new Registration("nagare-files", "workspace/didChangeWatchedFiles",
					new DidChangeWatchedFilesRegistrationOptions(watchers)))));
		}
	}

	@Override
	public void didChangeWatchedFiles(DidChangeWatchedFilesParams parameters) {
		if (parameters.getChanges().stream().anyMatch(change -> change.getUri().endsWith("/" + ProjectFolder.SETTINGS_NAME))) {
			runBuildable(() -> {
				workspace.lookAgain();
				return workspace.waiting();
			});
		} else {
			Map<Boolean, List<FileEvent>> changes = parameters.getChanges().stream().collect(Collectors.partitioningBy(change -> isOfOthers(change.getUri())));
			// after what waits to be built: the texts that are open are looked at as they are then
			changes.get(true).forEach(change -> runBuildable(() -> {
				others.changed(change.getUri());
				return workspace.waiting();
			}));
			super.didChangeWatchedFiles(new DidChangeWatchedFilesParams(changes.get(false)));
		}
	}

	@Override
	public void didChangeConfiguration(DidChangeConfigurationParams parameters) {
		super.didChangeConfiguration(parameters);
		runBuildable(workspace::waiting);
	}

	/** A file that others read and no language of this server does. */
	private boolean isOfOthers(String address) {
		return registry.endings().stream().noneMatch(ending -> address.endsWith("." + ending)) && others.fileEndings().stream().anyMatch(address::endsWith);
	}

	/** A client that watches no files may have written others than the saved one, as after a rename. */
	@Override
	public void didSave(DidSaveTextDocumentParams parameters) {
		if (!client.watchedFiles()) {
			runBuildable(workspace::changedOnDisk);
		}
	}

	@Override
	protected Diagnostic toDiagnostic(Issue issue) {
		Diagnostic diagnostic = super.toDiagnostic(issue);
		diagnostic.setSource("nagare");
		return diagnostic;
	}
}

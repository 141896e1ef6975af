package org.nagare.dsl.tests.server;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.nagare.dsl.findings.ProjectFindings;
import org.nagare.dsl.form.FormItems;
import org.nagare.dsl.ide.server.NagareLanguageServer;
import org.nagare.dsl.ide.server.SpokenLanguage;
import org.nagare.dsl.messages.MessageLanguage;

/** An editor without a screen: it talks to a real server over two pipes and remembers what it was told. */
final class Client implements LanguageClient, AutoCloseable {

	private static final long PATIENCE = 10;

	static {
		// a pipe that ends with its thread is worth no message
		Logger.getLogger("org.eclipse.lsp4j").setLevel(Level.OFF);
	}

	private final Path root;
	private final LanguageServer server;
	private final CompletableFuture<Integer> served;
	private final PipedOutputStream toServer;
	private final Map<String, List<Diagnostic>> findings = new ConcurrentHashMap<>();
	private final Map<String, Integer> versions = new HashMap<>();
	final List<MessageParams> messages = new CopyOnWriteArrayList<>();
	final List<RegistrationParams> registrations = new CopyOnWriteArrayList<>();
	InitializeResult capabilities;

	/** Starts a server on the folder and greets it in a language. */
	Client(Path root, String locale, Path... folders) throws IOException {
		this(root, locale, true, folders.length == 0 ? new Path[] { root } : folders);
	}

	/** One that knows whether files change under its hands, or does not; without folders it has none open. */
	Client(Path root, String locale, boolean watches, Path... folders) throws IOException {
		this(root, locale, abilities(watches, all -> {
		}), FormItems.NONE, ProjectFindings.Starter.NONE, folders);
	}

	/** One that can do more or less than most. */
	Client(Path root, Consumer<ClientCapabilities> abilities) throws IOException {
		this(root, "ja", abilities(true, abilities), FormItems.NONE, ProjectFindings.Starter.NONE, root);
	}

	/** One whose server knows the items of forms, and somebody who finds more than the language. */
	Client(Path root, String locale, FormItems items, ProjectFindings.Starter findings) throws IOException {
		this(root, locale, abilities(true, all -> {
		}), items, findings, root);
	}

	private Client(Path root, String locale, ClientCapabilities abilities, FormItems items, ProjectFindings.Starter findings, Path... folders) throws IOException {
		this.root = root;
		PipedInputStream serverIn = new PipedInputStream(1 << 16);
		PipedInputStream clientIn = new PipedInputStream(1 << 16);
		toServer = new PipedOutputStream(serverIn);
		PipedOutputStream toClient = new PipedOutputStream(clientIn);
		served = CompletableFuture.supplyAsync(() -> NagareLanguageServer.serve(serverIn, toClient, items, findings, new SpokenLanguage.OfTheEditor(MessageLanguage.JAPANESE)));
		Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(this, clientIn, toServer);
		launcher.startListening();
		server = launcher.getRemoteProxy();
		InitializeParams parameters = new InitializeParams();
		parameters.setLocale(locale);
		List<WorkspaceFolder> all = new ArrayList<>();
		for (Path folder : folders) {
			all.add(folder(folder));
		}
		parameters.setWorkspaceFolders(all);
		parameters.setCapabilities(abilities);
		capabilities = answer(server.initialize(parameters));
		server.initialized(new InitializedParams());
	}

	private static ClientCapabilities abilities(boolean watches, Consumer<ClientCapabilities> change) {
		TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
		CompletionItemCapabilities item = new CompletionItemCapabilities(true);
		text.setCompletion(new CompletionCapabilities(item));
		text.setHover(new HoverCapabilities(List.of("markdown"), false));
		DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
		symbols.setHierarchicalDocumentSymbolSupport(true);
		text.setDocumentSymbol(symbols);
		text.setFoldingRange(new FoldingRangeCapabilities());
		text.setRename(new RenameCapabilities(true, false));
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		workspace.setWorkspaceFolders(true);
		workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(watches));
		ClientCapabilities all = new ClientCapabilities(workspace, text, null, null);
		change.accept(all);
		return all;
	}

	LanguageServer server() {
		return server;
	}

	/** Writes a file below the root, before or after the start. */
	static Path write(Path root, String name, String contents) throws IOException {
		Path file = root.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, contents, StandardCharsets.UTF_8);
	}

	String address(String name) {
		return root.resolve(name).toUri().toString();
	}

	TextDocumentIdentifier text(String name) {
		return new TextDocumentIdentifier(address(name));
	}

	void open(String name, String contents) {
		versions.put(name, 1);
		server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(address(name), "nagare", 1, contents)));
	}

	void change(String name, String contents) {
		int version = versions.merge(name, 3, Integer::sum);
		server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(address(name), version),
				List.of(new TextDocumentContentChangeEvent(contents))));
	}

	void changedOnDisk(String name) {
		server.getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(new FileEvent(address(name), FileChangeType.Changed))));
	}

	void closeText(String name) {
		server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(text(name)));
	}

	void openFolder(Path folder) {
		changeFolders(List.of(folder(folder)), List.of());
	}

	void closeFolder(Path folder) {
		changeFolders(List.of(), List.of(folder(folder)));
	}

	private void changeFolders(List<WorkspaceFolder> added, List<WorkspaceFolder> removed) {
		server.getWorkspaceService().didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(added, removed)));
	}

	private static WorkspaceFolder folder(Path folder) {
		return new WorkspaceFolder(folder.toUri().toString(), folder.getFileName().toString());
	}

	void save(String name) {
		server.getTextDocumentService().didSave(new DidSaveTextDocumentParams(text(name)));
	}

	/** The findings of a text as soon as they are as expected; fails with the last ones after some patience. */
	List<Diagnostic> await(String name, Predicate<List<Diagnostic>> expected) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
		while (true) {
			List<Diagnostic> now = findings.get(address(name));
			if (now != null && expected.test(now)) {
				return now;
			}
			if (System.nanoTime() > end) {
				throw new AssertionError("findings of " + name + " are " + now + "; messages " + messages);
			}
			try {
				Thread.sleep(10);
			} catch (InterruptedException e) {
				throw new AssertionError(e);
			}
		}
	}

	/** What was told last of a text. */
	List<Diagnostic> findings(String name) {
		return findings.getOrDefault(address(name), List.of());
	}

	/** Waits until everything that was sent has been looked at: an answer comes after what was sent before its question. */
	void awaitAnswer() {
		answer(server.getWorkspaceService().symbol(new WorkspaceSymbolParams("何もこう呼ばれない")));
	}

	void configure() {
		server.getWorkspaceService().didChangeConfiguration(new DidChangeConfigurationParams(Map.of()));
	}

	CodeActionContext context(List<Diagnostic> about) {
		return new CodeActionContext(about);
	}

	static <T> T answer(CompletableFuture<T> future) {
		try {
			return future.get(PATIENCE, TimeUnit.SECONDS);
		} catch (InterruptedException | TimeoutException e) {
			throw new AssertionError(e);
		} catch (ExecutionException e) {
			if (e.getCause() instanceof RuntimeException failure) {
				throw failure;
			}
			throw new AssertionError(e);
		}
	}

	/** Where a mark (¦) stands in a text that was written with it. */
	static Position mark(String marked) {
		String before = marked.substring(0, marked.indexOf('¦'));
		int line = (int) before.chars().filter(c -> c == '\n').count();
		return new Position(line, before.length() - before.lastIndexOf('\n') - 1);
	}

	static String unmarked(String marked) {
		return marked.replace("¦", "");
	}

	/** The place of the n-th occurrence of a word, counted from 0, plus some characters. */
	static Position place(String contents, String word, int n, int plus) {
		int at = -1;
		for (int i = 0; i <= n; i++) {
			at = contents.indexOf(word, at + 1);
			if (at < 0) {
				throw new AssertionError("no " + word);
			}
		}
		return mark(contents.substring(0, at + plus) + "¦");
	}

	/** A text after edits, applied from the end. */
	static String apply(String contents, List<TextEdit> edits) {
		List<TextEdit> backwards = new ArrayList<>(edits);
		Collections.sort(backwards, (one, other) -> offset(contents, other.getRange().getStart()) - offset(contents, one.getRange().getStart()));
		StringBuilder changed = new StringBuilder(contents);
		for (TextEdit edit : backwards) {
			changed.replace(offset(contents, edit.getRange().getStart()), offset(contents, edit.getRange().getEnd()), edit.getNewText());
		}
		return changed.toString();
	}

	static int offset(String contents, Position position) {
		int at = 0;
		for (int line = 0; line < position.getLine(); line++) {
			at = contents.indexOf('\n', at) + 1;
		}
		return at + position.getCharacter();
	}

	/** Leaves in good order and answers the exit status of the server. */
	int leave() throws IOException {
		answer(server.shutdown());
		server.exit();
		int status = answer(served);
		toServer.close();
		return status;
	}

	@Override
	public void close() throws IOException {
		if (!served.isDone()) {
			leave();
		}
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
		findings.put(diagnostics.getUri(), diagnostics.getDiagnostics());
	}

	@Override
	public CompletableFuture<Void> registerCapability(RegistrationParams parameters) {
		registrations.add(parameters);
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void logMessage(MessageParams message) {
		messages.add(message);
	}

	@Override
	public void showMessage(MessageParams message) {
		messages.add(message);
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void telemetryEvent(Object event) {
	}
}

package org.nagare.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.nagare.dsl.form.FormItems;
import org.nagare.dsl.ide.server.LanguageSession;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.rules.FindingsWhileTyping;
import org.nagare.rules.OwnEditions;

/** A text that is open in an editor, with a step at its end that is an arrow short, and then again is not. */
final class TypedText implements LanguageClient, AutoCloseable {

	private static final String CODE = "figure.step-without-arrow";
	private static final String STEP = "\n業務 試し書き \"試し書き\" {\n    手順 ";
	private static final String END = "\n}\n";

	/** What is written instead of what at a keystroke, and back again at the next. */
	enum Change {
		/** The names stay as they are. */
		WORD("試し \"確かめる。\"", "試し \"確かめる。\" 内部"),
		/** A name comes, another goes. */
		NAME("試し \"確かめる。\"", "試み \"確かめる。\" 内部");

		private final String without;
		private final String with;

		Change(String without, String with) {
			this.without = without;
			this.with = with;
		}
	}

	private static final long PATIENCE = 120_000;

	private final LanguageSession session;
	private final LanguageServer server;
	private final String address;
	private final Change change;
	/** Behind the word 手順. */
	private final Position place;
	private int version = 1;
	private boolean within;
	/** Whether the editor shows that the step has no arrow. Guarded by this. */
	private boolean shown;

	private TypedText(Path project, Path text, String before, Change change) throws InterruptedException, ExecutionException {
		session = LanguageSession.open(this, FormItems.NONE, FindingsWhileTyping.with(new OwnEditions(EditionCatalogue.shipped()), () -> CheckedCity.DAY));
		server = session.server();
		this.change = change;
		address = text.toUri().toASCIIString();
		String opened = before + STEP;
		place = new Position((int) opened.chars().filter(c -> c == '\n').count(), opened.length() - opened.lastIndexOf('\n') - 1);
		InitializeParams parameters = new InitializeParams();
		parameters.setLocale("ja");
		parameters.setCapabilities(new ClientCapabilities());
		parameters.setWorkspaceFolders(List.of(new WorkspaceFolder(project.toUri().toASCIIString(), "project")));
		server.initialize(parameters).get();
		server.initialized(new InitializedParams());
		server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(address, "nagare", version, opened + change.without + END)));
		awaitRules();
	}

	static TypedText open(Path project, Path text, Change change) throws IOException, InterruptedException, ExecutionException {
		return new TypedText(project, text, Files.readString(text), change);
	}

	/** Changes the text and waits until the language has an answer about it. */
	void type() throws InterruptedException, ExecutionException {
		within = !within;
		String written = within ? change.without : change.with;
		Position end = new Position(place.getLine(), place.getCharacter() + written.length());
		server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(address, ++version),
				List.of(new TextDocumentContentChangeEvent(new Range(place, end), within ? change.with : change.without))));
		server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(new TextDocumentIdentifier(address))).get();
	}

	synchronized void awaitRules() throws InterruptedException {
		long end = System.currentTimeMillis() + PATIENCE;
		while (shown == within) {
			wait(PATIENCE);
			if (System.currentTimeMillis() > end) {
				throw new IllegalStateException("The rules do not answer.");
			}
		}
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams parameters) {
		if (parameters.getUri().equals(address)) {
			synchronized (this) {
				shown = parameters.getDiagnostics().stream().anyMatch(each -> each.getCode() != null && CODE.equals(each.getCode().getLeft()));
				notifyAll();
			}
		}
	}

	@Override
	public void telemetryEvent(Object object) {
		// nobody listens
	}

	@Override
	public void showMessage(MessageParams message) {
		throw new IllegalStateException(message.getMessage());
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void logMessage(MessageParams message) {
		// nobody reads
	}

	@Override
	public void close() {
		session.close();
	}
}

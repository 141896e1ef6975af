package org.nagare.dsl.tests.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.findings.ProjectFindings;
import org.nagare.dsl.form.FormItems;
import org.nagare.dsl.ide.server.LanguageSession;

/** A session that ends while others still look at its texts: what they stumble over then is nobody's trouble any more, before that it is told. */
class SessionEndTest {

	private static final String GONE = "what is looked at is gone";

	@TempDir
	Path root;

	private final CountDownLatch looking = new CountDownLatch(1);
	private final CountDownLatch stumbles = new CountDownLatch(1);
	private final CompletableFuture<Thread> looker = new CompletableFuture<>();
	private final List<String> complaints = new CopyOnWriteArrayList<>();
	private UncaughtExceptionHandler usual;

	@BeforeEach
	void listen() {
		usual = Thread.getDefaultUncaughtExceptionHandler();
		Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> complaints.add(failure.getMessage()));
	}

	@AfterEach
	void listenNoMore() {
		Thread.setDefaultUncaughtExceptionHandler(usual);
	}

	@Test
	void what_fails_after_the_end_is_not_told() throws Exception {
		LanguageSession session = opened();
		assertTrue(looking.await(1, TimeUnit.MINUTES));
		session.close();
		looker.get().join(TimeUnit.MINUTES.toMillis(1));
		assertEquals(List.of(), complaints);
	}

	@Test
	void what_fails_before_is_told() throws Exception {
		try (LanguageSession session = opened()) {
			assertTrue(looking.await(1, TimeUnit.MINUTES));
			stumbles.countDown();
			for (int i = 0; i < 600 && complaints.isEmpty(); i++) {
				Thread.sleep(100);
			}
			assertEquals(List.of(GONE), complaints);
		}
	}

	private LanguageSession opened() throws Exception {
		Files.writeString(root.resolve("nagare.project"), "言語 1\n");
		ProjectFindings findings = (folder, unsaved) -> {
			looker.complete(Thread.currentThread());
			looking.countDown();
			try {
				stumbles.await();
			} catch (InterruptedException e) {
				// the session has ended
			}
			throw new IllegalStateException(GONE);
		};
		LanguageSession session = LanguageSession.open(new Silent(), FormItems.NONE, language -> findings);
		InitializeParams parameters = new InitializeParams();
		parameters.setCapabilities(new ClientCapabilities());
		parameters.setWorkspaceFolders(List.of(new WorkspaceFolder(root.toUri().toString(), "root")));
		session.server().initialize(parameters).get(1, TimeUnit.MINUTES);
		session.server().initialized(new InitializedParams());
		session.server().getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(root.resolve("a.nagare").toUri().toString(), "nagare", 1, "機関 市\n")));
		return session;
	}

	/** Hears all and answers nothing. */
	private static final class Silent implements LanguageClient {

		@Override
		public void telemetryEvent(Object event) {
			// not asked for
		}

		@Override
		public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
			// not asked for
		}

		@Override
		public void showMessage(MessageParams message) {
			// not asked for
		}

		@Override
		public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
			return CompletableFuture.completedFuture(null);
		}

		@Override
		public void logMessage(MessageParams message) {
			// not asked for
		}
	}
}

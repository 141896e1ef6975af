package org.nagare.dsl.tests.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.Thread.UncaughtExceptionHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
		LanguageSession session = opened(() -> new IllegalStateException(GONE));
		assertTrue(looking.await(1, TimeUnit.MINUTES));
		session.close();
		looker.get().join(TimeUnit.MINUTES.toMillis(1));
		assertEquals(List.of(), complaints);
	}

	/** A class that is missing, or a stack that is too small, as well: without a word nobody would know that nothing is found any more. */
	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void what_fails_before_is_told(boolean grave) throws Exception {
		try (LanguageSession session = opened(grave ? () -> new NoClassDefFoundError(GONE) : () -> new IllegalStateException(GONE))) {
			assertTrue(looking.await(1, TimeUnit.MINUTES));
			stumbles.countDown();
			for (int i = 0; i < 600 && complaints.isEmpty(); i++) {
				Thread.sleep(100);
			}
			assertEquals(List.of(GONE), complaints);
		}
	}

	private LanguageSession opened(Supplier<Throwable> failure) throws Exception {
		Files.writeString(root.resolve("nagare.project"), "言語 1\n");
		ProjectFindings findings = (folder, unsaved) -> {
			looker.complete(Thread.currentThread());
			looking.countDown();
			try {
				stumbles.await();
			} catch (InterruptedException e) {
				// the session has ended
			}
			if (failure.get() instanceof Error grave) {
				throw grave;
			}
			throw (RuntimeException) failure.get();
		};
		LanguageSession session = LanguageSession.open(silent(), FormItems.NONE, language -> findings);
		InitializeParams parameters = new InitializeParams();
		parameters.setCapabilities(new ClientCapabilities());
		parameters.setWorkspaceFolders(List.of(new WorkspaceFolder(root.toUri().toString(), "root")));
		session.server().initialize(parameters).get(1, TimeUnit.MINUTES);
		session.server().initialized(new InitializedParams());
		session.server().getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(root.resolve("a.nagare").toUri().toString(), "nagare", 1, "機関 市\n")));
		return session;
	}

	/** Hears all and answers nothing. */
	private static LanguageClient silent() {
		return (LanguageClient) Proxy.newProxyInstance(LanguageClient.class.getClassLoader(), new Class<?>[] { LanguageClient.class },
				(proxy, method, arguments) -> method.getReturnType() == CompletableFuture.class ? CompletableFuture.completedFuture(null) : null);
	}
}

package org.nagare.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** nagare lsp: standard output is the editor's and nobody else's. */
class LanguageServerTest {

	private static final long PATIENCE_IN_SECONDS = 60;

	@TempDir
	Path folder;

	@Test
	void anOrderlySessionEndsWithZero() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		try (PipedOutputStream editor = new PipedOutputStream(); PipedInputStream in = new PipedInputStream(editor)) {
			CompletableFuture<Integer> status = CompletableFuture.supplyAsync(() -> new Commands(folder).start(in, out, err, "lsp"));
			send(editor, "\"id\":1,\"method\":\"initialize\",\"params\":{\"processId\":null,\"rootUri\":null,\"capabilities\":{}}");
			await(out, "\"id\":1");
			send(editor, "\"method\":\"initialized\",\"params\":{}");
			send(editor, "\"id\":2,\"method\":\"shutdown\"");
			await(out, "\"id\":2");
			send(editor, "\"method\":\"exit\"");
			assertEquals(0, status.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS));
		}
		String answers = out.toString(StandardCharsets.UTF_8);
		assertTrue(answers.startsWith("Content-Length: "), answers);
		assertTrue(answers.contains("\"renameProvider\""), answers);
	}

	/** The server of the command line knows the editions that an assessment names. */
	@Test
	void pathsOfTheFormAreOffered() throws Exception {
		Path text = Files.writeString(folder.resolve("評価書.nagare"), "評価書 試し \"試し\" { 様式 平成30年5月様式4 }\n記載 Ⅰ.4.\n");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (PipedOutputStream editor = new PipedOutputStream(); PipedInputStream in = new PipedInputStream(editor)) {
			CompletableFuture<Integer> status = CompletableFuture.supplyAsync(() -> new Commands(folder).start(in, out, new ByteArrayOutputStream(), "lsp"));
			send(editor, "\"id\":1,\"method\":\"initialize\",\"params\":{\"processId\":null,\"rootUri\":\"" + folder.toUri() + "\",\"capabilities\":{}}");
			await(out, "\"id\":1");
			send(editor, "\"method\":\"initialized\",\"params\":{}");
			String document = "{\"uri\":\"" + text.toUri() + "\"";
			send(editor, "\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":" + document + ",\"languageId\":\"nagare\",\"version\":1,\"text\":"
					+ "\"評価書 試し \\\"試し\\\" { 様式 平成30年5月様式4 }\\n記載 Ⅰ.4.\\n\"}}");
			send(editor, "\"id\":2,\"method\":\"textDocument/completion\",\"params\":{\"textDocument\":" + document + "},\"position\":{\"line\":1,\"character\":7}}");
			await(out, "\"id\":2");
			send(editor, "\"id\":3,\"method\":\"shutdown\"");
			await(out, "\"id\":3");
			send(editor, "\"method\":\"exit\"");
			assertEquals(0, status.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS));
		}
		String answers = out.toString(StandardCharsets.UTF_8);
		assertTrue(answers.contains("事務実施上の必要性") && answers.contains("実現が期待されるメリット"), answers);
	}

	/** What a person asked for counts more than what the editor says of itself, and that more than the machine. */
	@Test
	void theLanguageThatWasAskedForIsSpoken() throws Exception {
		assertTrue(findings("\"locale\":\"en\",", "--lang", "ja", "lsp").contains("が見つかりません"));
		assertTrue(findings("\"locale\":\"ja\",", "lsp", "--lang=en").contains("was not found"));
		assertTrue(findings("\"locale\":\"en\",", "lsp").contains("was not found"));
		assertTrue(findings("", "lsp").contains("が見つかりません"));
	}

	/** What the server sends about a text with a name that nobody gave. */
	private String findings(String locale, String... arguments) throws Exception {
		Files.writeString(folder.resolve("a.nagare"), "システム 台帳 所管 無い課\n");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (PipedOutputStream editor = new PipedOutputStream(); PipedInputStream in = new PipedInputStream(editor)) {
			CompletableFuture<Integer> status = CompletableFuture.supplyAsync(() -> new Commands(folder).start(in, out, new ByteArrayOutputStream(), arguments));
			send(editor, "\"id\":1,\"method\":\"initialize\",\"params\":{" + locale + "\"processId\":null,\"rootUri\":\"" + folder.toUri() + "\",\"capabilities\":{}}");
			await(out, "\"id\":1");
			send(editor, "\"method\":\"initialized\",\"params\":{}");
			await(out, "link.unknown");
			send(editor, "\"id\":2,\"method\":\"shutdown\"");
			await(out, "\"id\":2");
			send(editor, "\"method\":\"exit\"");
			assertEquals(0, status.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS));
		}
		return out.toString(StandardCharsets.UTF_8);
	}

	@Test
	void aStreamThatJustEndsIsNoOrderlySession() {
		assertEquals(1, new Commands(folder).run("lsp").status());
	}

	private static void send(PipedOutputStream editor, String content) throws IOException {
		byte[] message = ("{\"jsonrpc\":\"2.0\"," + content + "}").getBytes(StandardCharsets.UTF_8);
		editor.write(("Content-Length: " + message.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
		editor.write(message);
		editor.flush();
	}

	private static void await(ByteArrayOutputStream out, String answer) throws InterruptedException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_IN_SECONDS);
		while (!out.toString(StandardCharsets.UTF_8).contains(answer)) {
			assertTrue(System.nanoTime() < end, "no answer: " + out);
			Thread.sleep(10);
		}
	}
}

package org.nagare.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
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

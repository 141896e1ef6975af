package org.nagare.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.testing.Folders;

/** nagare lsp: what the rules find reaches the editor with each change, and remedies are offered as edits. */
class FindingsWhileTypingTest {

	private static final long PATIENCE_IN_SECONDS = 120;
	private static final String CODE = "figure.step-without-arrow";
	private static final String STEP = "業務 審査 \"審査\" {\n    手順 審査 \"審査する。\"\n}\n";

	@TempDir
	Path folder;
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	@Test
	void aRuleIsBrokenWhileTypingAndMendedByItsRemedy() throws Exception {
		Path project = new Commands(folder).project("手当");
		Path text = project.resolve("審査.nagare");
		Folders.write(text, "// 審査\n");
		String address = text.toUri().toASCIIString();
		try (PipedOutputStream editor = new PipedOutputStream(); PipedInputStream in = new PipedInputStream(editor, 1 << 16)) {
			CompletableFuture<Integer> status = CompletableFuture.supplyAsync(() -> new Commands(folder).start(in, out, new ByteArrayOutputStream(), "lsp"));
			send(editor, "\"id\":1,\"method\":\"initialize\",\"params\":{\"processId\":null,\"locale\":\"ja\",\"rootUri\":\"" + project.toUri().toASCIIString() + "\",\"capabilities\":{}}");
			await(message -> message.path("id").asInt() == 1);
			send(editor, "\"method\":\"initialized\",\"params\":{}");
			send(editor, "\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\"" + address + "\",\"languageId\":\"nagare\",\"version\":1,\"text\":\"// 審査\\n\"}}");
			send(editor, "\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":{\"uri\":\"" + address + "\",\"version\":2},\"contentChanges\":[{\"text\":"
					+ new ObjectMapper().writeValueAsString(STEP) + "}]}");
			JsonNode told = await(message -> finding(message) != null);
			JsonNode finding = finding(told);
			assertEquals(1, finding.at("/range/start/line").asInt());
			assertTrue(finding.get("message").asText().contains("審査する。"), finding.toString());
			send(editor, "\"id\":2,\"method\":\"textDocument/codeAction\",\"params\":{\"textDocument\":{\"uri\":\"" + address + "\"},\"range\":" + finding.get("range") + ",\"context\":{\"diagnostics\":["
					+ finding + "]}}");
			JsonNode actions = await(message -> message.path("id").asInt() == 2).get("result");
			JsonNode edit = actions.get(0).get("edit").get("changes").elements().next().get(0);
			assertEquals(" 内部", edit.get("newText").asText());
			assertEquals("quickfix", actions.get(0).get("kind").asText());
			out.reset();
			send(editor, "\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":{\"uri\":\"" + address + "\",\"version\":3},\"contentChanges\":[{\"range\":" + edit.get("range") + ",\"text\":\" 内部\"}]}");
			JsonNode mended = await(message -> message.path("method").asText().endsWith("publishDiagnostics") && message.at("/params/uri").asText().endsWith(address.substring(address.lastIndexOf('/')))
					&& finding(message) == null);
			assertNotNull(mended);
			send(editor, "\"id\":3,\"method\":\"shutdown\"");
			await(message -> message.path("id").asInt() == 3);
			send(editor, "\"method\":\"exit\"");
			assertEquals(0, status.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS));
		}
	}

	/** An edition of the project is watched: what is wrong with it reaches the editor without a key, at the place in that file. */
	@Test
	void anEditionOfTheProjectIsWatched() throws Exception {
		Path project = new Commands(folder).project("手当");
		Path edition = project.resolve("市.yoshiki");
		Folders.write(project.resolve("審査.nagare"), STEP);
		String sound = "様式 うみ市様式 \"市の様式\" 元 平成30年5月様式4 {\n    上書き Ⅰ.4.① \"なぜ要るか\"\n}\n";
		Folders.write(edition, sound);
		try (PipedOutputStream editor = new PipedOutputStream(); PipedInputStream in = new PipedInputStream(editor, 1 << 16)) {
			CompletableFuture<Integer> status = CompletableFuture.supplyAsync(() -> new Commands(folder).start(in, out, new ByteArrayOutputStream(), "lsp"));
			send(editor, "\"id\":1,\"method\":\"initialize\",\"params\":{\"processId\":null,\"locale\":\"ja\",\"rootUri\":\"" + project.toUri().toASCIIString()
					+ "\",\"capabilities\":{\"workspace\":{\"didChangeWatchedFiles\":{\"dynamicRegistration\":true}}}}");
			await(message -> message.path("id").asInt() == 1);
			send(editor, "\"method\":\"initialized\",\"params\":{}");
			JsonNode asked = await(message -> message.path("method").asText().equals("client/registerCapability"));
			assertTrue(asked.toString().contains("**/*.yoshiki"), asked.toString());
			await(message -> finding(message) != null);
			Folders.write(edition, sound.replace("Ⅰ.4.①", "Ⅰ.99"));
			changed(editor, edition);
			JsonNode told = await(message -> finding(message, "form.edition-faulty") != null);
			assertEquals(edition.toUri().toASCIIString(), told.at("/params/uri").asText());
			assertEquals(1, finding(told, "form.edition-faulty").at("/range/start/line").asInt());
			out.reset();
			Folders.write(edition, sound);
			changed(editor, edition);
			await(message -> message.at("/params/uri").asText().equals(edition.toUri().toASCIIString()) && message.at("/params/diagnostics").isEmpty());
			send(editor, "\"id\":3,\"method\":\"shutdown\"");
			await(message -> message.path("id").asInt() == 3);
			send(editor, "\"method\":\"exit\"");
			assertEquals(0, status.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS));
		}
	}

	private static void changed(PipedOutputStream editor, Path file) throws IOException {
		send(editor, "\"method\":\"workspace/didChangeWatchedFiles\",\"params\":{\"changes\":[{\"uri\":\"" + file.toUri().toASCIIString() + "\",\"type\":2}]}");
	}

	/** What the language itself finds is as grave in an editor as «nagare check» says. */
	@Test
	void theSettingsOfTheProjectWeighWhatTheLanguageFinds() throws Exception {
		Path project = new Commands(folder).project("手当");
		Path settings = project.resolve("nagare.project");
		Path text = project.resolve("似た名.nagare");
		Folders.write(text, "関係者 ＡＢ \"甲\" 本人\n関係者 AB \"乙\" 本人\n");
		assertEquals(2, severityInAnEditor(project, text));
		Folders.write(settings, Files.readString(settings) + "\n重大度 name.look-alike 誤り\n");
		out.reset();
		assertEquals(1, severityInAnEditor(project, text));
	}

	private int severityInAnEditor(Path project, Path text) throws Exception {
		try (PipedOutputStream editor = new PipedOutputStream(); PipedInputStream in = new PipedInputStream(editor, 1 << 16)) {
			CompletableFuture<Integer> status = CompletableFuture.supplyAsync(() -> new Commands(folder).start(in, out, new ByteArrayOutputStream(), "lsp"));
			send(editor, "\"id\":1,\"method\":\"initialize\",\"params\":{\"processId\":null,\"locale\":\"ja\",\"rootUri\":\"" + project.toUri().toASCIIString() + "\",\"capabilities\":{}}");
			await(message -> message.path("id").asInt() == 1);
			send(editor, "\"method\":\"initialized\",\"params\":{}");
			JsonNode told = await(message -> message.at("/params/uri").asText().equals(text.toUri().toASCIIString()) && finding(message, "name.look-alike") != null);
			send(editor, "\"id\":3,\"method\":\"shutdown\"");
			await(message -> message.path("id").asInt() == 3);
			send(editor, "\"method\":\"exit\"");
			assertEquals(0, status.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS));
			return finding(told, "name.look-alike").get("severity").asInt();
		}
	}

	/** The finding of the rule in a message that is about the text. */
	private static JsonNode finding(JsonNode message) {
		return finding(message, CODE);
	}

	private static JsonNode finding(JsonNode message, String code) {
		for (JsonNode each : message.at("/params/diagnostics")) {
			if (each.path("code").asText().equals(code)) {
				return each;
			}
		}
		return null;
	}

	private static void send(PipedOutputStream editor, String content) throws IOException {
		byte[] message = ("{\"jsonrpc\":\"2.0\"," + content + "}").getBytes(StandardCharsets.UTF_8);
		editor.write(("Content-Length: " + message.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
		editor.write(message);
		editor.flush();
	}

	private JsonNode await(Predicate<JsonNode> wanted) throws Exception {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_IN_SECONDS);
		while (System.nanoTime() < end) {
			for (String message : out.toString(StandardCharsets.UTF_8).split("Content-Length: [0-9]+\\r\\n\\r\\n")) {
				JsonNode read = read(message);
				if (read != null && wanted.test(read)) {
					return read;
				}
			}
			Thread.sleep(20);
		}
		throw new AssertionError("no answer: " + out.toString(StandardCharsets.UTF_8));
	}

	/** A message, unless it is still being written. */
	private static JsonNode read(String message) {
		try {
			return message.isBlank() ? null : new ObjectMapper().readTree(message);
		} catch (IOException e) {
			return null;
		}
	}
}

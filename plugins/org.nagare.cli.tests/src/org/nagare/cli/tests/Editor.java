package org.nagare.cli.tests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

/** An editor that talks to {@code nagare lsp} as any does: it sends what is typed, and remembers all that it is told. */
final class Editor implements AutoCloseable {

	private static final long PATIENCE_IN_SECONDS = 120;

	private final ObjectMapper json = new ObjectMapper();
	private final PipedOutputStream typed;
	private final CompletableFuture<Integer> status;
	/** All messages. Guarded by this, as what follows. */
	private final List<JsonNode> told = new ArrayList<>();
	/** What was told last of each text. */
	private final Map<String, JsonNode> findings = new TreeMap<>();
	private final Map<String, String> texts = new LinkedHashMap<>();
	private int version;
	private int asked;

	/** Opens a folder. @param abilities what the editor says it can do, as JSON */
	Editor(Commands commands, Path folder, String abilities) throws Exception {
		typed = new PipedOutputStream();
		PipedInputStream in = new PipedInputStream(typed, 1 << 16);
		PipedOutputStream out = new PipedOutputStream();
		PipedInputStream answers = new PipedInputStream(out, 1 << 16);
		status = CompletableFuture.supplyAsync(() -> commands.start(in, out, new ByteArrayOutputStream(), "lsp"));
		Thread listening = new Thread(() -> listen(answers), "editor");
		listening.setDaemon(true);
		listening.start();
		ask("initialize", "{\"processId\":null,\"locale\":\"ja\",\"rootUri\":\"" + address(folder) + "\",\"capabilities\":" + abilities + "}");
		say("initialized", "{}");
	}

	Editor(Commands commands, Path folder) throws Exception {
		this(commands, folder, "{}");
	}

	static String address(Path file) {
		return file.toUri().toASCIIString();
	}

	/** Shows a text, or, where it is shown already, types another one in its place. */
	void type(Path file, String text) throws IOException {
		String address = address(file);
		String written = json.writeValueAsString(text);
		version++;
		if (texts.put(address, text) == null) {
			say("textDocument/didOpen", "{\"textDocument\":{\"uri\":\"" + address + "\",\"languageId\":\"nagare\",\"version\":" + version + ",\"text\":" + written + "}}");
		} else {
			change(address, "{\"text\":" + written + "}");
		}
	}

	private void change(String address, String change) throws IOException {
		say("textDocument/didChange", "{\"textDocument\":{\"uri\":\"" + address + "\",\"version\":" + version + "},\"contentChanges\":[" + change + "]}");
	}

	/** Makes the changes of an action in the texts that are shown, from the end, and tells only what changes. */
	void apply(JsonNode action) throws IOException {
		for (Map.Entry<String, JsonNode> text : action.at("/edit/changes").properties()) {
			List<JsonNode> edits = new ArrayList<>();
			text.getValue().forEach(edits::add);
			String before = texts.get(text.getKey());
			edits.sort((one, other) -> offset(before, other.at("/range/start")) - offset(before, one.at("/range/start")));
			StringBuilder now = new StringBuilder(before);
			for (JsonNode edit : edits) {
				now.replace(offset(before, edit.at("/range/start")), offset(before, edit.at("/range/end")), edit.get("newText").asText());
				version++;
				change(text.getKey(), "{\"range\":" + edit.get("range") + ",\"text\":" + edit.get("newText") + "}");
			}
			texts.put(text.getKey(), now.toString());
		}
	}

	private static int offset(String text, JsonNode position) {
		int at = 0;
		for (int line = 0; line < position.get("line").asInt(); line++) {
			at = text.indexOf('\n', at) + 1;
		}
		return at + position.get("character").asInt();
	}

	/** A text as it is shown. */
	String text(Path file) {
		return texts.get(address(file));
	}

	/** The remedies that are offered for a finding that was told. */
	List<JsonNode> remedies(JsonNode finding) throws Exception {
		String address = addressOf(finding);
		JsonNode answer = ask("textDocument/codeAction",
				"{\"textDocument\":{\"uri\":\"" + address + "\"},\"range\":" + finding.get("range") + ",\"context\":{\"diagnostics\":[" + finding + "]}}");
		List<JsonNode> actions = new ArrayList<>();
		answer.forEach(actions::add);
		return actions;
	}

	/** The text of which it was told. */
	private synchronized String addressOf(JsonNode finding) {
		return findings.entrySet().stream().filter(text -> StreamSupport.stream(text.getValue().spliterator(), false).anyMatch(each -> each == finding)).findFirst().orElseThrow().getKey();
	}

	void say(String method, String parameters) throws IOException {
		send("\"method\":\"" + method + "\",\"params\":" + parameters);
	}

	/** Asks, and waits for the result. */
	JsonNode ask(String method, String parameters) throws Exception {
		int number = ++asked;
		send("\"id\":" + number + ",\"method\":\"" + method + "\"" + (parameters.isEmpty() ? "" : ",\"params\":" + parameters));
		return await(message -> !message.has("method") && message.path("id").asInt() == number).path("result");
	}

	private void send(String content) throws IOException {
		byte[] message = ("{\"jsonrpc\":\"2.0\"," + content + "}").getBytes(StandardCharsets.UTF_8);
		typed.write(("Content-Length: " + message.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
		typed.write(message);
		typed.flush();
	}

	private void listen(InputStream answers) {
		try {
			for (int length = length(answers); length >= 0; length = length(answers)) {
				JsonNode message = json.readTree(answers.readNBytes(length));
				synchronized (this) {
					told.add(message);
					if (message.path("method").asText().equals("textDocument/publishDiagnostics")) {
						findings.put(message.at("/params/uri").asText(), message.at("/params/diagnostics"));
					}
					notifyAll();
				}
			}
		} catch (IOException e) {
			// the server is gone, and what is waited for will not come
		}
	}

	/** How long the next message is, or -1 where none comes. */
	private static int length(InputStream answers) throws IOException {
		StringBuilder head = new StringBuilder();
		while (head.indexOf("\r\n\r\n") < 0) {
			int next = answers.read();
			if (next < 0) {
				return -1;
			}
			head.append((char) next);
		}
		return Integer.parseInt(head.toString().strip().replaceFirst("(?s).*Content-Length: (\\d+).*", "$1"));
	}

	/** The first message of this kind, as soon as it is there. */
	synchronized JsonNode await(Predicate<JsonNode> wanted) throws InterruptedException {
		return await(() -> told.stream().filter(wanted).findFirst().orElse(null));
	}

	/** What was told last of each text, as soon as it is as expected. */
	synchronized Map<String, JsonNode> awaitFindings(Predicate<Map<String, JsonNode>> expected) throws InterruptedException {
		return await(() -> expected.test(findings) ? new TreeMap<>(findings) : null);
	}

	private <T> T await(Supplier<T> wanted) throws InterruptedException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_IN_SECONDS);
		T found = wanted.get();
		while (found == null) {
			long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
			if (left <= 0) {
				throw new AssertionError("nothing like it was told: " + told);
			}
			wait(left);
			found = wanted.get();
		}
		return found;
	}

	/** Takes its leave, and says how the server ended. */
	int leave() throws Exception {
		ask("shutdown", "");
		send("\"method\":\"exit\"");
		return status.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
	}

	@Override
	public void close() throws Exception {
		if (!status.isDone()) {
			leave();
		}
		typed.close();
	}
}

package org.nagare.dsl.tests.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files belong to a project, how their addresses are written, and what counts of them: what is open, or what lies on the disk. */
class FoldersTest {

	private static final String BODY = "機関 市 { システム 台帳 }\n";
	private static final String USER = "機関 県 { システム x 接続 台帳 }\n";

	@TempDir
	Path root;

	@BeforeEach
	void write() throws Exception {
		Client.write(root, "nagare.project", "名前 \"例\"\n言語 1\n");
		Client.write(root, "b.nagare", USER);
	}

	/** What tools keep in hidden folders are copies of texts: two bodies of one name would be told. */
	@ParameterizedTest
	@ValueSource(strings = { ".git/a.nagare", "資料/.古い/中/a.nagare" })
	void a_text_in_a_hidden_folder_is_none_of_the_project(String name) throws Exception {
		Client.write(root, name, BODY);
		try (Client client = new Client(root, "ja")) {
			client.open(name, BODY);
			client.awaitAnswer();
			assertEquals(List.of("link.unknown"), codes(client, "b.nagare"));
			assertEquals(List.of(), codes(client, name));
			client.changedOnDisk(name);
			client.awaitAnswer();
			assertEquals(List.of("link.unknown"), codes(client, "b.nagare"));
		}
	}

	/** The project itself may lie in one. */
	@Test
	void a_project_in_a_hidden_folder_is_one() throws Exception {
		Path inner = root.resolve(".config/事務");
		Client.write(inner, "nagare.project", "名前 \"例\"\n言語 1\n");
		Client.write(inner, "b.nagare", USER);
		try (Client client = new Client(inner, "ja")) {
			client.open("a.nagare", BODY);
			client.awaitAnswer();
			assertEquals(List.of(), codes(client, "b.nagare"));
		}
	}

	/** An editor writes an address in its own way; it is answered in one, and two ways are no two texts. */
	@ParameterizedTest
	@ValueSource(strings = { "市 の組織.nagare", "a+b#c%20d&e=f;g.nagare", "[𠮷]~(い).nagare", "組織/市.nagare" })
	void a_text_is_one_however_its_address_is_written(String name) throws Exception {
		Path file = Client.write(root, name, BODY);
		String canonical = file.toUri().toString();
		String raw = canonical.replace(root.toUri().toString(), "").equals(name) ? canonical : root.toUri() + name.replace("%", "%25").replace("#", "%23").replace(" ", "%20");
		String lower = Stream.of(canonical.split("(?=%)")).map(part -> part.startsWith("%") ? part.substring(0, 3).toLowerCase() + part.substring(3) : part).reduce("", String::concat);
		for (String address : List.of(canonical, raw, lower, canonical.replace("[", "%5B").replace("]", "%5D").replace("+", "%2B").replace("(", "%28"))) {
			try (Client client = new Client(root, "ja")) {
				client.awaitAnswer();
				assertEquals(List.of(), codes(client, "b.nagare"), address);
				client.server().getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(address, "nagare", 1, "機関 市 { システム 台帳 所管 無い課 }\n")));
				client.awaitAnswer();
				assertEquals(List.of("link.unknown"), codes(client, name), address);
				assertEquals(List.of(), codes(client, "b.nagare"), address);
			}
		}
	}

	/** What is open counts as it is open, whatever becomes of its file; what is closed counts as it lies there. */
	@Test
	void a_client_that_watches_no_files_hears_what_the_disk_says_of_closed_texts() throws Exception {
		Path body = Client.write(root, "a.nagare", BODY);
		try (Client client = new Client(root, "ja", false, root)) {
			save(client);
			assertEquals(List.of(), codes(client, "b.nagare"));
			client.open("a.nagare", BODY);
			write(body, "機関 市 { システム 帳簿 }\n", 1);
			save(client);
			assertEquals(List.of(), codes(client, "b.nagare"));
			Files.delete(body);
			save(client);
			assertEquals(List.of(), codes(client, "b.nagare"));
			client.closeText("a.nagare");
			client.awaitAnswer();
			assertEquals(List.of("link.unknown"), codes(client, "b.nagare"));
			write(body, BODY, 2);
			save(client);
			assertEquals(List.of(), codes(client, "b.nagare"));
			write(body, "機関 市 { システム 帳簿 }\n", 3);
			save(client);
			assertEquals(List.of("link.unknown"), codes(client, "b.nagare"));
			Files.delete(body);
			write(root.resolve("c.nagare"), BODY, 3);
			save(client);
			assertEquals(List.of(), codes(client, "b.nagare"));
		}
	}

	/** A tool that writes a file and takes it away again is heard of twice, and perhaps only when all is over. */
	@Test
	void a_file_that_is_gone_before_it_was_read_hinders_nothing() throws Exception {
		try (Client client = new Client(root, "ja")) {
			client.open("新しい.nagare", "");
			client.changedOnDisk("a.nagare");
			client.change("新しい.nagare", BODY);
			client.awaitAnswer();
			assertEquals(List.of(), codes(client, "b.nagare"));
		}
	}

	/** Nobody has told of it yet, and a change of another text reaches it. */
	@Test
	void a_file_that_is_gone_and_that_a_change_concerns_hinders_nothing() throws Exception {
		try (Client client = new Client(root, "ja")) {
			client.open("a.nagare", BODY);
			client.awaitAnswer();
			assertEquals(List.of(), codes(client, "b.nagare"));
			Files.delete(root.resolve("b.nagare"));
			client.change("a.nagare", "機関 市 { システム 帳簿 }\n");
			client.awaitAnswer();
			client.open("c.nagare", USER.replace("県", "国"));
			client.awaitAnswer();
			assertEquals(List.of("link.unknown"), codes(client, "c.nagare"));
		}
	}

	private static void save(Client client) {
		client.save("b.nagare");
		client.awaitAnswer();
	}

	private static void write(Path file, String text, int day) throws Exception {
		Files.writeString(file, text);
		Files.setLastModifiedTime(file, FileTime.fromMillis(day * 86_400_000L));
	}

	private static List<String> codes(Client client, String name) {
		return client.findings(name).stream().map(Diagnostic::getCode).map(code -> code.getLeft()).toList();
	}
}

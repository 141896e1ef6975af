package org.nagare.dsl.tests.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.log4j.LogManager;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TypeHierarchyPrepareParams;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.ide.server.NagareLanguageServer;
import org.nagare.testing.Links;

/** Start and end, findings that come and go, projects side by side, and everything that an editor can get wrong. */
class ServerLifeTest {

	private static final String FAULTY = "システム 台帳 所管 無い課\n";
	private static final String SOUND = "機関 市 { 部署 課 システム 台帳 所管 課 }\n";

	@TempDir
	Path root;

	@Test
	void ends_with_zero_only_after_a_shutdown() throws Exception {
		Client client = new Client(root, "ja");
		assertEquals("nagare", client.capabilities.getServerInfo().getName());
		assertEquals(0, client.leave());
	}

	@Test
	void standard_output_is_kept_for_the_protocol() throws Exception {
		PrintStream out = System.out;
		ByteArrayOutputStream printed = new ByteArrayOutputStream();
		System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
		try (Client client = new Client(root, "ja")) {
			client.open("a.nagare", SOUND);
			client.await("a.nagare", List::isEmpty);
			System.out.println("stray");
			LogManager.getLogger("org.eclipse.xtext.any").error("stray");
		} finally {
			System.setOut(out);
		}
		assertEquals("", printed.toString(StandardCharsets.UTF_8));
	}

	@Test
	void what_is_no_message_is_told_in_a_sentence() {
		PrintStream err = System.err;
		ByteArrayOutputStream printed = new ByteArrayOutputStream();
		System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
		Logger logger = Logger.getLogger("org.eclipse.lsp4j");
		Level level = logger.getLevel();
		logger.setLevel(null);
		try {
			for (String typed : List.of("garbage", "garbage\n\nmore\n\n", "Content-Length: x\r\n\r\n{", "Content-Length: 3\r\n\r\n{a}", "\u0000\u0000\n\n")) {
				printed.reset();
				assertEquals(1, NagareLanguageServer.serve(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), new ByteArrayOutputStream()));
				String told = printed.toString(StandardCharsets.UTF_8);
				assertTrue(told.lines().count() <= 1 && !told.contains("Exception") && !told.contains("\tat "), typed + ": " + told);
			}
			printed.reset();
			NagareLanguageServer.serve(new ByteArrayInputStream("garbage\n\n".getBytes(StandardCharsets.UTF_8)), new ByteArrayOutputStream());
			assertTrue(printed.toString(StandardCharsets.UTF_8).contains("nagare lsp はエディターが起動するもの"), printed.toString(StandardCharsets.UTF_8));
		} finally {
			logger.setLevel(level);
			System.setErr(err);
		}
	}

	/** Links are no texts, so nobody would hear of them from the texts. */
	@Test
	void a_link_in_a_project_is_told() throws Exception {
		Client.write(root, "p/nagare.project", "言語 1\n");
		Client.write(root, "p/a.nagare", SOUND);
		Links.make(root.resolve("p/l.nagare"), Client.write(root, "outside/x.nagare", SOUND));
		try (Client client = new Client(root.resolve("p"), "ja")) {
			List<Diagnostic> told = client.await("l.nagare", now -> now.size() == 1);
			assertEquals("file.link", told.get(0).getCode().getLeft());
			assertTrue(told.get(0).getMessage().getLeft().contains("l.nagare はリンク"), told.toString());
		}
	}

	@Test
	void offers_what_it_can_and_nothing_else() throws Exception {
		try (Client client = new Client(root, "ja")) {
			var offered = client.capabilities.getCapabilities();
			assertTrue(offered.getHoverProvider().getLeft());
			assertTrue(offered.getRenameProvider().getRight().getPrepareProvider());
			assertTrue(offered.getFoldingRangeProvider().getLeft());
			assertNull(offered.getSignatureHelpProvider());
			assertNull(offered.getCodeLensProvider());
			ResponseErrorException refused = assertThrows(ResponseErrorException.class, () -> Client.answer(client.server().getTextDocumentService()
					.prepareTypeHierarchy(new TypeHierarchyPrepareParams(new TextDocumentIdentifier("file:///x.nagare"), new Position(0, 0)))));
			assertEquals(ResponseErrorCode.MethodNotFound.getValue(), refused.getResponseError().getCode());
			assertNull(refused.getResponseError().getData(), "no stack trace");
			assertNull(Client.answer(client.server().getTextDocumentService().signatureHelp(
					new SignatureHelpParams(new TextDocumentIdentifier("file:///nowhere/x.nagare"), new Position(0, 0)))));
		}
	}

	/** What was typed a moment before its folder is closed has not been looked at yet. */
	@Test
	void a_folder_that_is_closed_takes_nothing_with_it() throws Exception {
		Client.write(root, "甲/a.nagare", SOUND);
		Client.write(root, "乙/b.nagare", SOUND);
		try (Client client = new Client(root, "ja", root.resolve("甲"), root.resolve("乙"))) {
			client.await("乙/b.nagare", List::isEmpty);
			client.open("乙/b.nagare", SOUND);
			for (int i = 0; i < 20; i++) {
				client.open("甲/a.nagare", SOUND);
				client.change("甲/a.nagare", FAULTY);
				client.closeText("甲/a.nagare");
				client.closeFolder(root.resolve("甲"));
				client.openFolder(root.resolve("甲"));
				client.change("乙/b.nagare", FAULTY);
				client.changedOnDisk("乙/nagare.project");
				client.change("乙/b.nagare", SOUND);
			}
			client.change("乙/b.nagare", FAULTY);
			client.await("乙/b.nagare", now -> now.size() == 1);
		}
	}

	@Test
	void findings_appear_and_vanish_with_unsaved_edits() throws Exception {
		Client.write(root, "a.nagare", SOUND);
		try (Client client = new Client(root, "ja")) {
			client.await("a.nagare", List::isEmpty);
			client.open("a.nagare", SOUND);
			client.change("a.nagare", FAULTY);
			List<Diagnostic> found = client.await("a.nagare", now -> now.size() == 1);
			assertEquals("nagare", found.get(0).getSource());
			assertEquals(new Position(0, 11), found.get(0).getRange().getStart());
			assertEquals(new Position(0, 14), found.get(0).getRange().getEnd());
			client.change("a.nagare", SOUND);
			client.await("a.nagare", List::isEmpty);
		}
	}

	@Test
	void a_name_that_comes_or_goes_in_one_text_concerns_the_others() throws Exception {
		Client.write(root, "nagare.project", "言語 1\n");
		Client.write(root, "日本 語/a.nagare", "評価書 甲 { 担当 課 }\nファイル 情報 {}\n");
		Client.write(root, "b.nagare", "所属 甲\n帳票 票 : 情報\n");
		Client.write(root, "c.nagare", "機関 市 { 部署 課 }\n");
		try (Client client = new Client(root, "ja")) {
			client.await("日本 語/a.nagare", List::isEmpty);
			client.await("b.nagare", List::isEmpty);
			client.open("c.nagare", "機関 市 { 部署 係 }\n");
			client.await("日本 語/a.nagare", now -> now.size() == 1);
			client.open("日本 語/a.nagare", "評価書 甲 { 担当 係 }\nファイル 別の情報 {}\n");
			client.await("b.nagare", now -> now.size() == 1);
			client.await("日本 語/a.nagare", List::isEmpty);
			// closed without saving: what is on the disk counts again
			client.server().getTextDocumentService().didClose(new DidCloseTextDocumentParams(client.text("日本 語/a.nagare")));
			client.server().getTextDocumentService().didClose(new DidCloseTextDocumentParams(client.text("c.nagare")));
			client.await("b.nagare", List::isEmpty);
			client.await("日本 語/a.nagare", List::isEmpty);
		}
	}

	@Test
	void findings_of_one_text_follow_each_edit_of_another() throws Exception {
		Client.write(root, "nagare.project", "言語 1\n");
		Client.write(root, "a.nagare", "関係者 住民 本人\n");
		Client.write(root, "b.nagare", "関係者 住民 本人\n業務 例 { 手順 \"文。\" { 世帯主 → 住民 : \"届\" 個人番号なし } }\n");
		try (Client client = new Client(root, "ja")) {
			client.await("b.nagare", now -> codes(now).equals(List.of("link.unknown", "name.duplicate")));
			client.open("a.nagare", "関係者 住民 本人\n");
			for (int edit = 0; edit < 3; edit++) {
				client.change("a.nagare", "関係者 世帯主 本人\n");
				client.await("b.nagare", List::isEmpty);
				client.change("a.nagare", "関係者 世帯主 本人\n関係者 住民 本人\n");
				client.await("b.nagare", now -> codes(now).equals(List.of("name.duplicate")));
				client.change("a.nagare", "関係者 住民 本人\n");
				client.await("b.nagare", now -> codes(now).equals(List.of("link.unknown", "name.duplicate")));
			}
			// two edits at once: what counts is the last
			client.change("a.nagare", "関係者 世帯主 本人\n");
			client.change("a.nagare", "関係者 世帯主 本人\n関係者 住民 本人\n");
			client.await("b.nagare", now -> codes(now).equals(List.of("name.duplicate")));
			client.await("a.nagare", now -> codes(now).equals(List.of("name.duplicate")));
			client.change("a.nagare", "関係者 世帯主 本人\n関係者住民 本人\n");
			client.await("a.nagare", now -> codes(now).equals(List.of("syntax.blank-missing")));
			client.await("b.nagare", List::isEmpty);
		}
	}

	private static List<String> codes(List<Diagnostic> findings) {
		return findings.stream().map(finding -> finding.getCode().getLeft()).sorted().toList();
	}

	/** The same finding as on the command line, and one that helps where the editor has already lost the characters. */
	@Test
	void a_text_in_another_encoding_is_told_as_such() throws Exception {
		byte[] old = SOUND.getBytes(Charset.forName("windows-31j"));
		Files.write(root.resolve("a.nagare"), old);
		String user = "機関 県 { システム x 接続 台帳 }\n";
		Client.write(root, "b.nagare", user);
		try (Client client = new Client(root, "ja")) {
			client.await("a.nagare", now -> codes(now).equals(List.of("file.cp932")));
			client.await("b.nagare", List::isEmpty);
			client.open("a.nagare", new String(old, StandardCharsets.UTF_8));
			List<Diagnostic> found = client.await("a.nagare", now -> codes(now).equals(List.of("file.lost-characters")));
			assertEquals(new Range(new Position(0, 0), new Position(0, 1)), found.get(0).getRange());
			client.await("b.nagare", List::isEmpty);
			ResponseErrorException refused = assertThrows(ResponseErrorException.class, () -> Client.answer(client.server().getTextDocumentService()
					.rename(new RenameParams(client.text("b.nagare"), Client.place(user, "県", 0, 0), "府"))));
			assertTrue(refused.getResponseError().getMessage().contains("a.nagare"), refused.getResponseError().getMessage());
			client.change("a.nagare", SOUND);
			client.await("a.nagare", List::isEmpty);
			client.await("b.nagare", List::isEmpty);
			client.change("a.nagare", "");
			client.await("b.nagare", now -> codes(now).equals(List.of("link.unknown")));
		}
	}

	@Test
	void a_deleted_text_takes_its_findings_and_its_names_along() throws Exception {
		Client.write(root, "a.nagare", FAULTY);
		Client.write(root, "b.nagare", "機関 市 { システム x 接続 台帳 }\n");
		try (Client client = new Client(root, "ja")) {
			client.await("a.nagare", now -> now.size() == 1);
			client.await("b.nagare", List::isEmpty);
			Files.delete(root.resolve("a.nagare"));
			client.server().getWorkspaceService()
					.didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(new FileEvent(client.address("a.nagare"), FileChangeType.Deleted))));
			client.await("a.nagare", List::isEmpty);
			client.await("b.nagare", now -> now.size() == 1);
			assertNull(Client.answer(client.server().getTextDocumentService().hover(new HoverParams(client.text("a.nagare"), new Position(0, 0)))));
		}
	}

	@Test
	void a_client_that_watches_no_files_is_heard_when_it_saves() throws Exception {
		Client.write(root, "a.nagare", SOUND);
		Client.write(root, "b.nagare", "機関 県 { システム x 接続 台帳 }\n");
		try (Client client = new Client(root, "ja", false, root)) {
			client.await("b.nagare", List::isEmpty);
			assertTrue(client.registrations.isEmpty());
			client.open("b.nagare", Files.readString(root.resolve("b.nagare")));
			Client.write(root, "a.nagare", SOUND.replace("台帳", "帳簿"));
			Files.setLastModifiedTime(root.resolve("a.nagare"), FileTime.fromMillis(1_000_000_000_000L));
			client.save("b.nagare");
			client.await("b.nagare", now -> now.size() == 1);
			Client.write(root, "新/c.nagare", "システム 台帳\n");
			client.save("b.nagare");
			client.await("b.nagare", List::isEmpty);
			Files.delete(root.resolve("新/c.nagare"));
			client.save("b.nagare");
			client.await("b.nagare", now -> now.size() == 1);
		}
	}

	@Test
	void projects_do_not_see_each_other_and_a_new_one_is_noticed() throws Exception {
		Client.write(root, "一/nagare.project", "言語 1\n");
		Client.write(root, "一/a.nagare", SOUND);
		Client.write(root, "二/nagare.project", "言語 1\n");
		Client.write(root, "二/b.nagare", "機関 市 { システム x 接続 台帳 }\n");
		Client.write(root, "二/中/c.nagare", "機関 県 { システム y 接続 x }\n");
		try (Client client = new Client(root, "ja")) {
			client.await("一/a.nagare", List::isEmpty);
			client.await("二/b.nagare", now -> now.size() == 1);
			client.await("二/中/c.nagare", List::isEmpty);
			Client.write(root, "二/中/nagare.project", "言語 1\n");
			client.server().getWorkspaceService().didChangeWatchedFiles(
					new DidChangeWatchedFilesParams(List.of(new FileEvent(client.address("二/中/nagare.project"), FileChangeType.Created))));
			client.await("二/中/c.nagare", now -> now.size() == 1);
			assertFalse(client.registrations.isEmpty(), "the client is asked to watch files");
		}
	}

	@Test
	void several_folders_and_texts_outside_of_them() throws Exception {
		Path one = Files.createDirectory(root.resolve("one"));
		Path other = Files.createDirectory(root.resolve("other"));
		Client.write(root, "one/a.nagare", FAULTY);
		Client.write(root, "other/b.nagare", SOUND);
		Client.write(root, "outside/c.nagare", FAULTY);
		try (Client client = new Client(root, "ja", one, other)) {
			client.await("one/a.nagare", now -> now.size() == 1);
			client.await("other/b.nagare", List::isEmpty);
			client.open("outside/c.nagare", FAULTY);
			assertNull(Client.answer(client.server().getTextDocumentService().hover(new HoverParams(client.text("outside/c.nagare"), new Position(0, 6)))));
			client.server().getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem("untitled:Untitled-1", "nagare", 1, FAULTY)));
			client.open("one/a.nagare", SOUND);
			client.await("one/a.nagare", List::isEmpty);
			assertTrue(client.messages.isEmpty(), client.messages.toString());
		}
	}

	@Test
	void any_text_is_borne() throws Exception {
		Client.write(root, "a.nagare", "");
		try (Client client = new Client(root, "ja")) {
			client.open("a.nagare", "");
			for (String text : List.of("", "\n", "\uFEFF", "機関", "機関 市 {", "\"", "\"\"\"", "/*", "{", "}", "業務 a { 手順 \"x\" { b → ", "𠮷野 「", "記載 Ⅲ(", "\u0000\uFFFF", "機関 市 \"\r\n{",
					"評価書 a { 担当 a.b. }", "図 { 固定 }", "了承 -", "{".repeat(300), "帳票 a : a(", "帳票 a : a 帳票 b : b(c)", "一覧 x { 表 y 行 1 }", "用語 x \"{{a}{b.c}{「}\"")) {
				client.change("a.nagare", text);
				for (int character = 0; character <= Math.min(2, text.length()); character++) {
					// also where the text does not reach: an editor may be ahead
					ask(client, new Position(0, character), text);
					ask(client, new Position(5, 7), text);
				}
			}
			client.change("a.nagare", SOUND);
			client.await("a.nagare", List::isEmpty);
			assertTrue(client.messages.isEmpty(), client.messages.toString());
		}
	}

	private static void ask(Client client, Position position, String text) {
		var service = client.server().getTextDocumentService();
		TextDocumentIdentifier id = client.text("a.nagare");
		for (CompletableFuture<?> request : List.of(service.hover(new HoverParams(id, position)),
				service.completion(new CompletionParams(id, position)), service.definition(new DefinitionParams(id, position)),
				service.references(new ReferenceParams(id, position, new ReferenceContext(true))),
				service.documentSymbol(new DocumentSymbolParams(id)), service.foldingRange(new FoldingRangeRequestParams(id)),
				service.semanticTokensFull(new SemanticTokensParams(id)),
				service.documentHighlight(new DocumentHighlightParams(id, position)),
				service.prepareRename(new PrepareRenameParams(id, position)))) {
			try {
				Client.answer(request);
			} catch (ResponseErrorException e) {
				assertEquals(ResponseErrorCode.ContentModified.getValue(), e.getResponseError().getCode(), () -> "«" + text + "» " + e.getResponseError());
			}
		}
	}

	@Test
	void a_cancelled_request_hinders_no_other() throws Exception {
		Client.write(root, "a.nagare", SOUND.repeat(1));
		try (Client client = new Client(root, "ja")) {
			client.open("a.nagare", SOUND);
			for (int i = 0; i < 20; i++) {
				client.server().getWorkspaceService().symbol(new WorkspaceSymbolParams("")).cancel(true);
				client.change("a.nagare", i % 2 == 0 ? FAULTY : SOUND);
			}
			client.change("a.nagare", FAULTY);
			client.await("a.nagare", now -> now.size() == 1);
			assertEquals(1, Client.answer(client.server().getWorkspaceService().symbol(new WorkspaceSymbolParams("台"))).getRight().size());
		}
	}

	@Test
	void a_single_text_without_a_folder_is_helped_too() throws Exception {
		Path file = Client.write(root, "a.nagare", FAULTY);
		try (Client client = new Client(root, "ja", false)) {
			client.open("a.nagare", FAULTY);
			client.await("a.nagare", now -> now.size() == 1);
			assertTrue(Files.exists(file));
		}
	}
}

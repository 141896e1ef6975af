package org.nagare.dsl.tests.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hover, definition, references, outline and the search over the workspace. */
class NavigationTest {

	@TempDir
	Path root;

	@BeforeEach
	void write() throws Exception {
		Sample.write(root);
	}

	private static String hover(Client client, String name, Position position) {
		Hover hover = Client.answer(client.server().getTextDocumentService().hover(new HoverParams(client.text(name), position)));
		return hover == null ? null : hover.getContents().getRight().getValue();
	}

	@Test
	void hover_tells_display_kind_title_and_place_in_the_language_of_the_client() throws Exception {
		Position inReference = Client.place(Sample.OWN_TEXT, "感染症課", 0, 1);
		try (Client client = new Client(root, "ja")) {
			assertEquals("""
					**感染症対策課** \s
					部署

					- 名前: `市.感染症課`
					- 正式な名称: 健康局 感染症対策課
					- 所属長: 感染症対策課長
					- 宣言: 組織.nagare:3""", hover(client, Sample.OWN, inReference));
		}
		try (Client client = new Client(root, "en-GB")) {
			String told = hover(client, Sample.OWN, inReference);
			assertTrue(told.contains("department") && told.contains("- Full title: 健康局 感染症対策課"), told);
		}
	}

	/** What the author wrote is shown as it is written, also where it is a mark of Markdown, and whatever marks the client shows. */
	@Test
	void hover_shows_what_the_author_wrote() throws Exception {
		String text = "機関 「甲`乙」 \"**太い** `符号` _a_ \\\\ <b> [x] &lt; ~~y~~\" 民間事業者 略称 \"二*\"\n";
		Client.write(root, "記号.nagare", text);
		Position name = Client.place(text, "「", 0, 1);
		String plain = "**太い** `符号` _a_ \\\\ <b> [x] &lt; ~~y~~\n機関 · 民間事業者\n\n- 名前: 「甲`乙」\n- 略称: 二*\n- 宣言: 記号.nagare:1";
		String marked = "**\\*\\*太い\\*\\* \\`符号\\` \\_a\\_ \\\\\\\\ \\<b\\> \\[x\\] \\&lt; \\~\\~y\\~\\~**  \n機関 · 民間事業者\n\n- 名前: ``「甲`乙」``\n- 略称: 二\\*\n- 宣言: 記号.nagare:1";
		for (List<String> formats : List.of(List.of("markdown"), List.of("markdown", "plaintext"))) {
			assertEquals("markdown: " + marked, contents(formats, name));
		}
		for (List<String> formats : List.of(List.of("plaintext"), List.of("plaintext", "markdown"), List.<String>of())) {
			assertEquals("plaintext: " + plain, contents(formats, name));
		}
		assertEquals("plaintext: 市、国、会社などの機関。\n\n機関 市 \"みなみ市\" 地方公共団体", contents(List.of("plaintext"), new Position(0, 0)));
	}

	private String contents(List<String> formats, Position position) throws Exception {
		try (Client client = new Client(root, all -> all.getTextDocument().getHover().setContentFormat(formats))) {
			MarkupContent contents = Client.answer(client.server().getTextDocumentService().hover(new HoverParams(client.text("記号.nagare"), position))).getContents().getRight();
			return contents.getKind() + ": " + contents.getValue();
		}
	}

	@Test
	void hover_works_in_texts_paths_and_on_keywords() throws Exception {
		try (Client client = new Client(root, "ja")) {
			assertTrue(hover(client, Sample.OWN, Client.place(Sample.OWN_TEXT, "{感染症課}", 0, 2)).contains("健康局 感染症対策課"));
			assertTrue(hover(client, Sample.OWN, Client.place(Sample.OWN_TEXT, "{抽出}", 0, 1)).contains("対象者を抽出する。"));
			assertTrue(hover(client, Sample.OWN, Client.place(Sample.OWN_TEXT, "Ⅲ(接種情報)", 0, 3)).contains("特定個人情報ファイル"));
			assertTrue(hover(client, Sample.OWN, Client.place(Sample.OWN_TEXT, "接種.送付", 0, 4)).contains("手順"));
			assertTrue(hover(client, Sample.OWN, Client.place(Sample.OWN_TEXT, "使用システム", 0, 1)).contains("Ⅰ2"));
			assertNull(hover(client, Sample.OWN, Client.place(Sample.OWN_TEXT, "は残る", 0, 1)));
		}
	}

	@Test
	void definition_leads_to_the_name_in_the_other_file() throws Exception {
		try (Client client = new Client(root, "ja")) {
			for (Position from : List.of(Client.place(Sample.OWN_TEXT, "感染症課", 0, 0), Client.place(Sample.OWN_TEXT, "{感染症課.所属長}", 0, 3),
					Client.place(Sample.OWN_TEXT, "対象 感染症課", 0, 4), Client.place(Sample.OWN_TEXT, "固定 感染症課", 0, 4))) {
				List<? extends Location> found = Client.answer(client.server().getTextDocumentService().definition(new DefinitionParams(client.text(Sample.OWN), from))).getLeft();
				assertEquals(1, found.size(), from.toString());
				assertEquals(client.address(Sample.SHARED), found.get(0).getUri());
				assertEquals(Client.place(Sample.SHARED_TEXT, "感染症課", 0, 0), found.get(0).getRange().getStart());
			}
			// the first half of a dotted name means the body
			List<? extends Location> body = Client.answer(client.server().getTextDocumentService()
					.definition(new DefinitionParams(client.text(Sample.OWN), Client.place(Sample.OWN_TEXT, "市.感染症課", 0, 0)))).getLeft();
			assertEquals(new Position(0, 3), body.get(0).getRange().getStart());
		}
	}

	@Test
	void references_are_found_wherever_a_name_can_stand() throws Exception {
		try (Client client = new Client(root, "ja")) {
			ReferenceParams parameters = new ReferenceParams(client.text(Sample.SHARED), Client.place(Sample.SHARED_TEXT, "感染症課", 0, 0), new ReferenceContext(true));
			List<? extends Location> found = Client.answer(client.server().getTextDocumentService().references(parameters));
			// everything that reads 感染症課 is one of them: the sample uses the word for nothing else
			assertEquals(count(Sample.SHARED_TEXT, "感染症課"), found.stream().filter(place -> place.getUri().equals(client.address(Sample.SHARED))).count());
			assertEquals(count(Sample.OWN_TEXT, "感染症課"), found.stream().filter(place -> place.getUri().equals(client.address(Sample.OWN))).count());
			parameters.setContext(new ReferenceContext(false));
			assertEquals(found.size() - 1, Client.answer(client.server().getTextDocumentService().references(parameters)).size());
			assertEquals(2, Client.answer(client.server().getTextDocumentService()
					.documentHighlight(new DocumentHighlightParams(client.text(Sample.OWN), Client.place(Sample.OWN_TEXT, "送付", 0, 0)))).size());
		}
	}

	private static int count(String text, String word) {
		return text.split(word, -1).length - 1;
	}

	@Test
	void the_outline_is_the_text_in_small() throws Exception {
		try (Client client = new Client(root, "ja")) {
			List<DocumentSymbol> top = Client.answer(client.server().getTextDocumentService().documentSymbol(new DocumentSymbolParams(client.text(Sample.OWN)))).stream()
					.map(symbol -> symbol.getRight()).toList();
			assertEquals("予防接種 接種情報 接種 発送 記載 Ⅲ(接種情報).2 改訂 令和7年4月1日 接種", top.stream().map(DocumentSymbol::getName).collect(Collectors.joining(" ")));
			DocumentSymbol file = top.get(1);
			assertEquals(SymbolKind.Struct, file.getKind());
			assertEquals("予防接種情報ファイル", file.getDetail());
			assertEquals(List.of("個人番号", "氏名", "住所"), file.getChildren().stream().map(DocumentSymbol::getName).toList());
			assertEquals(Client.place(Sample.OWN_TEXT, "接種情報", 0, 0), file.getSelectionRange().getStart());
		}
	}

	@Test
	void the_workspace_is_searched_by_name_and_by_display() throws Exception {
		try (Client client = new Client(root, "ja")) {
			assertEquals(List.of("市.感染症課"), search(client, "感染症課"));
			assertEquals(List.of("市.感染症課"), search(client, "感染症対策"));
			assertEquals(List.of("予防接種.接種.抽出"), search(client, "抽出"));
			assertEquals(List.of(), search(client, "どこにも無い"));
		}
	}

	private static List<String> search(Client client, String query) {
		return Client.answer(client.server().getWorkspaceService().symbol(new WorkspaceSymbolParams(query))).getRight().stream().map(WorkspaceSymbol::getName).toList();
	}
}

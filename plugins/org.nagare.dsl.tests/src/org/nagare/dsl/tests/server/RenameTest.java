package org.nagare.dsl.tests.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rename from an editor: everywhere, or a sentence why not. */
class RenameTest {

	@TempDir
	Path root;

	@BeforeEach
	void write() throws Exception {
		Sample.write(root);
	}

	private static Map<String, List<TextEdit>> rename(Client client, String name, Position position, String newName) {
		WorkspaceEdit edit = Client.answer(client.server().getTextDocumentService().rename(new RenameParams(client.text(name), position, newName)));
		return edit.getChanges();
	}

	private static String refusal(Client client, String name, Position position, String newName) {
		ResponseErrorException refused = assertThrows(ResponseErrorException.class, () -> rename(client, name, position, newName));
		assertNull(refused.getResponseError().getData());
		return refused.getResponseError().getMessage();
	}

	@Test
	void over_two_files_in_texts_paths_pins_and_reasons() throws Exception {
		try (Client client = new Client(root, "ja")) {
			Map<String, List<TextEdit>> edits = rename(client, Sample.OWN, Client.place(Sample.OWN_TEXT, "感染症課", 0, 1), "感染症対策室");
			assertEquals(Sample.SHARED_TEXT.replace("感染症課", "感染症対策室"), Client.apply(Sample.SHARED_TEXT, edits.get(client.address(Sample.SHARED))));
			assertEquals(Sample.OWN_TEXT.replace("感染症課", "感染症対策室"), Client.apply(Sample.OWN_TEXT, edits.get(client.address(Sample.OWN))));
			assertEquals(2, edits.size());
		}
	}

	@Test
	void a_step_and_the_sub_affair_with_its_figure() throws Exception {
		try (Client client = new Client(root, "ja")) {
			String step = Client.apply(Sample.OWN_TEXT, rename(client, Sample.OWN, Client.place(Sample.OWN_TEXT, "{抽出}", 0, 1), "対象者抽出").get(client.address(Sample.OWN)));
			assertEquals(Sample.OWN_TEXT.replace("手順 抽出", "手順 対象者抽出").replace("{抽出}", "{対象者抽出}").replace(", 抽出,", ", 対象者抽出,"), step);
			Position onFigure = Client.place(Sample.OWN_TEXT, "図 接種", 0, 2);
			String affair = Client.apply(Sample.OWN_TEXT, rename(client, Sample.OWN, onFigure, "予防").get(client.address(Sample.OWN)));
			assertEquals(Sample.OWN_TEXT.replace("業務 接種 ", "業務 予防 ").replace("接種.送付", "予防.送付").replace("図 接種 {", "図 予防 {"), affair);
		}
	}

	@Test
	void the_assessment_in_the_membership_line_and_in_dotted_names() throws Exception {
		Client.write(root, "接種/続き.nagare", "所属 予防接種\n帳票 券 : 接種情報(氏名)\n");
		Client.write(root, "他/他.nagare", "評価書 他 { }\n帳票 控え : 予防接種.接種情報(氏名)\n");
		try (Client client = new Client(root, "ja")) {
			Map<String, List<TextEdit>> edits = rename(client, Sample.OWN, Client.place(Sample.OWN_TEXT, "予防接種", 0, 0), "接種事務");
			assertEquals("所属 接種事務\n帳票 券 : 接種情報(氏名)\n",
					Client.apply("所属 予防接種\n帳票 券 : 接種情報(氏名)\n", edits.get(client.address("接種/続き.nagare"))));
			assertEquals("評価書 他 { }\n帳票 控え : 接種事務.接種情報(氏名)\n",
					Client.apply("評価書 他 { }\n帳票 控え : 予防接種.接種情報(氏名)\n", edits.get(client.address("他/他.nagare"))));
		}
	}

	@Test
	void names_that_need_it_get_brackets_also_within_texts() throws Exception {
		try (Client client = new Client(root, "ja")) {
			Position place = Client.place(Sample.SHARED_TEXT, "感染症課", 0, 0);
			for (String typed : List.of("感染症課(本庁)", "「感染症課(本庁)」")) {
				String own = Client.apply(Sample.OWN_TEXT, rename(client, Sample.SHARED, place, typed).get(client.address(Sample.OWN)));
				assertEquals(Sample.OWN_TEXT.replace("感染症課", "「感染症課(本庁)」"), own);
			}
			// a keyword is a name like any other
			String keyword = Client.apply(Sample.OWN_TEXT, rename(client, Sample.SHARED, place, "部署").get(client.address(Sample.OWN)));
			assertEquals(Sample.OWN_TEXT.replace("感染症課", "部署"), keyword);
		}
	}

	@Test
	void a_keyword_that_cannot_stand_alone_at_one_of_the_places_gets_brackets() throws Exception {
		Client.write(root, "境.nagare", "境界 枠 責任 みなと印刷 { }\n");
		try (Client client = new Client(root, "ja")) {
			Map<String, List<TextEdit>> edits = rename(client, Sample.SHARED, Client.place(Sample.SHARED_TEXT, "みなと印刷", 0, 0), "利用団体");
			assertEquals("境界 枠 責任 「利用団体」 { }\n", Client.apply("境界 枠 責任 みなと印刷 { }\n", edits.get(client.address("境.nagare"))));
		}
	}

	@Test
	void unsaved_text_is_what_counts() throws Exception {
		try (Client client = new Client(root, "ja")) {
			String longer = Sample.OWN_TEXT + "用語 課 \"{感染症課}のこと。\"\n";
			client.open(Sample.OWN, Sample.OWN_TEXT);
			client.change(Sample.OWN, longer);
			Map<String, List<TextEdit>> edits = rename(client, Sample.SHARED, Client.place(Sample.SHARED_TEXT, "感染症課", 0, 0), "室");
			assertEquals(longer.replace("感染症課", "室"), Client.apply(longer, edits.get(client.address(Sample.OWN))));
		}
	}

	/** As from another machine, before anybody has told the server. */
	@Test
	void a_text_that_was_changed_elsewhere_is_not_changed_unseen() throws Exception {
		try (Client client = new Client(root, "ja")) {
			client.open(Sample.OWN, Sample.OWN_TEXT);
			client.await(Sample.OWN, findings -> true);
			Client.write(root, Sample.SHARED, "// 一行\n" + Sample.SHARED_TEXT);
			Position name = Client.place(Sample.OWN_TEXT, "感染症課", 0, 1);
			assertTrue(refusal(client, Sample.OWN, name, "室").contains("ほかで書き換えられています"));
			client.open(Sample.SHARED, "// 一行\n" + Sample.SHARED_TEXT);
			assertEquals(2, rename(client, Sample.OWN, name, "室").size());
		}
	}

	/** An editor that has typed on meanwhile knows that the changes are not meant for what stands there now. */
	@Test
	void changes_of_open_texts_say_for_which_version_they_are() throws Exception {
		WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
		edits.setDocumentChanges(true);
		try (Client client = new Client(root, all -> all.getWorkspace().setWorkspaceEdit(edits))) {
			client.open(Sample.SHARED, Sample.SHARED_TEXT);
			client.open(Sample.OWN, Sample.OWN_TEXT);
			client.change(Sample.OWN, Sample.OWN_TEXT + "\n");
			client.change(Sample.OWN, Sample.OWN_TEXT);
			RenameParams parameters = new RenameParams(client.text(Sample.OWN), Client.place(Sample.OWN_TEXT, "感染症課", 0, 1), "感染症対策室");
			WorkspaceEdit edit = Client.answer(client.server().getTextDocumentService().rename(parameters));
			assertTrue(edit.getChanges() == null || edit.getChanges().isEmpty());
			Map<String, Integer> versions = new HashMap<>();
			for (Either<TextDocumentEdit, ResourceOperation> change : edit.getDocumentChanges()) {
				versions.put(change.getLeft().getTextDocument().getUri(), change.getLeft().getTextDocument().getVersion());
			}
			assertEquals(Map.of(client.address(Sample.SHARED), 1, client.address(Sample.OWN), 7), versions);
			// not all are open: the client is told the changes of the files
			client.closeText(Sample.SHARED);
			assertEquals(2, Client.answer(client.server().getTextDocumentService().rename(parameters)).getChanges().size());
		}
	}

	@Test
	void a_clash_is_refused_with_its_place() throws Exception {
		Client.write(root, "接種/続き.nagare", "所属 予防接種\n帳票 ヨボウ : 接種情報(氏名)\n");
		try (Client client = new Client(root, "ja")) {
			Position place = Client.place(Sample.SHARED_TEXT, "感染症課", 0, 0);
			String clash = refusal(client, Sample.SHARED, place, "台帳");
			assertTrue(clash.contains("«台帳» はもう使われています（組織.nagare:5）"), clash);
			assertTrue(refusal(client, Sample.OWN, Client.place(Sample.OWN_TEXT, "氏名", 0, 0), "住所").contains("接種.nagare:14"));
			String alike = refusal(client, Sample.OWN, Client.place(Sample.OWN_TEXT, "接種情報", 0, 0), "ﾖﾎﾞｳ");
			assertTrue(alike.contains("見分けがつきません"), alike);
			assertTrue(refusal(client, Sample.SHARED, place, "  ").contains("空です"));
			assertTrue(refusal(client, Sample.SHARED, place, "あ」い").contains("書き表せません"));
			assertTrue(refusal(client, Sample.SHARED, place, "あ\"い").contains("文の中"));
			assertTrue(refusal(client, Sample.SHARED, Client.place(Sample.SHARED_TEXT, "健康局", 1, 0), "x").contains("ここには名前がありません"));
		}
		try (Client client = new Client(root, "en")) {
			assertTrue(refusal(client, Sample.SHARED, Client.place(Sample.SHARED_TEXT, "感染症課", 0, 0), "台帳").contains("is already used"));
		}
	}

	@Test
	void a_name_that_would_take_the_place_of_another_is_refused() throws Exception {
		// an assessment's own thing would catch the references to the shared one of the same name
		Client.write(root, "接種/続き.nagare", "所属 予防接種\n機関 会場 民間事業者 { システム 端末 接続 住基 }\n");
		try (Client client = new Client(root, "ja")) {
			String refused = refusal(client, "接種/続き.nagare", new Position(1, 19), "台帳");
			assertTrue(refused.contains("指すものが変わります") && refused.contains("«台帳»"), refused);
			// and a name that nothing has yet, but somebody has written already
			Client.write(root, "誤.nagare", "");
			client.open("誤.nagare", "システム 他 接続 未定義\n");
			client.await("誤.nagare", now -> now.size() == 1);
			String caught = refusal(client, Sample.SHARED, Client.place(Sample.SHARED_TEXT, "住基", 0, 0), "未定義");
			assertTrue(caught.contains("誤.nagare:1"), caught);
		}
	}

	@Test
	void a_name_in_a_statement_that_cannot_be_read_is_not_passed_over() throws Exception {
		try (Client client = new Client(root, "ja")) {
			client.open("壊.nagare", "機関 x\n→ 台帳 ] 台帳\n");
			client.await("壊.nagare", now -> !now.isEmpty());
			String refused = refusal(client, Sample.SHARED, Client.place(Sample.SHARED_TEXT, "台帳", 0, 0), "帳簿");
			assertTrue(refused.contains("壊.nagare:2"), refused);
			assertFalse(rename(client, Sample.SHARED, Client.place(Sample.SHARED_TEXT, "住基", 0, 0), "住民台帳").isEmpty());
		}
	}

	@Test
	void diagrams_follow() throws Exception {
		String diagram = "<x>\n  <e href='../共通/組織.nagare#//@部署.市.感染症課'/><e href='../接種/接種.nagare#//@業務.接種/送付/感染症課→住民:接種情報'/>\n</x>";
		Client.write(root, "図/別添1.aird", diagram);
		try (Client client = new Client(root, "ja")) {
			client.open(Sample.OWN, Sample.OWN_TEXT);
			Map<String, List<TextEdit>> edits = rename(client, Sample.OWN, Client.place(Sample.OWN_TEXT, "感染症課", 0, 1), "感染症対策室");
			assertEquals(3, edits.size());
			assertEquals(diagram.replace("感染症課", "感染症対策室"), Client.apply(diagram, edits.get(client.address("図/別添1.aird"))));
			Client.write(root, "図/別添1.aird", "<x");
			String refused = refusal(client, Sample.OWN, Client.place(Sample.OWN_TEXT, "感染症課", 0, 1), "感染症対策室");
			assertTrue(refused.contains("図のファイル 別添1.aird を読めず"), refused);
		}
	}

	@Test
	void prepare_tells_what_would_be_renamed() throws Exception {
		try (Client client = new Client(root, "ja")) {
			var prepared = Client.answer(client.server().getTextDocumentService()
					.prepareRename(new PrepareRenameParams(client.text(Sample.OWN), Client.place(Sample.OWN_TEXT, "{感染症課.所属長}", 0, 2)))).getSecond();
			assertEquals("感染症課", prepared.getPlaceholder());
			assertEquals(Client.place(Sample.OWN_TEXT, "{感染症課.所属長}", 0, 1), prepared.getRange().getStart());
			assertNull(Client.answer(client.server().getTextDocumentService()
					.prepareRename(new PrepareRenameParams(client.text(Sample.OWN), Client.place(Sample.OWN_TEXT, "担当", 0, 0)))));
		}
	}
}

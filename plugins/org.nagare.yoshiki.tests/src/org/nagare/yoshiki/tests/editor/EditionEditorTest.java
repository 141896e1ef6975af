package org.nagare.yoshiki.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition of a city in an editor, beside an assessment that is made on it. */
class EditionEditorTest {

	private static final String OWN = "市.yoshiki";
	private static final String CITY = """
			// 市の様式
			様式 市の様式 "市の評価書" 元 基 {
			    選択肢 十分か {
			        選択 1 "十分である"
			        選択 2 "課題がある"
			    }
			    上書き Ⅰ.1.① "事務の正式な名称"
			    追加 Ⅰ.1.③ "十分さ" 後 Ⅰ.1.② 単一選択 十分か 記載 空欄 Ⅰ.1.② が "実施しない"
			    追加 Ⅰ.1.④ "理由" 後 Ⅰ.1.③ 文章 記載 必要 Ⅰ.1.③ が "課題がある"
			}
			""";
	private static final String ASSESSMENT = """
			評価書 予防 "予防接種に関する事務"
			    様式 市の様式
			""";

	@TempDir
	private Path root;

	private Editor editor;
	private boolean opened;

	@BeforeEach
	void open() throws IOException {
		Editor.write(root, "nagare.project", "");
		Editor.write(root, "a.nagare", ASSESSMENT);
		Editor.write(root, OWN, CITY);
		editor = new Editor(root);
	}

	@AfterEach
	void close() {
		editor.close();
	}

	@Test
	void anEditionInOrderHasNoFindingAndFaultsOfItAreToldWhileItIsWritten() throws InterruptedException {
		editor.open(OWN, CITY);
		editor.await(OWN, List::isEmpty);
		editor.change(OWN, CITY.replace("後 Ⅰ.1.② 単一選択 十分か", "後 Ⅰ.1.② 単一選択 充分か"));
		editor.await(OWN, found -> found.stream().anyMatch(one -> "form.edition-faulty".equals(one.getCode().getLeft()) && one.getRange().getStart().getLine() == 7
				&& one.getMessage().getLeft().contains("選択肢「充分か」がありません。使えるもの: 十分か")));
		editor.change(OWN, CITY.replace("様式 市の様式", "様式 基"));
		editor.await(OWN, found -> found.stream().anyMatch(one -> one.getMessage().getLeft().contains("「基」は Nagare に付属しています")));
		editor.change(OWN, CITY);
		editor.await(OWN, List::isEmpty);
	}

	@Test
	void whatWasProbablyMeantIsOffered() throws InterruptedException {
		assertEquals(CITY, mended(CITY.replace("単一選択 十分か", "単一選択 充分か"), "«十分か» に直す"));
		assertEquals(CITY, mended(CITY.replace("空欄 Ⅰ.1.② が", "空欄 Ⅰ.1.⑦ が"), "«Ⅰ.1.②» に直す"));
		assertEquals(CITY, mended(CITY.replace("が \"実施しない\"", "が \"実施し無い\""), "«\"実施しない\"» に直す"));
		assertEquals(CITY, mended(CITY.replace("が \"実施しない\"", "が \"いいえ\""), "«\"実施しない\"» に直す"));
		assertEquals(CITY, mended(CITY.replace("後 Ⅰ.1.② 単一", "後 Ⅰ.1.⑨ 単一"), "«Ⅰ.1.②» に直す"));
		assertEquals(CITY, mended(CITY.replace("元 基", "元 基本"), "«基» に直す"));
		editor.change(OWN, CITY);
		editor.await(OWN, List::isEmpty);
		editor.change(OWN, CITY.replace("文章 記載", "文章"));
		List<Diagnostic> found = editor.await(OWN, faults -> !faults.isEmpty());
		assertEquals(List.of(), Editor.answer(editor.texts().codeAction(new CodeActionParams(editor.text(OWN), found.getFirst().getRange(), new CodeActionContext(found)))));
	}

	/** The text as the remedy with a title leaves it. */
	private String mended(String broken, String title) throws InterruptedException {
		if (opened) {
			editor.change(OWN, CITY);
			editor.await(OWN, List::isEmpty);
			editor.change(OWN, broken);
		} else {
			editor.open(OWN, broken);
			opened = true;
		}
		List<Diagnostic> found = editor.await(OWN, faults -> !faults.isEmpty());
		CodeAction remedy = Editor.answer(editor.texts().codeAction(new CodeActionParams(editor.text(OWN), found.getFirst().getRange(), new CodeActionContext(found)))).stream()
				.map(Either::getRight).filter(action -> action.getTitle().equals(title)).findFirst().orElseThrow(() -> new AssertionError(title + " for " + found));
		List<TextEdit> edits = remedy.getEdit().getChanges().get(editor.address(OWN));
		return new Document(1, broken).applyChanges(edits).getContents();
	}

	@Test
	void aTextThatAnotherProgramWritesIsLookedAtAgain() throws InterruptedException, IOException {
		editor.await(OWN, List::isEmpty);
		Editor.write(root, OWN, CITY.replace("元 基", "元 無い様式"));
		editor.changedOnDisk(OWN);
		editor.await(OWN, found -> found.stream().anyMatch(one -> one.getMessage().getLeft().contains("様式「無い様式」がありません")));
	}

	@Test
	void aTextThatIsNotOpenIsLookedAtAsWell() throws InterruptedException, IOException {
		Editor.write(root, "別.yoshiki", "様式 別 \"別の様式\" 元 無い様式 {\n}\n");
		try (Editor second = new Editor(root)) {
			second.await("別.yoshiki", found -> found.size() == 1 && found.getFirst().getMessage().getLeft().contains("様式「無い様式」がありません"));
		}
	}

	@Test
	void pathsListsQuestionsAndEditionsAreOffered() {
		assertTrue(labels("様式 市の様式 \"市\" 元 ¦ {\n}\n").contains("基"));
		assertEquals(List.of("Ⅰ.1.①", "Ⅰ.1.②"), labels(CITY.replace("上書き Ⅰ.1.①", "上書き Ⅰ.1.¦")).stream().filter(label -> label.startsWith("Ⅰ")).toList());
		assertEquals(List.of("Ⅰ.1.①"), labels(CITY.replace("上書き Ⅰ.1.①", "上書き 名称¦")).stream().filter(label -> label.startsWith("Ⅰ")).toList(), "found by the label of the item");
		assertEquals(List.of("\"十分である\"", "\"課題がある\""), labels(CITY.replace("が \"課題がある\"", "が ¦")));
		assertTrue(labels(CITY.replace("単一選択 十分か", "単一選択 ¦")).containsAll(List.of("十分か", "するか")));
		List<String> questions = labels(CITY.replace("文章 記載 必要", "文章 導出 事務.¦ 必要"));
		assertTrue(questions.contains("事務.名称") && questions.stream().allMatch(name -> name.startsWith("事務.")), questions.toString());
		List<CompletionItem> item = editor.offered(OWN, CITY.replace("上書き Ⅰ.1.①", "上書き Ⅰ.1.¦"));
		assertEquals("Ⅰ.1.①", item.getFirst().getTextEdit().getLeft().getNewText());
		assertEquals(8, item.getFirst().getTextEdit().getLeft().getRange().getStart().getCharacter(), "the whole path is replaced");
		assertTrue(item.getFirst().getDocumentation().getRight().getValue().contains("法令の名称を書く"));
	}

	@Test
	void keywordsAreFoundByRomajiAndKanaAndBringTheirHelp() {
		CompletionItem heading = editor.offered(OWN, "様式 市 \"市\" {\n    章 Ⅰ \"題\" {\n        midashi¦\n    }\n}\n").stream().filter(item -> item.getLabel().equals("見出し")).findFirst()
				.orElseThrow();
		assertTrue(heading.getTextEdit().getLeft().getNewText().startsWith("見出し ${1:"));
		assertTrue(heading.getDocumentation().getRight().getValue().contains("```yoshiki"));
		assertTrue(labels("様式 市 \"市\" {\n    うわが¦\n}\n").contains("上書き"));
		assertTrue(labels(CITY.replace("文章 記載", "ぶんし¦ 記載")).contains("文章"));
		assertFalse(labels("様式 市 \"市\" {\n    うわが¦\n}\n").contains("削除"));
	}

	@Test
	void meaningIsToldOfItemsListsQuestionsAndKeywords() {
		editor.open(OWN, CITY);
		assertTrue(hover(CITY, "Ⅰ.1.①", 0).orElseThrow().contains("法令の名称を書く"), "of an item of the edition that it stands on");
		assertTrue(hover(CITY, "十分か 記載", 0).orElseThrow().contains("課題がある"));
		assertTrue(hover(CITY, "追加", 0).orElseThrow().contains("```yoshiki"));
		assertTrue(hover(CITY, "単一選択", 0).orElseThrow().contains("選択肢から一つ"));
		editor.change(OWN, CITY.replace("文章 記載", "文章 属性 事務.名称"));
		assertTrue(hover(CITY.replace("文章 記載", "文章 属性 事務.名称"), "事務.名称", 0).orElseThrow().contains("モデルへの問"));
		assertEquals(Optional.empty(), hover(CITY, "// 市", 0));
	}

	@Test
	void whereAThingIsDeclaredAndUsed() {
		editor.open(OWN, CITY);
		Position used = Editor.place(CITY, "Ⅰ.1.③", 1);
		List<? extends Location> declared = Editor.answer(editor.texts().definition(new DefinitionParams(editor.text(OWN), used))).getLeft();
		assertEquals(List.of(Editor.place(CITY, "Ⅰ.1.③", 0)), declared.stream().map(place -> place.getRange().getStart()).toList());
		ReferenceParams references = new ReferenceParams(editor.text(OWN), used, new ReferenceContext(false));
		assertEquals(List.of(Editor.place(CITY, "Ⅰ.1.③", 1), Editor.place(CITY, "Ⅰ.1.③", 2)),
				Editor.answer(editor.texts().references(references)).stream().map(place -> place.getRange().getStart()).toList());
		assertEquals(2, Editor.answer(editor.texts().documentHighlight(new DocumentHighlightParams(editor.text(OWN), Editor.place(CITY, "十分か", 0)))).size());
		assertEquals(List.of(), Editor.answer(editor.texts().definition(new DefinitionParams(editor.text(OWN), Editor.place(CITY, "基 {", 0)))).getLeft(),
				"what comes with the product lies in no file");
	}

	@Test
	void anEditionIsRenamedWhereAssessmentsNameItToo() {
		editor.open(OWN, CITY);
		assertEquals(Map.of("a.nagare", "1:市の新様式", OWN, "1:市の新様式"), renamed(Editor.place(CITY, "市の様式 \"", 0), "市の新様式"));
		assertEquals(Map.of(OWN, "2:足りるか 7:足りるか"), renamed(Editor.place(CITY, "十分か", 0), "足りるか"));
	}

	@Test
	void whatCannotBeRenamedIsRefusedWithTheReason() {
		editor.open(OWN, CITY);
		assertTrue(refused(Editor.place(CITY, "Ⅰ.1.③", 0), "Ⅰ.1.⑤").contains("欄のパスは名前として変えられません"));
		assertTrue(refused(Editor.place(CITY, "基 {", 0), "別").contains("付属する様式"));
		assertTrue(refused(Editor.place(CITY, "市の様式 \"", 0), "基").contains("もう使われています"));
		assertTrue(refused(Editor.place(CITY, "市の様式 \"", 0), "市 の").contains("使えません"));
		assertTrue(refused(Editor.place(CITY, "十分か", 0), "項目").contains("使えません"));
		assertTrue(refused(Editor.place(CITY, "十分か", 0), "するか").contains("もう使われています"), "a list of the base would be hidden");
	}

	@Test
	void outlineFoldingAndColours() {
		editor.open(OWN, CITY);
		List<DocumentSymbol> outline = Editor.answer(editor.texts().documentSymbol(new DocumentSymbolParams(editor.text(OWN)))).stream().map(one -> one.getRight()).toList();
		assertEquals(List.of("市の様式"), outline.stream().map(DocumentSymbol::getName).toList());
		assertEquals(List.of("選択肢 十分か", "上書き Ⅰ.1.①", "追加 Ⅰ.1.③", "追加 Ⅰ.1.④"), outline.getFirst().getChildren().stream().map(DocumentSymbol::getName).toList());
		assertEquals(List.of("1-8", "2-4"), Editor.answer(editor.texts().foldingRange(new FoldingRangeRequestParams(editor.text(OWN)))).stream()
				.map(range -> range.getStartLine() + "-" + range.getEndLine()).toList());
		List<Integer> tokens = Editor.answer(editor.texts().semanticTokensFull(new SemanticTokensParams(editor.text(OWN)))).getData();
		assertTrue(tokens.size() / 5 >= 40, "tokens: " + tokens.size() / 5);
	}

	@Test
	void theLayoutIsThatOfTheLanguage() {
		String crooked = "様式   市の様式 \"市の  評価書\"元 基{\n\n\n上書き Ⅰ . 1.① \"名称\"\n手引 \"説明\"\n      }";
		editor.open(OWN, crooked);
		List<? extends TextEdit> edits = Editor.answer(editor.texts().formatting(new DocumentFormattingParams(editor.text(OWN), new FormattingOptions(8, false))));
		assertEquals("様式 市の様式 \"市の  評価書\" 元 基 {\n    上書き Ⅰ.1.① \"名称\"\n        手引 \"説明\"\n}\n", applied(crooked, edits));
		editor.change(OWN, "様式 市の様式 {  \n");
		assertEquals(List.of(), Editor.answer(editor.texts().formatting(new DocumentFormattingParams(editor.text(OWN), new FormattingOptions(8, false)))), "a broken text stays as it is");
	}

	private List<String> labels(String marked) {
		return editor.offered(OWN, marked).stream().map(CompletionItem::getLabel).toList();
	}

	private Optional<String> hover(String contents, String word, int n) {
		return Optional.ofNullable(Editor.answer(editor.texts().hover(new HoverParams(editor.text(OWN), Editor.place(contents, word, n))))).map(hover -> hover.getContents().getRight().getValue());
	}

	/** By file: «line:new text» of each change. */
	private Map<String, String> renamed(Position place, String name) {
		WorkspaceEdit edit = Editor.answer(editor.texts().rename(new RenameParams(editor.text(OWN), place, name)));
		return edit.getChanges().entrySet().stream().collect(Collectors.toMap(each -> Path.of(URI.create(each.getKey())).getFileName().toString(),
				each -> each.getValue().stream().map(one -> one.getRange().getStart().getLine() + ":" + one.getNewText()).collect(Collectors.joining(" ")), (a, b) -> a, TreeMap::new));
	}

	private String refused(Position place, String name) {
		return assertThrows(ResponseErrorException.class, () -> Editor.answer(editor.texts().rename(new RenameParams(editor.text(OWN), place, name)))).getMessage();
	}

	private static String applied(String text, List<? extends TextEdit> edits) {
		StringBuilder changed = new StringBuilder(text);
		edits.stream().sorted((one, other) -> offset(text, other.getRange().getStart()) - offset(text, one.getRange().getStart()))
				.forEach(edit -> changed.replace(offset(text, edit.getRange().getStart()), offset(text, edit.getRange().getEnd()), edit.getNewText()));
		return changed.toString();
	}

	private static int offset(String text, Position place) {
		int at = 0;
		for (int line = 0; line < place.getLine(); line++) {
			at = text.indexOf('\n', at) + 1;
		}
		return at + place.getCharacter();
	}
}

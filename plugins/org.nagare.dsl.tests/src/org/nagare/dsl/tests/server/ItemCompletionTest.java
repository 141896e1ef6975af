package org.nagare.dsl.tests.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.form.FormItem;
import org.nagare.dsl.form.FormItems;

/** Paths and choices of entered cells are offered by path and by label, as far as the server knows forms. */
class ItemCompletionTest {

	private static final FormItems ITEMS = (text, editions) -> !editions.contains("令和9年様式4") ? List.of()
			: List.of(item("Ⅰ.4.①", "事務実施上の必要性"), item("Ⅱ(ファイル).3.⑥", "使用目的"), item("Ⅱ(ファイル).3.⑦.使用部署", "使用部署"),
					new FormItem(path("Ⅱ(ファイル).3.②"), "入手方法", true, List.of(), Optional.empty()), item("Ⅱ(ファイル).4(委託).①", "委託内容"),
					item("Ⅲ(ファイル).2.リスク1.十分か", "リスクへの対策は十分か", "十分である", "課題が残されている"),
					item("Ⅲ(ファイル).3.リスク2.認証", "ユーザ認証の管理", "行っている(毎日)", "行っていない"));

	private static FormItem item(String path, String label, String... choices) {
		return new FormItem(path(path), label, false, Arrays.stream(choices).map(choice -> new FormItem.Choice(choice, false)).toList(), Optional.of("手引の文。"));
	}

	private static List<FormItem.Segment> path(String path) {
		return Arrays.stream(path.split("\\.")).map(word -> word.contains("(")
				? new FormItem.Segment(word.substring(0, word.indexOf('(')), Optional.of(word.substring(word.indexOf('(') + 1, word.length() - 1)))
				: new FormItem.Segment(word, Optional.empty())).toList();
	}

	@TempDir
	Path root;

	@RegisterExtension
	final Typing typing = new Typing(() -> root, Map.of(Sample.OWN, Sample.OWN_TEXT.replace("    実施機関 市\n", "    様式 令和9年様式4\n    実施機関 市\n")), ITEMS);

	private List<CompletionItem> at(String marked) {
		return typing.at(marked);
	}

	private List<String> labels(String marked) {
		return typing.labels(marked);
	}

	@Test
	void theRestOfAPathBehindWhatIsWritten() {
		assertEquals(List.of("3.⑥", "3.⑦.使用部署", "4(委託).①", "3.②"), labels("記載 Ⅱ(接種情報).¦"));
		assertEquals(List.of("⑥", "⑦.使用部署", "②"), labels("記載 Ⅱ(接種情報).3.¦"));
		assertEquals(List.of("使用部署"), labels("記載 Ⅱ(接種情報).3.⑦.¦"));
		assertEquals(List.of("①"), labels("記載 II(接種情報).4(発送).¦"));
		assertEquals(List.of("⑥", "⑦.使用部署", "②"), labels("記載 Ⅱ(接種情報, 他.他の情報).3.¦ \"文\""));
	}

	@Test
	void inABlockBehindItsPath() {
		assertTrue(labels("記載 Ⅱ(接種情報) {\n    ¦\n}").containsAll(List.of("3.⑥", "3.②", "4(委託).①")));
		assertEquals(List.of("⑥", "⑦.使用部署", "②"), labels("記載 Ⅱ(接種情報) {\n    3.④ \"文\"\n    3.¦\n}"));
		List<String> inner = labels("記載 Ⅲ(接種情報) {\n    2.¦ \"文\"\n}");
		assertEquals(List.of("リスク1.十分か"), inner);
	}

	@Test
	void byTheLabelOfTheItem() {
		CompletionItem found = at("記載 Ⅱ(接種情報) {\n    目的¦\n}").stream().filter(item -> item.getLabel().equals("3.⑥")).findFirst().orElseThrow();
		assertEquals("3.⑥", found.getTextEdit().getLeft().getNewText());
		assertTrue(found.getFilterText().startsWith("目的"));
		assertEquals("使用目的", found.getDetail());
		assertEquals(CompletionItemKind.Field, found.getKind());
		assertEquals("**使用目的**\n\n手引の文。", found.getDocumentation().getRight().getValue());
		assertTrue(labels("記載 必要性¦").contains("Ⅰ.4.①"));
	}

	@Test
	void whatIsDerivedSaysSoAndWhatRepeatsHasAPlaceForTheName() {
		List<CompletionItem> items = at("記載 Ⅱ(接種情報).¦");
		CompletionItem derived = items.stream().filter(item -> item.getLabel().equals("3.②")).findFirst().orElseThrow();
		assertTrue(derived.getDetail().contains("上書き"));
		CompletionItem repeated = items.stream().filter(item -> item.getLabel().equals("4(委託).①")).findFirst().orElseThrow();
		assertEquals("4(${1:委託}).①", repeated.getTextEdit().getLeft().getNewText());
		assertEquals(InsertTextFormat.Snippet, repeated.getInsertTextFormat());
	}

	@Test
	void choicesOfTheItem() {
		assertEquals(List.of("十分である", "課題が残されている"), labels("記載 Ⅲ(接種情報).2.リスク1.十分か ¦").stream().filter(label -> label.length() > 4).toList());
		assertEquals(List.of("課題が残されている"), labels("記載 Ⅲ(接種情報).2 {\n    リスク1.十分か 課¦\n}"));
		CompletionItem odd = at("記載 Ⅲ(接種情報).3.リスク2.認証 ¦").stream().filter(item -> item.getLabel().equals("行っている(毎日)")).findFirst().orElseThrow();
		assertEquals("「行っている(毎日)」", odd.getTextEdit().getLeft().getNewText());
	}

	@Test
	void namesInBracketsAreStillNamesAndOtherTextsHaveNoItems() {
		assertEquals(List.of("接種情報"), labels("記載 Ⅱ(¦"));
		assertFalse(labels("ファイル f {\n    ¦\n}").contains("3.⑥"));
		assertFalse(labels("改訂 令和7年4月1日 { 事前 \"理由\" 対象 ¦ }").contains("Ⅰ.4.①"));
	}
}

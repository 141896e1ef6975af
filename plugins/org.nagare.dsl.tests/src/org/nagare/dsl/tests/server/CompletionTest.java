package org.nagare.dsl.tests.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.ide.wording.KeywordHelp;
import org.nagare.dsl.ide.wording.Readings;
import org.nagare.dsl.messages.MessageLanguage;

/** What is offered at a place, and what is not. */
class CompletionTest {

	@TempDir
	Path root;

	@RegisterExtension
	final Typing typing = new Typing(() -> root, Map.of("他/他.nagare", "評価書 他 { }\nファイル 他の情報 \"他のファイル\" { 項目 氏名 : 四情報 }\n"));

	private List<CompletionItem> at(String marked) {
		return typing.at(marked);
	}

	private List<String> labels(String marked) {
		return typing.labels(marked);
	}

	private static CompletionItem one(List<CompletionItem> items, String label) {
		return items.stream().filter(item -> item.getLabel().equals(label)).findFirst().orElseThrow(() -> new AssertionError(label + " not in " + items));
	}

	@Test
	void keywords_that_fit_with_help_and_example() {
		List<CompletionItem> top = at("¦");
		CompletionItem file = one(top, "ファイル");
		assertEquals(CompletionItemKind.Keyword, file.getKind());
		assertEquals("特定個人情報ファイル。", file.getDetail());
		assertEquals(InsertTextFormat.Snippet, file.getInsertTextFormat());
		assertTrue(file.getTextEdit().getLeft().getNewText().startsWith("ファイル ${1:接種情報} \"${2:予防接種情報ファイル}\" {\n"));
		assertTrue(file.getDocumentation().getRight().getValue().contains("```nagare\nファイル 接種情報 \"予防接種情報ファイル\" {"));
		assertEquals(List.of("部署"), labels("部¦"));
		assertTrue(top.stream().noneMatch(item -> item.getLabel().equals("副本") || item.getLabel().equals("手順")));
		List<String> inFile = labels("ファイル f {\n    ¦\n}\n");
		assertTrue(inFile.containsAll(List.of("種類", "保有", "副本", "項目", "保管期間", "了承")));
		assertFalse(inFile.contains("部署") || inFile.contains("業務"));
		assertEquals(List.of("保有", "保管期間"), labels("ファイル f {\n    保¦\n}\n").stream().sorted(Comparator.reverseOrder()).sorted((a, b) -> a.length() - b.length()).toList());
	}

	@Test
	void keywords_are_found_as_they_are_read() {
		assertTrue(labels("busho¦").contains("部署"));
		assertTrue(labels("busyo¦").contains("部署"));
		assertTrue(labels("ぶし¦").contains("部署"));
		assertTrue(labels("ブショ¦").contains("部署"));
		assertFalse(labels("bushi¦").contains("部署"));
		CompletionItem file = one(at("fair¦"), "ファイル");
		assertEquals("fairu", file.getFilterText());
		assertEquals(new Position(1, 0), file.getTextEdit().getLeft().getRange().getStart());
		List<String> inFile = labels("ファイル f {\n    ho¦\n}\n");
		assertTrue(inFile.containsAll(List.of("保有", "保管期間")), inFile.toString());
		assertFalse(inFile.contains("種類"));
	}

	@Test
	void every_keyword_has_a_reading() {
		Set<String> read = new Readings().kana().keySet();
		Set<String> known = new HashSet<>();
		new KeywordHelp(MessageLanguage.JAPANESE).entries().values().forEach(help -> known.add(help.keyword()));
		assertEquals(known, read);
	}

	@Test
	void a_name_is_never_made_of_keywords() {
		assertEquals(List.of(), labels("機関 ¦"));
		assertEquals(List.of("みなと印刷", "市"), labels("委託 a \"x\" 委託先 ¦"));
	}

	@Test
	void names_by_type_with_display_own_first() {
		List<CompletionItem> files = at("帳票 x : ¦");
		assertEquals(List.of("接種情報", "他.他の情報"), files.stream().map(CompletionItem::getLabel).toList());
		assertEquals("予防接種情報ファイル（特定個人情報ファイル）", files.get(0).getDetail());
		assertEquals(CompletionItemKind.Struct, files.get(0).getKind());
		assertEquals(List.of("住基", "台帳"), labels("ファイル f { 保有 ¦ }").stream().sorted().toList());
		assertEquals(Set.of("個人番号", "住所", "氏名"), new HashSet<>(labels("帳票 x : 接種情報(¦")));
		List<String> nodes = labels("業務 g { 手順 \"あ\" { 住基 → ¦ } }");
		assertTrue(nodes.containsAll(List.of("台帳", "住基", "感染症課", "住民", "市", "みなと印刷")), nodes.toString());
		assertFalse(nodes.contains("接種情報") || nodes.contains("市.感染症課"), nodes.toString());
	}

	@Test
	void the_prefix_is_replaced_and_a_display_finds_its_name() {
		CompletionItem found = one(at("ファイル f { 保有 予防¦ }"), "台帳");
		TextEdit edit = found.getTextEdit().getLeft();
		assertEquals("台帳", edit.getNewText());
		assertEquals(2, edit.getRange().getEnd().getCharacter() - edit.getRange().getStart().getCharacter());
		assertTrue(found.getFilterText().startsWith("予防"));
		assertEquals(List.of("感染症課"), labels("ファイル f { 担当 感¦ }"));
		assertEquals(List.of("他.他の情報"), labels("帳票 x : 他.¦").stream().filter(label -> label.startsWith("他.")).toList());
	}

	@Test
	void words_of_the_vocabulary_by_place() {
		assertTrue(labels("機関 a \"x\" ¦").containsAll(List.of("地方公共団体", "行政機関", "民間事業者")));
		assertTrue(labels("システム a 分類 ¦").containsAll(List.of("業務システム", "端末", "中間サーバー")));
		assertEquals(List.of("四情報"), labels("ファイル f { 項目 a : 四¦ }"));
		List<CompletionItem> media = at("業務 g { 手順 \"あ\" { 住基 → 台帳 : 接種情報 方法 ¦ } }");
		assertEquals("その他(\"${1}\")", one(media, "その他").getTextEdit().getLeft().getNewText());
		assertTrue(media.stream().anyMatch(item -> item.getLabel().equals("専用線")));
		assertTrue(labels("ファイル f { 開始 ¦ }").contains("令和7年4月1日"));
		assertTrue(labels("ファイル f { 人数 ¦ }").contains("10人未満"));
		assertTrue(labels("記載 ¦").containsAll(List.of("Ⅰ", "Ⅱ", "Ⅲ", "別添2")));
		assertEquals(List.of("接種情報", "他.他の情報"), labels("記載 Ⅱ(¦"));
		String tables = "根拠表 別表第二 {\n    26 照会者 \"知事\"\n    85の2 照会者 \"大臣\"\n}\n";
		assertTrue(labels(tables + "記載 Ⅱ(接種情報).5.提供(別表¦").contains("別表第二"));
		assertEquals(List.of("26", "85の2"), labels(tables + "記載 Ⅱ(接種情報).5.提供(別表第二.¦).④ \"文\"\n").stream().sorted().toList());
		assertEquals(List.of("85の2"), labels(tables + "記載 Ⅱ(接種情報).5.提供(別表第二.8¦"));
		assertEquals(List.of("番号利用"), labels(tables + "記載 Ⅱ(接種情報).5.提供(市.¦"));
	}

	@Test
	void what_a_change_or_an_acceptance_is_about() {
		for (String before : List.of("改訂 令和7年4月1日 { 事後 \"x\" 対象 ", "改訂 令和7年4月1日 { 事後 \"x\" 対象 台帳, ", "了承 C-17 ", "業務 g { 手順 \"あ\" { 了承 C-17 ")) {
			String end = "\n}".repeat((int) before.chars().filter(sign -> sign == '{').count());
			List<String> things = labels(before + "¦" + end);
			assertTrue(things.containsAll(List.of("感染症課", "台帳", "接種情報", "発送", "接種", "接種.抽出", "番号利用")), before + things);
			assertEquals(List.of("感染症課"), labels(before + "感¦" + end));
		}
	}

	@Test
	void a_library_is_for_what_can_hold_or_be_entrusted() {
		assertEquals(Set.of("住基", "台帳"), new HashSet<>(labels("措置集 m { 適用 副本 ¦ }")));
		assertEquals(Set.of("住基", "台帳"), new HashSet<>(labels("措置集 m { 適用 保有 ¦ }")));
		assertEquals(Set.of("市", "みなと印刷"), new HashSet<>(labels("措置集 m { 適用 委託 ¦ }")));
	}

	@Test
	void within_a_text_names_after_a_brace_and_nothing_else() {
		List<CompletionItem> names = at("用語 a \"窓口の{感¦");
		assertEquals(List.of("感染症課", "感染症課.所属長"), names.stream().map(CompletionItem::getLabel).toList());
		assertEquals("感染症課}", names.get(0).getTextEdit().getLeft().getNewText());
		assertEquals("感染症課", one(at("用語 a \"窓口の{感¦}で\""), "感染症課").getTextEdit().getLeft().getNewText());
		assertTrue(labels("用語 a \"\"\"\n  {¦\n  \"\"\"\n").contains("台帳"));
		assertEquals(List.of(), labels("用語 a \"窓口の¦\""));
		assertEquals(List.of(), labels("用語 a \"{{¦\""));
		assertEquals(List.of(), labels("// 注釈 ¦"));
		assertEquals(List.of(), labels("/* 注釈 ¦ */"));
	}
}

package org.nagare.dsl.tests.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.ide.fixes.Fix;
import org.nagare.dsl.ide.fixes.FixData;
import org.nagare.dsl.renaming.TextChange;

/** Folding, colours, formatting and fixes. */
class EditingTest {

	@TempDir
	Path root;

	@BeforeEach
	void write() throws Exception {
		Sample.write(root);
		Client.write(root, "a.nagare", "");
	}

	@Test
	void braces_blocks_and_comments_fold() throws Exception {
		try (Client client = new Client(root, "ja")) {
			List<FoldingRange> ranges = Client.answer(client.server().getTextDocumentService().foldingRange(new FoldingRangeRequestParams(client.text(Sample.OWN))));
			List<String> lines = new ArrayList<>();
			ranges.forEach(range -> lines.add(range.getStartLine() + "-" + range.getEndLine() + " " + range.getKind()));
			assertTrue(lines.contains("0-4 region"), lines.toString());
			assertTrue(lines.contains("7-8 comment"), lines.toString());
			assertTrue(lines.contains("16-22 region"), lines.toString());
			assertTrue(lines.contains("17-18 region"), lines.toString());
			// a text in a block, from its opening to its closing quotes
			int opening = Client.place(Sample.OWN_TEXT, "\"\"\"", 0, 0).getLine();
			assertTrue(lines.contains(opening + "-" + Client.place(Sample.OWN_TEXT, "\"\"\"", 1, 0).getLine() + " region"), lines.toString());
		}
	}

	/** However lines end. */
	@Test
	void lines_that_end_otherwise_fold_the_same() throws Exception {
		String text = "// 一\n// 二\n機関 市 {\n    部署 課\n\n}\n用語 語 \"\"\"\n  説明\n  \"\"\"\n/* 注\n記 */\n";
		try (Client client = new Client(root, "ja")) {
			client.open("a.nagare", text);
			List<FoldingRange> ranges = Client.answer(client.server().getTextDocumentService().foldingRange(new FoldingRangeRequestParams(client.text("a.nagare"))));
			assertEquals(List.of("0-1", "2-4", "6-8", "9-10"), ranges.stream().map(range -> range.getStartLine() + "-" + range.getEndLine()).toList());
			client.change("a.nagare", text.replace("\n", "\r\n"));
			assertEquals(ranges, Client.answer(client.server().getTextDocumentService().foldingRange(new FoldingRangeRequestParams(client.text("a.nagare")))));
		}
	}

	/** An editor asks for some kinds of actions only, and hears of each remedy once, of however many findings it is. */
	@Test
	void fixes_are_offered_where_they_are_asked_for_and_once() throws Exception {
		String text = "システム x 所管 感染病課\n";
		try (Client client = new Client(root, "ja")) {
			client.open("a.nagare", text);
			List<Diagnostic> findings = client.await("a.nagare", now -> now.size() == 1);
			assertEquals(List.of("もしかして: «感染症課»"), titles(client, findings, null));
			assertEquals(List.of("もしかして: «感染症課»"), titles(client, List.of(findings.get(0), findings.get(0)), List.of()));
			assertEquals(List.of("もしかして: «感染症課»"), titles(client, findings, List.of(CodeActionKind.Refactor, CodeActionKind.QuickFix)));
			assertEquals(List.of(), titles(client, findings, List.of(CodeActionKind.Refactor, CodeActionKind.Source)));
		}
	}

	private static List<String> titles(Client client, List<Diagnostic> findings, List<String> only) {
		CodeActionContext context = client.context(findings);
		context.setOnly(only);
		return Client.answer(client.server().getTextDocumentService().codeAction(new CodeActionParams(client.text("a.nagare"), findings.get(0).getRange(), context))).stream()
				.map(action -> action.getRight().getTitle()).filter(title -> title.startsWith("もしかして: «感染症課»")).toList();
	}

	@Test
	void colours_follow_what_a_word_is_in_its_place() throws Exception {
		String text = """
				機関 委託 "部署" 民間事業者 // 注釈
				ファイル 項目 "項目" { 項目 方法, 本人 : 四情報 開始 令和3年4月12日 }
				用語 語 \"""
				  {委託}に
				  頼む。
				  \"""
				""";
		try (Client client = new Client(root, "ja")) {
			client.open("a.nagare", text);
			List<String> colours = colours(client, "a.nagare", text);
			assertEquals(List.of("機関 keyword", "委託 namespace declaration", "\"部署\" string", "民間事業者 enumMember", "// 注釈 comment", "ファイル keyword", "項目 struct declaration",
					"\"項目\" string", "項目 keyword", "方法 property declaration", "本人 property declaration", "四情報 enumMember", "開始 keyword", "令和3年4月12日 number",
					"用語 keyword", "語 variable declaration", "\"\"\" string", "  { string", "委託 namespace", "}に string", "  頼む。 string", "  \"\"\" string"), colours);
		}
	}

	/** What stands in the grammar as what it means is a word of the language too. */
	@Test
	void a_word_that_is_a_value_has_the_colour_of_the_language() throws Exception {
		String text = "機関 市 { システム 台帳 部署 課 }\n関係者 人 \"人\" 本人\n業務 業 \"業\" {\n    手順 一 \"送る。\" {\n        人 → 課 : \"届\" 個人番号なし\n    }\n}\n";
		try (Client client = new Client(root, "ja")) {
			client.open("a.nagare", text);
			assertTrue(colours(client, "a.nagare", text).contains("個人番号なし keyword"), colours(client, "a.nagare", text).toString());
		}
	}

	private static List<String> colours(Client client, String name, String text) {
		SemanticTokensLegend legend = client.capabilities.getCapabilities().getSemanticTokensProvider().getLegend();
		SemanticTokens tokens = Client.answer(client.server().getTextDocumentService().semanticTokensFull(new SemanticTokensParams(client.text(name))));
		String[] lines = text.split("\n", -1);
		List<String> colours = new ArrayList<>();
		int line = 0;
		int column = 0;
		for (int i = 0; i < tokens.getData().size(); i += 5) {
			List<Integer> token = tokens.getData().subList(i, i + 5);
			column = token.get(0) > 0 ? token.get(1) : column + token.get(1);
			line += token.get(0);
			StringBuilder colour = new StringBuilder(lines[line].substring(column, column + token.get(2))).append(' ').append(legend.getTokenTypes().get(token.get(3)));
			for (int bit = 0; bit < legend.getTokenModifiers().size(); bit++) {
				if ((token.get(4) & 1 << bit) != 0) {
					colour.append(' ').append(legend.getTokenModifiers().get(bit));
				}
			}
			colours.add(colour.toString());
		}
		return colours;
	}

	@Test
	void formatting_leaves_a_text_with_errors_alone_and_is_stable() throws Exception {
		try (Client client = new Client(root, "ja")) {
			client.open("a.nagare", "機関   市\n{ 部署  ");
			assertEquals(List.of(), format(client));
			String loose = "機関   市   \"みなみ市\"{部署 課}\n";
			client.change("a.nagare", loose);
			String once = Client.apply(loose, format(client));
			assertEquals("機関 市 \"みなみ市\" {\n    部署 課\n}\n", once);
			client.change("a.nagare", once);
			assertEquals(once, Client.apply(once, format(client)));
			// a name must mean nothing else in the whole project: only «nagare format» gives one
			String unnamed = "業務 甲 {\n    手順   \"登録する。\" 内部\n}\n";
			client.change("a.nagare", unnamed);
			assertEquals("業務 甲 {\n    手順 \"登録する。\" 内部\n}\n", Client.apply(unnamed, format(client)));
		}
	}

	private static List<TextEdit> format(Client client) {
		return new ArrayList<>(Client.answer(client.server().getTextDocumentService().formatting(new DocumentFormattingParams(client.text("a.nagare"), new FormattingOptions(2, false)))));
	}

	/** The text after the first fix whose title contains the words, for the first finding. */
	private static String fixed(Client client, String text, String title) {
		client.change("a.nagare", text);
		List<Diagnostic> findings = client.await("a.nagare", now -> !now.isEmpty());
		List<CodeAction> actions = Client.answer(client.server().getTextDocumentService()
				.codeAction(new CodeActionParams(client.text("a.nagare"), findings.get(0).getRange(), client.context(findings)))).stream().map(action -> action.getRight()).toList();
		CodeAction action = actions.stream().filter(offered -> offered.getTitle().contains(title)).findFirst()
				.orElseThrow(() -> new AssertionError(title + " not in " + actions.stream().map(CodeAction::getTitle).toList() + " for " + findings));
		assertEquals(CodeActionKind.QuickFix, action.getKind());
		String result = Client.apply(text, action.getEdit().getChanges().get(client.address("a.nagare")));
		client.change("a.nagare", "");
		client.await("a.nagare", List::isEmpty);
		return result;
	}

	@Test
	void fixes_for_names_that_mean_nothing() throws Exception {
		Client.write(root, "共通/他.nagare", "システム サーバー \"共用サーバー\" 別名 \"旧サーバー\"\n");
		try (Client client = new Client(root, "ja")) {
			client.open("a.nagare", "");
			assertEquals("システム x 接続 サーバー\n", fixed(client, "システム x 接続 サーバ\n", "もしかして: «サーバー»"));
			assertEquals("システム x 接続 サーバー\n", fixed(client, "システム x 接続 サ―バ一\n".replace("―", "ー"), "もしかして"));
			assertEquals("システム x 接続 台帳\n", fixed(client, "システム x 接続 予防接種台帳システム\n", "名前 «台帳» を書く"));
			assertEquals("システム x 接続 住基\n", fixed(client, "システム x 接続 住基システム\n", "«住基»"));
			assertEquals("システム x 接続 サーバー\n", fixed(client, "システム x 接続 旧サーバー\n", "名前 «サーバー» を書く"));
			assertEquals("システム x 所管 感染症課\n", fixed(client, "システム x 所管 感染病課\n", "もしかして: «感染症課»"));
		}
		try (Client client = new Client(root, "en")) {
			client.open("a.nagare", "");
			assertEquals("システム x 接続 サーバー\n", fixed(client, "システム x 接続 サーバ\n", "Did you mean «サーバー»?"));
		}
	}

	@Test
	void fixes_for_what_cannot_be_read() throws Exception {
		try (Client client = new Client(root, "ja")) {
			client.open("a.nagare", "");
			assertEquals("機関 県 {\n    部署 土木課 \"土木課\"\n}\n", fixed(client, "機関 県 {\n    部署土木課 \"土木課\"\n}\n", "«部署» のあとに空白"));
			String step = "業務 g {\n    手順 \"あ⇄い\" {\n        %s\n    }\n}\n";
			assertEquals(step.formatted("住基 → 台帳 : \"照会\" 方法 紙\n        台帳 → 住基 : \"照会\" 方法 紙"),
					fixed(client, step.formatted("住基 ⇄ 台帳 : \"照会\" 方法 紙"), "二行"));
			assertEquals(step.formatted("台帳 → 住基 : \"照会\" 方法 紙"), fixed(client, step.formatted("住基 ← 台帳 : \"照会\" 方法 紙"), "向き"));
			assertEquals("記載 Ⅰ.4.① \"Ⅰ－1\"\n", fixed(client, "記載 Ⅰ－4－① \"Ⅰ－1\"\n", "«.» で区切る"));
			assertEquals("関係者 住民 \"住民\" 本人\n".replace("住民 ", "子 "), fixed(client, "関係者 子 “住民” 本人\n", "半角"));
		}
	}

	/** A step that opens on the line of its arrow, or closes on it, keeps its head and its brace. */
	@Test
	void a_fix_of_an_arrow_leaves_the_step_around_it() throws Exception {
		try (Client client = new Client(root, "ja")) {
			client.open("a.nagare", "");
			String step = "業務 g {\n    手順 \"あ: い\" { %s }\n}\n";
			assertEquals(step.formatted("台帳 → 住基 : \"照会\" 方法 紙"), fixed(client, step.formatted("住基 ← 台帳 : \"照会\" 方法 紙"), "向き"));
			assertEquals(step.formatted("住基 → 台帳 : \"照会\" 方法 紙\n        台帳 → 住基 : \"照会\" 方法 紙"), fixed(client, step.formatted("住基 ⇄ 台帳 : \"照会\" 方法 紙"), "二行"));
			String closed = "業務 g {\n    手順 \"あ\" {\n        %s }\n}\n";
			assertEquals(closed.formatted("台帳 → 住基 : \"照会\" { 方法 紙 }"), fixed(client, closed.formatted("住基 ← 台帳 : \"照会\" { 方法 紙 }"), "向き"));
			assertEquals(closed.formatted("住基 → 台帳 : \"照会\" { 方法 紙 }\n        台帳 → 住基 : \"照会\" { 方法 紙 }"),
					fixed(client, closed.formatted("住基 ⇄ 台帳 : \"照会\" { 方法 紙 }"), "二行"));
			assertEquals(List.of(), titles(client, step.formatted("台帳 → 住基 : \"控え\" 方法 紙 住基 ← 台帳 : \"照会\" 方法 紙")).stream().filter(title -> title.contains("向き")).toList());
		}
	}

	/** What stands in a text is the author's, whatever is wrong beside it; and lines end as the others do. */
	@Test
	void a_fix_changes_nothing_else_on_its_line() throws Exception {
		try (Client client = new Client(root, "ja")) {
			client.open("a.nagare", "");
			String step = "業務 g {\r\n    手順 \"あ\" {\r\n        %s\r\n    }\r\n}\r\n";
			assertEquals(step.formatted("住基 → 台帳 : \"照会\" 方法 紙\r\n        台帳 → 住基 : \"照会\" 方法 紙"),
					fixed(client, step.formatted("住基 ⇄ 台帳 : \"照会\" 方法 紙"), "二行"));
			assertEquals(List.of("«関係者» のあとに空白を入れる"), titles(client, "関係者子 \"“子”と呼ぶ\" 本人\n"));
			assertEquals(List.of(), titles(client, "関係者 子 “言う\"子\"を” 本人\n"));
			assertEquals(List.of(), titles(client, "委託 発送\n委託先 みなと印刷 : \"券\" 個人番号なし 、\n").stream().filter(title -> title.contains("空白")).toList());
		}
	}

	private static List<String> titles(Client client, String text) {
		client.change("a.nagare", text);
		List<Diagnostic> findings = client.await("a.nagare", now -> !now.isEmpty());
		List<String> titles = Client.answer(client.server().getTextDocumentService().codeAction(new CodeActionParams(client.text("a.nagare"), findings.get(0).getRange(), client.context(findings))))
				.stream().map(action -> action.getRight().getTitle()).toList();
		client.change("a.nagare", "");
		client.await("a.nagare", List::isEmpty);
		return titles;
	}

	@Test
	void fixes_for_values_and_quotes() throws Exception {
		try (Client client = new Client(root, "ja")) {
			client.open("a.nagare", "");
			String file = "ファイル 新 { 開始 %s 人数 %s }\n";
			assertEquals(file.formatted("令和3年4月12日", "5万人"), fixed(client, file.formatted("2021/4/12", "5万人"), "«令和3年4月12日» に直す"));
			assertEquals(file.formatted("令和3年4月12日", "5万人"), fixed(client, file.formatted("R3.4.12", "5万人"), "に直す"));
			assertEquals(file.formatted("令和元年5月1日", "5万人"), fixed(client, file.formatted("令和1年5月1日", "5万人"), "に直す"));
			assertEquals(file.formatted("令和3年4月", "5万人"), fixed(client, file.formatted("令和3年4月", "約5万人"), "«5万人» に直す"));
			assertEquals(file.formatted("令和3年4月", "4200人"), fixed(client, file.formatted("令和3年4月", "4,200人"), "«4200人» に直す"));
			assertEquals(file.formatted("令和3年4月", "10人"), fixed(client, file.formatted("令和3年4月", "１０人"), "«10人» に直す"));
			assertEquals(file.formatted("令和3年4月", "10人"), fixed(client, file.formatted("令和３年４月", "10人"), "«令和3年4月» に直す"));
			assertEquals(file.formatted("令和2年4月1日", "10人"), fixed(client, file.formatted("平成32年4月1日", "10人"), "«令和2年4月1日» に直す"));
			assertEquals("ファイル 新 { 保管期間 5年 }\n", fixed(client, "ファイル 新 { 保管期間 ５年 }\n", "«5年» に直す"));
			assertEquals("業務 届出 { }\n図 届出 { }\n", fixed(client, "業務 届出 { }\n図 届け出 { }\n", "«届出» に直す"));
			assertEquals("関係者 子 \"子\" 本人\n", fixed(client, "関係者 子 \"子\" \"本人\"\n", "引用符を取る"));
			assertEquals("関係者 子 \"子\" 本人\n", fixed(client, "関係者 子 \"子\" 本入\n", "«本人» に直す"));
			assertEquals("ファイル 新 { 保有 台帳 }\n", fixed(client, "ファイル 新 { 保有 \"予防接種台帳システム\" }\n", "名前 «台帳» を書く"));
			assertEquals("委託 印刷 \"印刷\" 委託先 みなと : \"券\" 個人番号なし\n機関 みなと \"株式会社みなと\" 民間事業者\n",
					fixed(client, "委託 印刷 \"印刷\" 委託先 \"株式会社みなと\" : \"券\" 個人番号なし\n", "機関 «みなと» を書き足す"));
		}
	}

	/** All of one text go at once, those of another stay, and every character that is seen stays where it was. */
	@Test
	void fixes_for_what_nobody_sees() throws Exception {
		try (Client client = new Client(root, "ja")) {
			client.open("a.nagare", "");
			assertEquals("用語 手当 \"支給する金銭。\"\n", fixed(client, "用語 手当 \"支給\u200Bする金\u202E\u200B銭。\"\n", "見えない文字を消す (U+200B, U+202E)"));
			assertEquals("用語 「手当」 \"辻󠄀と👩\u200D💻。\" // \u200B\n", fixed(client, "用語 「手\uDB40\uDC41当」 \"辻󠄀と👩\u200D💻。\" // \u200B\n", "(U+E0041)"));
			assertEquals("用語 甲 \"\"\"\r\n    一つめ。\r\n    \"\"\"\r\n用語 乙 \"二\u2060つめ。\"\r\n",
					fixed(client, "用語 甲 \"\"\"\r\n    一\u2028つめ。\r\n    \"\"\"\r\n用語 乙 \"二\u2060つめ。\"\r\n", "(U+2028)"));
		}
		try (Client client = new Client(root, "en")) {
			client.open("a.nagare", "");
			assertEquals("用語 手当 \"支給する金銭。\"\n", fixed(client, "用語 手当 \"支給する\uFEFF金銭。\"\n", "Remove what is not seen (U+FEFF)"));
		}
	}

	/** Each end of a text in a block, with each number of quotes that may be left there. */
	@Test
	void fixes_for_quotes_of_which_some_are_missing() throws Exception {
		try (Client client = new Client(root, "ja")) {
			client.open("a.nagare", "");
			String sound = "用語 甲 \"\"\"\n    一つめの文。\n    \"かぎ\"のある文。\n    \"\"\"\n用語 乙 \"\"\"二つめの文。\"\"\"\n関係者 代理 代理人\n";
			for (int at = sound.indexOf("\"\"\""); at >= 0; at = sound.indexOf("\"\"\"", at + 3)) {
				for (String left : List.of("\"\"", "\"")) {
					assertEquals(sound, fixed(client, sound.substring(0, at) + left + sound.substring(at + 3), "引用符を三つにする"));
				}
			}
		}
		try (Client client = new Client(root, "en")) {
			client.open("a.nagare", "");
			assertEquals("用語 甲 \"\"\"\n一\n二\n\"\"\"\n", fixed(client, "用語 甲 \"\"\n一\n二\n\"\"\"\n", "Write three quotes"));
		}
	}

	@Test
	void a_finding_without_a_place_hinders_no_other() throws Exception {
		try (Client client = new Client(root, "ja")) {
			client.open("a.nagare", "");
			Diagnostic nowhere = new Diagnostic();
			nowhere.setCode("syntax.wrong-arrow");
			assertEquals(List.of(), Client.answer(client.server().getTextDocumentService().codeAction(
					new CodeActionParams(client.text("a.nagare"), new Range(new Position(0, 0), new Position(0, 0)), client.context(List.of(nowhere))))));
		}
	}

	@Test
	void a_finding_may_bring_its_own_fix() throws Exception {
		String text = "機関 県 \"県\"\n";
		Fix fix = new Fix("三行に\\する\t!", List.of(new TextChange(3, 1, "都\n道"), new TextChange(5, 3, "\"都\"")));
		assertEquals(Optional.of(fix), FixData.read(FixData.write(fix, 3), 3));
		assertEquals(Optional.empty(), FixData.read("other data", 0));
		assertEquals(Optional.empty(), FixData.read("fix\ttitle\tx\t1\ty", 0));
		try (Client client = new Client(root, "ja")) {
			client.open("a.nagare", text);
			Diagnostic finding = new Diagnostic(new Range(new Position(0, 3), new Position(0, 4)), "a finding");
			finding.setCode("any.code");
			finding.setData(List.of("something else", FixData.write(fix, 3)));
			List<CodeAction> actions = Client.answer(client.server().getTextDocumentService()
					.codeAction(new CodeActionParams(client.text("a.nagare"), finding.getRange(), client.context(List.of(finding))))).stream().map(action -> action.getRight()).toList();
			assertEquals(List.of("三行に\\する\t!"), actions.stream().map(CodeAction::getTitle).toList());
			assertEquals("機関 都\n道 \"都\"\n", Client.apply(text, actions.get(0).getEdit().getChanges().get(client.address("a.nagare"))));
		}
	}
}

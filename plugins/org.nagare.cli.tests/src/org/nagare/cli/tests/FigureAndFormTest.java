package org.nagare.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nagare.testing.Checkout;
import org.nagare.testing.Folders;

/** nagare figure and nagare form. */
class FigureAndFormTest {

	private static final String CITY = Checkout.example("city").toString();

	@TempDir
	Path folder;
	private Commands commands;

	@BeforeEach
	void start() {
		commands = new Commands(folder);
	}

	@Test
	void aFigureIsXmlAndNothingElseOnTheWayOfResults() throws Exception {
		commands.project("p");
		Commands.Answer answer = commands.run("figure", "p").ends(0);
		assertEquals("", answer.err());
		assertEquals("svg", DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(answer.out().getBytes(StandardCharsets.UTF_8)))
				.getDocumentElement().getTagName());
		assertEquals(answer.out(), commands.run("figure", "p", "-o", "-").ends(0).out());
		commands.run("figure", "p", "-o", "made/figure.svg").ends(0).saysNothingOnOut();
		assertEquals(answer.out(), Folders.text(folder.resolve("made/figure.svg")));
		assertNotEquals(answer.out(), commands.run("figure", "p", "--theme", "calm").ends(0).out());
	}

	/** The exit status says it to whoever ran the command; the figure says it to whoever is shown the figure. */
	@Test
	void aFigureOfATextWithErrorsSaysSo() throws IOException {
		Path project = commands.project("p");
		String sound = commands.run("figure", "p").ends(0).out();
		assertFalse(sound.contains("のある文から"), sound);
		Folders.write(project.resolve("書きかけ.nagare"), "関係者\n");
		for (String view : List.of("別添1", "業務", "ファイル", "委託", "システム概要")) {
			String drawn = commands.run("figure", "p", "--view", view).ends(1).out();
			assertTrue(drawn.replaceAll("<[^>]*>|\\s", "").contains("誤り1件のある文から作られました。"), drawn);
		}
		JsonNode data = new ObjectMapper().readTree(commands.run("figure", "p", "--format", "json").ends(1).out());
		assertTrue(data.get("title").asText().contains("誤り 1 件のある文から作られました。"), data.get("title").asText());
		assertTrue(commands.run("form", "p").ends(1).out().startsWith("〔誤り 1 件のある文から作られました。"));
	}

	@Test
	void aFigureIsShownInOtherViews() throws IOException {
		commands.project("p");
		String official = commands.run("figure", "p").ends(0).out();
		for (String view : new String[] { "ファイル", "委託", "システム概要", "systems" }) {
			assertNotEquals(official, commands.run("figure", "p", "--view", view).ends(0).out(), view);
		}
		assertTrue(commands.run("figure", "p", "--view", "地図").ends(2).saysNothingOnOut().err().contains("システム概要"));
		assertTrue(commands.run("figure", "p", "--view", "業務:無い").ends(2).saysNothingOnOut().err().contains("業務・無い"));
		assertTrue(commands.run("figure", "p", "--view", "差分").ends(2).saysNothingOnOut().err().contains("--against"));
		assertTrue(commands.run("figure", "p", "--view", "差分", "--against", "p").ends(0).out().contains("図に現れる変更はない。"));
		assertNotEquals(official, commands.run("figure", "p", "--page", "A3").ends(0).out());
	}

	/** Against the same project nothing has come, gone or moved, whatever the view leaves to other pages. */
	@Test
	void aViewIsExplainedAgainstTheSameView() {
		Path project = commands.project("p");
		Folders.write(project.resolve("評価書.nagare"), Commands.ASSESSMENT.replace("@", "手当") + """

				業務 証明 "証明" {
				    手順 請求 "請求を受け付ける。" {
				        住民 → 窓口課 : 情報(個人番号, 氏名)
				        窓口課 → 住民 : 情報(氏名)
				    }
				}
				""");
		for (String view : new String[] { "業務:受付", "業務:証明", "業務", "ファイル", "別添1" }) {
			String told = commands.run("figure", "p", "--explain-layout", "--view", view, "--against", "p").ends(0).out();
			assertTrue(told.contains("動いていません"), told);
			assertFalse(told.contains("なくなりました") || told.contains("加わりました") || told.contains("動きました") || told.contains("移りました"), view + ": " + told);
		}
		String both = commands.run("figure", "p", "--explain-layout", "--view", "業務").ends(0).out();
		assertTrue(both.contains("ページ1") && both.contains("ページ2"), both);
	}

	/** Told by check at the line of the pin, and by figure in every view, with what to do; the figure is made all the same. */
	@Test
	void aPinThatCannotBeMetIsTold() {
		Path project = commands.project("p");
		Folders.write(project.resolve("評価書.nagare"), Commands.ASSESSMENT.replace("@", "手当") + "\n図 {\n    固定 住民 20 60\n    固定 窓口課 900 60\n}\n");
		long line = Folders.text(project.resolve("評価書.nagare")).lines().takeWhile(each -> !each.contains("900")).count() + 1;
		String place = "p/評価書.nagare:" + line + ":5: ";
		String found = commands.run("check", "p").out();
		assertTrue(found.contains(place) && found.contains("[figure.pin-not-met]") && found.contains("固定を動かすか消して"), found);
		for (String view : new String[] { "別添1", "業務" }) {
			String told = commands.run("figure", "p", "--view", view, "-o", "made/figure.svg").ends(0).err();
			assertTrue(told.contains(place) && told.contains("(900, 60)") && told.contains("固定を動かすか消して"), told);
			assertTrue(Folders.text(folder.resolve("made/figure.svg")).endsWith("</svg>\n"));
		}
		Folders.write(project.resolve("評価書.nagare"), Folders.text(project.resolve("評価書.nagare")).replace("900", "150"));
		assertFalse(commands.run("figure", "p").ends(0).err().contains("固定"));
		assertFalse(commands.run("check", "p").out().contains("pin-not-met"));
	}

	/** Likewise, but in the official figure only: a view of a part leaves much out on purpose. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			固定 住民 20 60\\n    固定 県 150 60 | figure.pin-unused    | 「県」を (150, 60) に固定しても
			列 住民, 県                        | figure.column-unused | 「県」を列に書いても
			""")
	void aWishForWhatIsNotDrawnIsTold(String wishes, String code, String words) {
		Path project = commands.project("p");
		String text = Commands.ASSESSMENT.replace("@", "手当") + "\n機関 県 \"県\" 地方公共団体\n図 {\n    " + wishes.translateEscapes() + "\n}\n";
		Folders.write(project.resolve("評価書.nagare"), text);
		// the last line but the brace
		String place = "p/評価書.nagare:" + (text.lines().count() - 1) + ":5: ";
		String found = commands.run("check", "p").out();
		assertTrue(found.contains(place) && found.contains("[" + code + "]"), found);
		String told = commands.run("figure", "p", "-o", "made/figure.svg").ends(0).err();
		assertTrue(told.contains(place) && told.contains(words) && told.contains("描かれていません"), told);
		assertFalse(commands.run("figure", "p", "--view", "業務", "-o", "made/figure.svg").ends(0).err().contains(words));
	}

	/** The version that the last 改訂 names is found by itself; where none does, that is told. */
	@Test
	void aFigureIsLaidOutBesideItsEarlierVersion() throws IOException {
		Path example = Checkout.example("resident-registry");
		String named = commands.run("figure", example.toString(), "--against", "前版", "--explain-layout").ends(0).out();
		assertEquals(commands.run("figure", example.toString(), "--against", example.resolve("前版/令和3年4月公表").toString(), "--explain-layout").ends(0).out(), named);
		assertTrue(named.contains("加わりました"), named);
		commands.project("p");
		assertTrue(commands.run("figure", "p", "--against", "前版").ends(2).err().contains("--against"));
		// a project of this name is meant before any 改訂
		Folders.copy(folder.resolve("p"), folder.resolve("前版"));
		assertTrue(commands.run("figure", "p", "--against", "前版", "--explain-layout").ends(0).out().contains("動いていません"));
	}

	@Test
	void aLaidOutFigureIsDataAndExplainsItself() throws IOException {
		commands.project("p");
		JsonNode figure = new ObjectMapper().readTree(commands.run("figure", "p", "--format", "json").ends(0).out());
		assertEquals("nagare/figure/1", figure.get("schema").asText());
		assertTrue(figure.at("/pages/0/nodes/0/source/line").asInt() > 0, figure.toString());
		assertTrue(commands.run("figure", "p", "--explain-layout", "--against", "p").ends(0).out().contains("動いていません"));
		commands.run("figure", "p", "--explain-layout", "-o", "made/figure.svg").ends(0);
		assertTrue(Folders.text(folder.resolve("made/figure.svg")).endsWith("</svg>\n"));
	}

	@Test
	void aFormIsTextOrCells() throws IOException {
		commands.project("p");
		assertTrue(commands.run("form", "p").ends(0).out().contains("手当に関する事務 全項目評価書"));
		JsonNode cells = new ObjectMapper().readTree(commands.run("form", "p", "--format", "json").ends(0).out());
		assertEquals("nagare/cells/1", cells.get("schema").asText());
		assertEquals("手当", cells.get("assessment").asText());
		assertEquals("平成26年4月様式4", new ObjectMapper().readTree(commands.run("form", "p", "--format", "json", "--edition", "平成26年4月様式4").ends(0).out()).at("/edition/id").asText());
	}

	@Test
	void aPartOfAFormIsNamedInAnySpelling() {
		commands.project("p");
		String part = commands.run("form", "p", "--section", "Ⅱ.2").ends(0).out();
		assertFalse(part.contains("Ⅰ 基本情報"), part);
		assertEquals(part, commands.run("form", "p", "--section=II.2").ends(0).out());
		assertTrue(commands.run("form", "p").ends(0).out().length() > part.length());
	}

	@Test
	void anEditionThatLiesInTheProjectIsAFormLikeTheOthers() throws IOException {
		commands.project("p");
		Path edition = folder.resolve("p/様式/市.yoshiki");
		Files.createDirectories(edition.getParent());
		Files.writeString(edition, "様式 市の様式 \"市の評価書\" 元 平成30年5月様式4 {\n    上書き Ⅰ.7.② \"所属長の職の名\"\n}\n");
		assertTrue(commands.run("form", "p", "--edition", "市の様式").ends(0).out().contains("所属長の職の名"));
		assertFalse(commands.run("form", "p").ends(0).out().contains("所属長の職の名"));
		Files.writeString(edition, Files.readString(edition).replace("Ⅰ.7.②", "Ⅰ.77"));
		assertTrue(commands.run("check", "p").ends(1).out().contains("form.edition-faulty"));
		assertTrue(commands.run("form", "p", "--edition", "市の様式").ends(2).err().contains("市の様式"));
	}

	@Test
	void aFormIsAPageToReadAndMarkdown() throws Exception {
		commands.project("p");
		String html = commands.run("form", "p", "--format", "html").ends(0).out();
		assertEquals("html", DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
				.getDocumentElement().getTagName());
		assertTrue(html.contains("<svg"));
		assertFalse(commands.run("form", "p", "--format", "html", "--section", "Ⅰ").ends(0).out().contains("<svg"));
		assertTrue(commands.run("form", "p", "--format", "md").ends(0).out().startsWith("# 特定個人情報保護評価書(全項目評価書)\n"));
	}

	@Test
	void aTextOfOnesOwnIsFilledAndItsSlipsAreTold() {
		commands.project("p");
		Folders.write(folder.resolve("送付状.md"), "# {{表紙.評価書名}}\n");
		assertEquals("# 手当に関する事務 全項目評価書\n", commands.run("form", "p", "--template", "送付状.md").ends(0).out());
		commands.run("form", "p", "--template", "送付状.md", "-o", "made/").ends(0).saysNothingOnOut();
		assertEquals("# 手当に関する事務 全項目評価書\n", Folders.text(folder.resolve("made/手当-送付状.md")));
		Folders.write(folder.resolve("誤り.md"), "\n{{表紙.評価書}} {{Ⅸ.1}}\n");
		String told = commands.run("form", "p", "--template", "誤り.md", "-o", "made/").ends(1).saysNothingOnOut().err();
		assertTrue(told.contains("誤り.md:2:1: «表紙.評価書» という欄はありません。近いもの: 表紙.評価書名"), told);
		assertTrue(told.contains("誤り.md:2:12: «Ⅸ.1» という欄はありません。"), told);
		assertFalse(Files.exists(folder.resolve("made/手当-誤り.md")));
		commands.run("form", "p", "--template", "送付状.md", "--format", "html").ends(2).saysNothingOnOut();
		commands.run("form", "p", "--template", "無い.md").ends(3).saysNothingOnOut();
	}

	@Test
	void aTemplateInAnotherCodingIsRefused() throws IOException {
		commands.project("p");
		Files.write(folder.resolve("古い.md"), "表紙".getBytes("windows-31j"));
		assertTrue(commands.run("form", "p", "--template", "古い.md").ends(3).saysNothingOnOut().err().contains("文字として読めません"));
	}

	@Test
	void aDraftSaysWhatIsMissing() {
		commands.project("p");
		assertTrue(commands.run("form", "p").ends(0).out().contains("（未記入）"));
	}

	@Test
	void severalResultsNeedAFolder() {
		for (String command : new String[] { "figure", "form" }) {
			assertTrue(commands.run(command, CITY).ends(2).saysNothingOnOut().err().contains("介護保険、個人住民税、児童手当"));
			commands.run(command, CITY, "-o", "-").ends(2).saysNothingOnOut();
			commands.run(command, CITY, "-o", command.equals("form") ? "file.txt" : "file.svg").ends(2);
			commands.run(command, CITY, "-o", "made").ends(0);
		}
		assertTrue(Folders.files(folder.resolve("made")).size() >= 6);
		commands.run("figure", CITY, "-o", "made/介護保険-別添1-1.svg").ends(2);
		commands.run("form", CITY, "--assessment", "介護保険", "-o", "one.txt").ends(0);
		assertTrue(Folders.text(folder.resolve("one.txt")).contains("介護保険"));
	}

	@Test
	void aTextWithErrorsStillHasItsResult() {
		Folders.write(commands.project("p").resolve("x.nagare"), "なに\n");
		assertTrue(commands.run("figure", "p").ends(1).out().endsWith("</svg>\n"));
		Commands.Answer answer = commands.run("form", "p").ends(1);
		assertTrue(answer.out().contains("手当"), answer.out());
		assertTrue(answer.err().contains("x.nagare:1:1: 誤り: "), answer.err());
	}

	/** A body's own text has no place for a warning unless it gives one, so the console tells in any case. */
	@Test
	void aTemplateFilledFromATextWithErrorsIsToldAsSuch() {
		Folders.write(commands.project("p").resolve("x.nagare"), "なに\n");
		Folders.write(folder.resolve("送付状.md"), "# {{表紙.評価書名}}\n{{誤り}}\n");
		Commands.Answer answer = commands.run("form", "p", "--template", "送付状.md").ends(1);
		assertEquals("# 手当に関する事務 全項目評価書\n誤り 1 件のある文から作られました。欠けや違いがあるかもしれません。\n", answer.out());
		assertTrue(answer.err().contains("送付状.md は、誤り 1 件のある文から埋めました。"), answer.err());
		Folders.write(folder.resolve("p/x.nagare"), "");
		Commands.Answer sound = commands.run("form", "p", "--template", "送付状.md").ends(0);
		assertEquals("# 手当に関する事務 全項目評価書\n", sound.out());
		assertFalse(sound.err().contains("誤り 1 件"), sound.err());
	}

	@Test
	void withoutAnAssessmentOrAnEditionItIsSaidWhatToWrite() {
		Folders.write(folder.resolve("p/nagare.project"), "名前 \"p\"\n");
		Folders.write(folder.resolve("p/x.nagare"), Commands.BODIES);
		assertTrue(commands.run("figure", "p").ends(1).saysNothingOnOut().err().contains("«評価書 名前"));
		assertTrue(commands.run("form", "p").ends(1).saysNothingOnOut().err().contains("«評価書 名前"));
		Folders.write(folder.resolve("p/y.nagare"), Commands.ASSESSMENT.replace("@", "手当").replace("    様式 平成30年5月様式4\n", ""));
		assertTrue(commands.run("form", "p").ends(1).saysNothingOnOut().err().contains("«様式 平成30年5月様式4»"));
		commands.run("form", "p", "--edition", "平成30年5月様式4").ends(0);
		commands.run("figure", "p").ends(0);
	}

	@Test
	void oneProjectIsDrawnAtATime() {
		commands.project("a/一");
		commands.project("a/二");
		assertTrue(commands.run("figure", "a").ends(2).saysNothingOnOut().err().contains("2 個のプロジェクト"));
		commands.run("figure", "a/一/組織.nagare").ends(0);
	}
}

package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.rules.finding.Finding;
import org.nagare.rules.finding.Fix;

/** A remedy writes as a person would write, and what it writes can be read. That each mends its bad example in an editor is tried by the tests of the command line. */
class RemedyTest {

	@TempDir
	Path folder;

	@TestFactory
	Stream<DynamicTest> theStubsOfASectionAreAsManyAsItsOpenTexts() {
		return Stream.of("Ⅰ", "Ⅳ").map(section -> DynamicTest.dynamicTest(section, () -> {
			Checked project = project("open" + section, "", MessageLanguage.ENGLISH);
			Finding open = project.findings().stream().filter(finding -> finding.code().equals("complete.open-cells") && finding.path().filter(section::equals).isPresent()).findFirst().orElseThrow();
			Fix fix = open.fixes().get(0);
			long stubs = fix.edits().stream().flatMap(edit -> edit.text().lines()).filter(line -> line.endsWith(" \"後日記載\"")).count();
			assertTrue(stubs >= 1 && fix.title().contains(section), fix.toString());
			apply(fix, folder.resolve("open" + section));
			List<Finding> after = project.findings();
			assertEquals(stubs, after.stream().filter(finding -> finding.code().equals("complete.placeholder")).count(), after.toString());
			assertTrue(after.stream().noneMatch(finding -> finding.code().matches("(?:syntax|link|word|form)\\..*")), after.toString());
		}));
	}

	/** In the block of their neighbours, in the order of the form, and with the ends of line that the text has. */
	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n" })
	void stubsStandWhereAPersonWouldWriteThem(String end) throws IOException {
		Path text = folder.resolve("block/手当.nagare");
		String block = "記載 Ⅳ {\n    1.① \"年に1回点検する。\"\n    // 研修\n    2 \"年に1回行う。\"\n}\n";
		Checked project = new Checked(folder.resolve("block")).file("組織.nagare", CatalogueProject.part("組織"))
				.file("手当.nagare", (CatalogueProject.part("評価書") + CatalogueProject.part("ファイル") + CatalogueProject.part("業務") + block).replace("\n", end));
		Finding open = project.findings().stream().filter(finding -> finding.code().equals("complete.open-cells") && finding.path().filter("Ⅳ"::equals).isPresent()).findFirst().orElseThrow();
		apply(open.fixes().get(0), folder.resolve("block"));
		String mended = """
				記載 Ⅳ {
				    1.① "年に1回点検する。"
				    1.②.内容 "後日記載"
				    // 研修
				    2 "年に1回行う。"
				    3 "後日記載"
				}
				""";
		String after = Files.readString(text);
		assertEquals(mended.replace("\n", end), after.substring(after.indexOf("記載 Ⅳ {")));
	}

	/** Where nothing like it stands before, a stub comes first: in its block, and behind the head of its text. */
	@Test
	void aStubThatComesFirstStandsFirst() throws IOException {
		String block = "所属 手当\n\n// 全体の対策\n記載 Ⅳ { // 点検を除く\n    1.②.内容 \"年に1回行う。\"\n    2 \"年に1回行う。\"\n    3 \"報告する。\"\n}\n";
		Checked project = new Checked(folder.resolve("first")).file("組織.nagare", CatalogueProject.part("組織"))
				.file("手当.nagare", CatalogueProject.part("評価書") + CatalogueProject.part("ファイル") + CatalogueProject.part("業務")).file("対策.nagare", block);
		Finding open = project.findings().stream().filter(finding -> finding.code().equals("complete.open-cells") && finding.path().filter("Ⅳ"::equals).isPresent()).findFirst().orElseThrow();
		apply(open.fixes().get(0), folder.resolve("first"));
		assertEquals(block.replace("記載 Ⅳ {", "記載 Ⅳ {\n    1.①.方法 \"後日記載\""), Files.readString(folder.resolve("first/対策.nagare")));
	}

	/** Ahead of all that a text says, and behind its head. */
	@Test
	void aSectionThatComesFirstInItsTextStandsBehindItsHead() throws IOException {
		String text = "// 対策\n所属 手当\n\n// 開示の請求\n記載 Ⅴ.2 { ② \"記録する。\" }\n";
		Checked project = new Checked(folder.resolve("ahead")).file("組織.nagare", CatalogueProject.part("組織"))
				.file("手当.nagare", CatalogueProject.part("評価書") + CatalogueProject.part("ファイル") + CatalogueProject.part("業務")).file("対策.nagare", text);
		Finding open = project.findings().stream().filter(finding -> finding.code().equals("complete.open-cells") && finding.path().filter("Ⅳ"::equals).isPresent()).findFirst().orElseThrow();
		apply(open.fixes().get(0), folder.resolve("ahead"));
		String after = Files.readString(folder.resolve("ahead/対策.nagare"));
		assertTrue(after.startsWith("// 対策\n所属 手当\n\n記載 Ⅳ.1 {\n    ①.方法 \"後日記載\"\n"), after);
		assertTrue(after.endsWith("記載 Ⅳ.3 \"後日記載\"\n\n// 開示の請求\n記載 Ⅴ.2 { ② \"記録する。\" }\n"), after);
	}

	/** A list that loses its first values begins with the next one, and one that loses its last ends without a comma. */
	@Test
	void aColumnLosesWhatIsNotDrawnAndKeepsItsCommas() throws IOException {
		for (String[] names : new String[][] { { "住基, 住民, 窓口課", "住民, 窓口課" }, { "住民, 窓口課, 住基", "住民, 窓口課" }, { "住民, 住基, 税, 窓口課", "住民, 窓口課" } }) {
			Path at = folder.resolve("column" + names[0].replace(", ", "-"));
			Checked project = new Checked(at).file("組織.nagare", CatalogueProject.part("組織"))
					.file("手当.nagare", CatalogueProject.part("評価書") + CatalogueProject.part("ファイル") + CatalogueProject.part("業務") + "図 手当 {\n    列 " + names[0] + "\n}\n");
			Finding unused = project.findings().stream().filter(finding -> finding.code().equals("figure.column-unused")).findFirst().orElseThrow();
			apply(unused.fixes().get(0), at);
			assertTrue(Files.readString(at.resolve("手当.nagare")).endsWith("図 手当 {\n    列 " + names[1] + "\n}\n"), Files.readString(at.resolve("手当.nagare")));
		}
	}

	/** Lines of a kind stay together, and a comment stays with its line. */
	@Test
	void aLineIsAddedAmongItsLikeAndLeavesCommentsWhereTheyAre() throws IOException {
		Checked project = new Checked(folder.resolve("among")).file("組織.nagare", CatalogueProject.part("組織")).file("手当.nagare",
				CatalogueProject.part("評価書") + CatalogueProject.part("ファイル").replaceFirst(" {4}妥当性 児童福祉[^\n]*\n", "").replace("ため。\"\n    保管", "ため。\" // 規程による\n    保管") + CatalogueProject.part("業務"));
		Finding open = project.findings().stream().filter(finding -> finding.code().equals("agree.category-without-reason")).findFirst().orElseThrow();
		apply(open.fixes().get(0), folder.resolve("among"));
		assertTrue(Files.readString(folder.resolve("among/手当.nagare")).contains("    妥当性 四情報 \"本人であることを確かめるため。\" // 規程による\n    妥当性 児童福祉・子育て \"後日記載\"\n    保管期間"),
				Files.readString(folder.resolve("among/手当.nagare")));
	}

	/** What was overruled goes with its line. */
	@Test
	void noEmptyLineIsLeftWhereSomethingWasOverruled() throws IOException {
		Checked project = project("overruled", "記載 Ⅳ.3 \"報告する。\"\n記載 Ⅱ(手当情報).2.④ 上書き 100項目以上 理由 \"数えた。\"\n記載 Ⅳ.2 十分に行っている \"年に1回行う。\"\n", MessageLanguage.JAPANESE);
		Finding overruled = project.findings().stream().filter(finding -> finding.code().equals("complete.item-count")).findFirst().orElseThrow();
		apply(overruled.fixes().get(0), folder.resolve("overruled"));
		assertTrue(Files.readString(folder.resolve("overruled/手当.nagare")).endsWith("記載 Ⅳ.3 \"報告する。\"\n記載 Ⅳ.2 十分に行っている \"年に1回行う。\"\n"));
	}

	@Test
	void aCoverWithoutDeclarationGetsItsLine() throws IOException {
		Checked project = project("cover", CatalogueProject.part("評価書").replaceFirst("\n    宣言 \"[^\"]*\"", ""), MessageLanguage.JAPANESE);
		Finding open = project.findings().stream().filter(finding -> finding.code().equals("complete.cover")).findFirst().orElseThrow();
		String before = Files.readString(folder.resolve("cover/手当.nagare"));
		apply(open.fixes().get(0), folder.resolve("cover"));
		assertEquals(before.substring(0, before.length() - "}\n".length()) + "    宣言 \"後日記載\"\n}\n", Files.readString(folder.resolve("cover/手当.nagare")), "a line of its own, as deep as the others");
		List<String> after = project.findings().stream().map(Finding::code).toList();
		assertTrue(after.contains("complete.placeholder") && !after.contains("complete.cover"), after.toString());
	}

	/** A brace that stands right behind a word does not let the line run into it. */
	@Test
	void aLineBeforeABraceThatEndsAWord() throws IOException {
		String cover = CatalogueProject.part("評価書").replaceFirst("\n    宣言 \"[^\"]*\"", "").replace("    問合せ先 窓口課\n", "").replaceFirst("\n\\}\n$", "\n    問合せ先 窓口課}\n");
		Checked project = project("brace", cover, MessageLanguage.JAPANESE);
		Finding open = project.findings().stream().filter(finding -> finding.code().equals("complete.cover")).findFirst().orElseThrow();
		apply(open.fixes().get(0), folder.resolve("brace"));
		assertTrue(Files.readString(folder.resolve("brace/手当.nagare")).endsWith("    問合せ先 窓口課 宣言 \"後日記載\" }\n"), Files.readString(folder.resolve("brace/手当.nagare")));
		assertTrue(project.findings().stream().noneMatch(finding -> finding.code().startsWith("syntax.") || finding.code().equals("complete.cover")), project.findings()::toString);
	}

	/** What the cover lacks is told by its own rule, and not once more among the open cells. */
	@Test
	void aCoverWithoutDeclarationIsToldOnce() throws IOException {
		Checked project = project("once", CatalogueProject.part("評価書").replaceFirst("\n    宣言 \"[^\"]*\"", ""), MessageLanguage.ENGLISH);
		List<String> told = project.findings().stream().map(Finding::message).filter(message -> message.contains("宣言")).toList();
		assertEquals(List.of("The cover lacks 宣言."), told);
	}

	private Checked project(String name, String example, MessageLanguage language) {
		Checked project = new Checked(folder.resolve(name), language).file("組織.nagare", CatalogueProject.part("組織"));
		StringBuilder text = new StringBuilder();
		for (String part : List.of("評価書", "ファイル", "業務")) {
			if (example.lines().noneMatch(line -> line.startsWith(part + " "))) {
				text.append(CatalogueProject.part(part));
			}
		}
		return project.file("手当.nagare", text + example);
	}

	private static void apply(Fix fix, Path folder) throws IOException {
		for (Fix.Edit edit : fix.edits().stream().sorted(Comparator.comparingInt(Fix.Edit::line).thenComparingInt(Fix.Edit::column).reversed()).toList()) {
			Path file = folder.resolve(edit.file());
			String text = Files.readString(file);
			Files.writeString(file, text.substring(0, offset(text, edit.line(), edit.column())) + edit.text() + text.substring(offset(text, edit.endLine(), edit.endColumn())));
		}
	}

	private static int offset(String text, int line, int column) {
		int at = 0;
		for (int i = 1; i < line; i++) {
			at = text.indexOf('\n', at) + 1;
		}
		return at + column - 1;
	}
}

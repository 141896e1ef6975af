package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.rules.finding.Finding;

/** What a rule finds besides what its example in the catalogue shows. */
class FurtherCasesTest {

	private static final String ENTRUSTMENT = "委託 保守 \"台帳の保守\" 委託先 はるか情報 : 手当情報 { 内容 \"保守を行う。\" 妥当性 \"専門の知識が要るため。\" 取扱者 10人未満 方法 %s 対象 台帳 確認方法 \"担当課への問合せによる。\" 再委託 なし }\n"
			+ "記載 Ⅲ(手当情報).3.リスク4.措置 \"%s\"\n";

	@TempDir
	Path folder;

	private List<Finding> findings(String code, String assessment, String more) {
		return new Checked(folder).file("組織.nagare", CatalogueProject.part("組織")).file("手当.nagare", assessment + CatalogueProject.part("ファイル") + CatalogueProject.part("業務") + more).findings()
				.stream().filter(finding -> finding.code().equals(code)).toList();
	}

	private List<Finding> findings(String code, String more) {
		return findings(code, CatalogueProject.part("評価書"), more);
	}

	private static String titled(String title) {
		return CatalogueProject.part("評価書").replace("手当に関する事務 全項目評価書", title);
	}

	@Test
	void aTitleSaysDraftInAnyBrackets() {
		for (String title : List.of("手当に関する事務 全項目評価書【素案】", "［素案］手当に関する事務 全項目評価書", "手当に関する事務 全項目評価書〔仮〕", "手当に関する事務 全項目評価書(素案)")) {
			assertEquals(1, findings("complete.placeholder", titled(title), "").size(), title);
		}
		assertEquals(List.of(), findings("complete.placeholder", titled("手当に関する事務 全項目評価書【手当の素案作りを除く】"), ""));
	}

	/** It names what stands in the braces, as it is printed. */
	@Test
	void aDeclarationWithNamesInBracesIsReadAsPrinted() {
		String whole = CatalogueProject.part("評価書").replace("宣言 \"みなみ市は", "宣言 \"{市}は");
		assertEquals(List.of(), findings("complete.affair-names", whole, ""));
		String other = whole.replace("{市}", "{他市}");
		assertEquals(List.of("宣言 に「みなみ市」がありません。"), findings("complete.affair-names", other, "").stream().map(Finding::message).toList());
		assertEquals(List.of(), findings("complete.affair-names", whole.replace("{市}", "{どこにも無い}"), ""), "an unknown name is told by the language");
	}

	@Test
	void aReferenceMayLeaveOutItsChapter() {
		assertEquals(List.of(), findings("agree.cell-reference", "記載 Ⅴ.2.② \"「1．①請求先」に同じ。\"\n"));
		assertEquals(List.of("「1. ③請求先」", "「9. ①請求先」"), findings("agree.cell-reference", "記載 Ⅴ.2.② \"「1. ③請求先」と「9. ①請求先」に同じ。\"\n").stream()
				.map(Finding::message).map(message -> message.replaceAll(".*?(「[0-9]. [^」]*」).*", "$1")).sorted().toList());
		assertEquals(1, findings("agree.cell-reference", "記載 Ⅳ.3 \"「1. ①請求先」に同じ。\"\n").size(), "the chapter is that of the text");
	}

	@Test
	void aMediumMayGoToAContractor() {
		assertEquals(1, findings("figure.medium-without-measure", ENTRUSTMENT.formatted("電子記録媒体", "研修で周知する。")).size());
		assertEquals(List.of(), findings("figure.medium-without-measure", ENTRUSTMENT.formatted("電子記録媒体", "媒体は施錠して運ぶ。")));
		assertEquals(List.of(), findings("figure.medium-without-measure", ENTRUSTMENT.formatted("専用線", "研修で周知する。")));
	}

	/** The measures of the whole body name the place of a file where they name another one. */
	@Test
	void aPlaceHasItsMeasuresOfTheWholeBodyWhereAnotherOneHas() {
		String kept = "記載 Ⅱ(手当情報).6.① \"\"\"\n    <外の倉庫における措置>\n    施錠する。\n    \"\"\"\n";
		String other = "記載 Ⅳ.2.方法 \"\"\"\n    <%sにおける措置>\n    年に1回行う。\n    \"\"\"\n";
		assertEquals(1, findings("agree.blocks", kept + other.formatted("中の倉庫")).size());
		assertEquals(List.of(), findings("agree.blocks", kept + other.formatted("外の倉庫")));
		assertEquals(List.of(), findings("agree.blocks", kept + "記載 Ⅳ.2.方法 \"年に1回行う。\"\n"), "a text for all places names none");
	}
}

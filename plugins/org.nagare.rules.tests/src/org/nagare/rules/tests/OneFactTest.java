package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.rules.finding.Finding;

/** A fact that several things share is told once, and only where it is a fact. */
class OneFactTest {

	private static final String OTHER = "評価書 年金 \"年金に関する事務 全項目評価書\" { 様式 平成30年5月様式4 実施機関 市 事務 \"%s\" 担当 窓口課 使用システム 台帳 }\n";

	@TempDir
	Path folder;

	private List<String> told(String code, String... textsByName) {
		Checked project = new Checked(folder).file("組織.nagare", CatalogueProject.part("組織"));
		for (int i = 0; i < textsByName.length; i += 2) {
			project.file(textsByName[i], textsByName[i + 1]);
		}
		return project.findings().stream().filter(finding -> finding.code().equals(code)).map(Finding::message).toList();
	}

	private static String whole(String more) {
		return CatalogueProject.part("評価書") + CatalogueProject.part("ファイル") + more;
	}

	@Test
	void aSharedTermIsToldWhereNobodySaysIt() {
		String glossary = "用語 裁定 \"年金を受ける権利を確かめること。\"\n";
		assertEquals(List.of("用語「裁定」は、どの欄にも現れません。"),
				told("complete.unused-term", "用語.nagare", glossary, "手当.nagare", whole(CatalogueProject.part("業務")), "年金.nagare", OTHER.formatted("年金に関する事務")));
		assertEquals(List.of(),
				told("complete.unused-term", "用語.nagare", glossary, "手当.nagare", whole(CatalogueProject.part("業務")), "年金.nagare", OTHER.formatted("年金の裁定に関する事務")));
		assertEquals(List.of(), told("complete.unused-term", "用語.nagare", glossary + "用語 請求 \"裁定を求めること。\"\n", "手当.nagare",
				whole(CatalogueProject.part("業務") + "記載 Ⅳ.3 \"請求の手引を配る。\"\n"), "年金.nagare", OTHER.formatted("年金に関する事務")), "one term may explain another");
	}

	@Test
	void aLineWithoutABasisIsToldOnceToWhomeverItLeads() {
		String flows = """
				機関 県 "県" 地方公共団体
				業務 手当 "手当" {
				    手順 申請 "申請を受ける。" { 住民 → 窓口課 : 手当情報 方法 紙 時期 "申請の都度" }
				    手順 提供 "提供する。" { 台帳 → 中間 → NWS → 相手 : 手当情報(氏名) 用途 "確認" 時期 "都度" }
				}
				一覧 相手 "照会する機関" {
				    先 他市 事務 "手当" 用途 "確認"
				    先 県 事務 "手当" 用途 "確認"
				}
				""";
		assertEquals(1, told("condition.linkage-basis", "手当.nagare", whole(flows)).size());
	}
}

package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.rules.finding.Finding;

/** No text of a library is lost without a word: neither one for an item that the form lacks, nor one for an item of which one chooses. */
class LibraryItemTest {

	@TempDir
	Path folder;

	private List<Finding> findings(String texts) {
		String assessment = CatalogueProject.part("評価書").replace("使用システム 台帳", "利用 措置\n    使用システム 台帳");
		return new Checked(folder, MessageLanguage.JAPANESE).file("組織.nagare", CatalogueProject.part("組織"))
				.file("手当.nagare", assessment + CatalogueProject.part("ファイル")).file("措置.nagare", "措置集 措置 \"市の措置\" {\n    提供元 市\n" + texts + "}\n").findings();
	}

	@Test
	void aTextThatPrintsNowhereIsTold() {
		List<Finding> told = findings("    Ⅱ.6.① \"鍵を掛ける。\"\n    Ⅱ.6.⑨ \"a\"\n    Ⅲ.3.リスク2.認証 \"行っている\"\n    Ⅲ.3.リスク2.認証.方法 \"職員証による。\"\n").stream()
				.filter(finding -> finding.code().equals("linkage.library-item")).toList();
		assertEquals(List.of(4, 5), told.stream().map(Finding::line).toList(), told.toString());
		assertTrue(told.getLast().message().contains("Ⅲ.3.リスク2.認証 に当たる、文を書く欄が"), told.getLast().message());
		assertTrue(told.getLast().help().orElseThrow().contains("選ぶ欄の値は、評価書の 記載 に"), told.getLast().toString());
	}

	@Test
	void aChosenWordInALibraryIsToldWhereItBelongs() {
		List<Finding> told = findings("    Ⅲ.3.リスク2.認証 行っている \"職員証による。\"\n    Ⅱ.6.① \"鍵を掛ける。\"\n").stream().filter(finding -> finding.code().startsWith("syntax.")).toList();
		assertEquals(1, told.size(), told.toString());
		assertEquals("syntax.text-expected", told.getFirst().code());
		assertTrue(told.getFirst().message().contains("«認証» のあとは") && told.getFirst().message().contains("評価書の 記載 に書きます"), told.getFirst().message());
	}
}

package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.rules.catalogue.DataFile;
import org.nagare.rules.finding.Finding;
import org.nagare.rules.prose.SentencePrint;
import org.nagare.testing.Checkout;

/** Sentences of the sample are known again without being written anywhere in the project. */
class SampleTextTest {

	private static final String CODE = "linkage.sample-text";

	@TempDir
	Path folder;

	@Test
	void aPrintHangsOnLettersAlone() {
		assertEquals(SentencePrint.of("①サーバー（副本）を、ＶＰＮで 守る。"), SentencePrint.of("①サーバー(副本)をVPNで守る"));
		assertNotEquals(SentencePrint.of("サーバーを守る。"), SentencePrint.of("サーバーを守らない。"));
		assertTrue(DataFile.rows("/catalogue/linkage/sample-sentences.txt").allMatch(row -> row.get(0).matches("[0-9a-f]{16}")));
	}

	/** The notice itself lies outside of the project. */
	@Test
	void aSentenceOfTheNoticeIsFoundAndTheSameWithOtherWordsIsNot() throws Exception {
		Path seeds = Checkout.plugin("org.nagare.rules").resolve("../../../shared/seeds").normalize();
		Assumptions.assumeTrue(Files.isDirectory(seeds));
		String notice;
		try (var files = Files.list(seeds)) {
			notice = Files.readString(files.filter(file -> file.getFileName().toString().startsWith("003_")).findFirst().orElseThrow());
		}
		int from = notice.lastIndexOf("中間サーバー・プラットフォームでは、ウイルス");
		String sentence = notice.substring(from, notice.indexOf('。', from) + 1);
		assertEquals(List.of(CODE), codes(sentence));
		assertEquals(List.of(), codes(sentence.replace("ウイルス", "不正なソフトウェア")));
	}

	private List<String> codes(String sentence) {
		Checked project = new Checked(folder).file("組織.nagare", CatalogueProject.part("組織")).file("手当.nagare", CatalogueProject.part("評価書") + CatalogueProject.part("ファイル") + CatalogueProject.part("業務")
				+ "記載 Ⅲ(手当情報).7.リスク1.その他 \"\"\"\n    ・" + sentence + "\n    \"\"\"\n");
		return project.findings().stream().map(Finding::code).filter(CODE::equals).toList();
	}
}

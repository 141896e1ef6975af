package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.rules.finding.Finding;

/** Texts are as long as their authors made them; no rule may take the square of their length. */
class LongTextTest {

	private static final int LONG = 60_000;

	@TempDir
	Path folder;

	/** Without any mark in it, each place could be the beginning of a name. */
	@Test
	void aLongTextWithoutMarksIsReadOnce() {
		String text = CatalogueProject.part("評価書") + CatalogueProject.part("ファイル") + CatalogueProject.part("業務")
				+ "記載 Ⅳ.3 \"%s。年金に関する事務と年金台帳ファイルを見る。\"\n".formatted("漢".repeat(LONG));
		Checked project = new Checked(folder).file("組織.nagare", CatalogueProject.part("組織")).file("手当.nagare", text);
		List<String> foreign = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> project.findings()).stream()
				.filter(finding -> finding.code().equals("agree.foreign-name")).map(Finding::message).toList();
		assertEquals(2, foreign.size(), foreign::toString);
	}
}

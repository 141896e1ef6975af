package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.rules.finding.Finding;

/** What a word beside the one that was meant must not hide, and what other ways of writing must not: each beside what is sound. */
class PassedOverTest {

	private static final String STEPS = CatalogueProject.part("業務");
	private static final String ASSESSMENT = CatalogueProject.part("評価書");
	private static final String FILE = CatalogueProject.part("ファイル");
	private static final String ANYWHERE = "Ⅳ.3";

	@TempDir
	Path folder;

	private int runs;

	private void told(int times, String code, String assessment, String file, String more) {
		List<Finding> findings = new Checked(folder.resolve("run" + ++runs)).file("組織.nagare", CatalogueProject.part("組織")).file("手当.nagare", assessment + file + more).findings();
		assertEquals(List.of(), findings.stream().filter(finding -> finding.code().matches("(?:syntax|link|form)\\..*")).toList(), more);
		List<String> told = findings.stream().filter(finding -> finding.code().equals(code)).map(Finding::message).toList();
		assertEquals(times, told.size(), () -> code + " " + told + " of " + more);
	}

	private void told(int times, String code, String cell, String sentence) {
		told(times, code, ASSESSMENT, FILE, STEPS + "記載 " + cell + " \"" + sentence + "\"\n");
	}

	/** An answer that passes the place of the replica on its way in registers nothing there. */
	@Test
	void aReplicaIsFedFromWhereTheFileIsHeld() {
		String code = "figure.replica-not-drawn";
		String file = FILE.replace("    保有 台帳\n", "    保有 台帳\n    副本 中間\n");
		String asked = "    手順 照会 \"他の団体に照会する。\" { 他市 → NWS → 中間 → 宛名 → 台帳 : 手当情報 根拠 情報連携根拠 \"別表の10の項\" 時期 \"都度\" }\n";
		for (String fed : List.of("台帳 → 宛名 → 中間 : 手当情報", "台帳 → 宛名 : 手当情報\n 宛名 → 中間 : 手当情報")) {
			told(0, code, ASSESSMENT, file, STEPS.replace("    手順 決定", asked + "    手順 登録 \"副本を登録する。\" { " + fed + " }\n    手順 決定"));
		}
		for (String none : List.of("台帳 → 窓口課 : 手当情報", "中間 → 宛名 → 台帳 : 手当情報")) {
			told(1, code, ASSESSMENT, file, STEPS.replace("    手順 決定", asked + "    手順 登録 \"副本を登録する。\" { " + none + " }\n    手順 決定"));
		}
	}
}

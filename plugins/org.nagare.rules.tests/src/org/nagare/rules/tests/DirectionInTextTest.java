package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a sentence and the arrows below it lead the same way. */
class DirectionInTextTest {

	@TempDir
	Path folder;

	private List<String> told(String sentence, String arrows) {
		String step = "業務 手当 \"手当\" {\n    手順 申請 \"申請を受ける。\" { 住民 → 窓口課 : 手当情報 方法 紙 時期 \"申請の都度\" }\n    手順 試し \"" + sentence + "\" {\n        " + String.join("\n        ", arrows.split("; ")) + "\n    }\n}\n";
		return new Checked(folder).file("組織.nagare", CatalogueProject.part("組織")).file("手当.nagare", CatalogueProject.part("評価書") + CatalogueProject.part("ファイル") + step).findings().stream()
				.filter(finding -> finding.code().equals("figure.direction-in-text")).map(finding -> finding.message().replaceAll("^.*「|」と、.*$", "")).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "住民に結果を送る。 | 住民 → 窓口課 : 手当情報(氏名) 方法 紙 | 住民に結果を送る。", "他市区町村から記録を受け取る。 | 台帳 → 他市 : 手当情報(氏名) 方法 紙 | 他市区町村から記録を受け取る。",
			"手当台帳システムに登録する。 | 台帳 → 窓口課 : 手当情報 | 手当台帳システムに登録する。", "届出を確かめる。既存住民基本台帳システムから異動の情報を取り込む。 | 台帳 → 連携 → 住基 : 手当情報 | 既存住民基本台帳システムから異動の情報を取り込む。",
			"申請書を受け付ける。 | 窓口課 → 住民 : 手当情報(氏名) 方法 紙 | 申請書を受け付ける。", "決定を通知する。 | 住民 → 窓口課 : 手当情報(氏名) 方法 紙 | 決定を通知する。" })
	void anArrowAgainstItsSentenceIsTold(String sentence, String arrows, String quoted) {
		assertEquals(List.of(quoted), told(sentence, arrows));
	}

	/** The right way; both ways; an inquiry; a step that says nothing of any direction; somebody who is only spoken of; within the body without a name. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "住民に結果を送る。 | 窓口課 → 住民 : 手当情報(氏名) 方法 紙", "他市区町村から記録を受け取る。 | 他市 → 台帳 : 手当情報(氏名) 方法 紙",
			"他市区町村に照会し、記録を受け取る。 | 台帳 → 他市 : 手当情報(氏名) 方法 紙; 他市 → 台帳 : 手当情報(氏名) 方法 紙", "他市区町村からの照会に答えて送る。 | 台帳 → 他市 : 手当情報(氏名) 方法 紙",
			"住民から申請書を受け取り、手当台帳システムに登録する。 | 住民 → 窓口課 : 手当情報 方法 紙; 窓口課 → 台帳 : 手当情報", "要件を確かめる。 | 台帳 → 他市 : 手当情報(氏名) 方法 紙", "住民に関する記録を受け取る。 | 他市 → 台帳 : 手当情報(氏名) 方法 紙",
			"申請書を受け付け、控えを渡す。 | 窓口課 → 住民 : 手当情報(氏名) 方法 紙", "通知書を送る。 | 台帳 → 窓口課 : 手当情報", "申請書を受け付ける。 | 住民 → 窓口課 : 手当情報 方法 紙; 窓口課 → 住民 : \"控え\" 個人番号なし 方法 紙" })
	void whatFitsOrSaysNothingIsNot(String sentence, String arrows) {
		assertEquals(List.of(), told(sentence, arrows));
	}
}

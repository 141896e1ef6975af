package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a sentence and the arrows below it lead the same way. */
class DirectionInTextTest {

	@TempDir
	Path folder;

	private List<String> told(String sentence, String arrows) {
		return told("figure.direction-in-text", sentence, arrows);
	}

	private List<String> told(String code, String sentence, String arrows) {
		String step = "業務 手当 \"手当\" {\n    手順 申請 \"申請を受ける。\" { 住民 → 窓口課 : 手当情報 方法 紙 時期 \"申請の都度\" }\n    手順 試し \"" + sentence + "\" {\n        " + String.join("\n        ", arrows.split("; ")) + "\n    }\n}\n";
		return new Checked(folder).file("組織.nagare", CatalogueProject.part("組織")).file("手当.nagare", CatalogueProject.part("評価書") + CatalogueProject.part("ファイル") + "帳票 確認票 : 手当情報(氏名)\n" + step).findings().stream()
				.filter(finding -> finding.code().equals(code)).map(finding -> finding.message().replaceAll("^.*「|」と、.*$", "")).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "住民に結果を送る。 | 住民 → 窓口課 : 手当情報(氏名) 方法 紙 | 住民に結果を送る。", "他市区町村から記録を受け取る。 | 台帳 → 他市 : 手当情報(氏名) 方法 紙 | 他市区町村から記録を受け取る。",
			"手当台帳システムに登録する。 | 台帳 → 窓口課 : 手当情報 | 手当台帳システムに登録する。", "届出を確かめる。既存住民基本台帳システムから異動の情報を取り込む。 | 台帳 → 連携 → 住基 : 手当情報 | 既存住民基本台帳システムから異動の情報を取り込む。",
			"申請書を受け付ける。 | 窓口課 → 住民 : 手当情報(氏名) 方法 紙 | 申請書を受け付ける。", "決定を通知する。 | 住民 → 窓口課 : 手当情報(氏名) 方法 紙 | 決定を通知する。" })
	void anArrowAgainstItsSentenceIsTold(String sentence, String arrows, String quoted) {
		assertEquals(List.of(quoted), told(sentence, arrows));
	}

	/** Where nobody is named: by a replica, a question, an answer, a file that is kept somewhere, or by what is sent, received, asked for, handed in and handed out. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "記録の副本を登録する。 | 中間 → 宛名 → 台帳 : 手当情報(氏名) | 記録の副本を登録する。", "転入した者の記録を照会する。 | 他市 → 台帳 : 手当情報(氏名) 照会 方法 紙; 他市 → 台帳 : 手当情報(氏名) 方法 紙 | 転入した者の記録を照会する。",
			"照会に答える。 | 台帳 → 他市 : 手当情報(氏名) 照会 方法 紙 | 照会に答える。", "他の団体の照会に応じて提供する。 | 他市 → 台帳 : 手当情報(氏名) 方法 紙 | 他の団体の照会に応じて提供する。",
			"手当情報を更新する。 | 台帳 → 窓口課 : 手当情報 | 手当情報を更新する。", "記録を取り込み、確認票を送る。 | 住民 → 窓口課 : 確認票 方法 紙 | 記録を取り込み、確認票を送る。",
			"結果を伝え、確認票を受け取る。 | 窓口課 → 住民 : 確認票 方法 紙 | 結果を伝え、確認票を受け取る。", "確認票の作成を求め、受け取る。 | 窓口課 → 他市 : 確認票 方法 紙 | 確認票の作成を求め、受け取る。",
			"申請書を受け付ける。 | 窓口課 → 住民 : 確認票 方法 紙; 住民 → 端末 : 確認票 方法 紙 | 申請書を受け付ける。", "届出を受け、手帳を交付する。 | 住民 → 窓口課 : 確認票 方法 紙; 住民 → 窓口課 : \"手帳\" 個人番号なし 方法 紙 | 届出を受け、手帳を交付する。",
			"対象者を抽出し、案内を送る。 | 窓口課 → 台帳 : 確認票; 窓口課 → 住民 : 確認票 方法 紙 | 対象者を抽出し、案内を送る。", "住民が示すカードで本人を確かめる。 | 窓口課 → 住民 : 手当情報 方法 紙 | 住民が示すカードで本人を確かめる。",
			"住民が確認票を持って窓口課に行き、相談する。 | 窓口課 → 住民 : 手当情報 方法 紙 | 住民が確認票を持って窓口課に行き、相談する。", "結果を確かめ、手当台帳システムに記録する。 | 台帳 → 窓口課 : 手当情報 | 結果を確かめ、手当台帳システムに記録する。" })
	void whereNobodyIsNamedOtherThingsTellIt(String sentence, String arrows, String quoted) {
		assertEquals(List.of(quoted), told(sentence, arrows));
	}

	/** Another acts; what was done before; a question and its answer; a replica that goes on; what is kept besides being sent; an update that sends on. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "他市区町村が照会する。 | 他市 → 台帳 : 手当情報(氏名) 照会 方法 紙", "転入した者の記録を照会し、転出した者の照会に答えて提供する。 | 台帳 → 他市 : 手当情報(氏名) 照会 方法 紙; 他市 → 台帳 : 手当情報(氏名) 方法 紙; 他市 → 台帳 : 手当情報(氏名) 照会 方法 紙; 台帳 → 他市 : 手当情報(氏名) 方法 紙",
			"副本を登録し、照会に答えて提供する。 | 台帳 → 宛名 → 中間 : 手当情報(氏名); 中間 → NWS → 他市 : 手当情報(氏名)", "住民が提出した書類を確かめる。 | 窓口課 → 住民 : 手当情報 方法 紙", "他市区町村が確認票を送る。 | 他市 → 窓口課 : 確認票 方法 紙",
			"手当情報を更新し、結果を知らせる。 | 台帳 → 他市 : 手当情報 方法 紙", "結果を送り、控えを保管する。 | 窓口課 → 台帳 : 確認票; 窓口課 → 住民 : 確認票 方法 紙", "届出を受け、手帳を交付する。 | 住民 → 窓口課 : 確認票 方法 紙; 窓口課 → 住民 : \"手帳\" 個人番号なし 方法 紙",
			"他市区町村からの照会に応じて提供する(同様に照会も可能)。 | 中間 → NWS → 他市 : 手当情報(氏名); 他市 → NWS → 中間 → 宛名 → 台帳 : 手当情報(氏名)", "確認票の提出を求める。 | 窓口課 → 住民 : \"依頼\" 個人番号なし 方法 紙" })
	void whatAnotherDoesOrWasDoneBeforeIsNot(String sentence, String arrows) {
		assertEquals(List.of(), told(sentence, arrows));
	}

	/** An answer may go on to another system than the one that asked. */
	@Test
	void anAnswerThatGoesOnIsTheOtherDirection() {
		String sentence = "照会に応じて提供する(同様に照会も可能)。";
		String there = "中間 → NWS → 他市 : 手当情報(氏名)";
		assertEquals(List.of(), told("figure.two-way-step", sentence, there + "; 他市 → NWS → 中間 → 宛名 → 台帳 : 手当情報(氏名)"));
		assertEquals(1, told("figure.two-way-step", sentence, there).size());
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

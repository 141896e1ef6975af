package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.rules.finding.Finding;

/** Numbers, days and ways of sending and erasing that a sentence or the model tells, and that cannot be. */
class NumbersAndWaysTest {

	private static final String STEPS = CatalogueProject.part("業務");
	private static final String ENTRUSTED = "委託 保守 \"台帳の保守\" 委託先 はるか情報 : 手当情報 { 内容 \"保守を行う。\" 妥当性 \"専門の知識が要るため。\" 取扱者 10人未満 方法 専用線 対象 台帳 確認方法 \"問合せによる。\" 再委託 なし }\n";

	@TempDir
	Path folder;

	private int runs;

	private List<String> told(String code, String assessment, String file, String more) {
		return new Checked(folder.resolve("run" + ++runs)).file("組織.nagare", CatalogueProject.part("組織")).file("手当.nagare", assessment + file + more).findings().stream()
				.filter(finding -> finding.code().equals(code)).map(Finding::message).toList();
	}

	private void told(int times, String code, String cell, String sentence, String more) {
		assertEquals(times, told(code, CatalogueProject.part("評価書"), CatalogueProject.part("ファイル"), more + "記載 " + cell + " \"" + sentence + "\"\n").size(), sentence);
	}

	@Test
	void theItemOfTheTableIsOneOfTheBases() {
		for (String sentence : List.of("番号法別表の11の項による。", "番号法の別表10の2の項による。", "別表の10の項、68の項による。", "この方法は別表第86の項による。", "利用等に関する法律別表の86の項による。")) {
			told(1, "agree.table-item", "Ⅰ.1.②", sentence, STEPS);
		}
		for (String sentence : List.of("番号法別表の10の項による。", "別表10の項による。", "住民基本台帳法別表の86の項による。", "みなみ市手当条例別表の86の項による。", "主務省令別表の86の項による。", "番号法別表第一の86の項による。", "別表による。", "別記の86の項による。")) {
			told(0, "agree.table-item", "Ⅰ.1.②", sentence, STEPS);
		}
		String none = CatalogueProject.part("評価書").replace("根拠 番号利用 \"別表の10の項\"", "根拠 番号利用");
		assertEquals(List.of(), told("agree.table-item", none, CatalogueProject.part("ファイル"), STEPS + "記載 Ⅰ.1.② \"番号法別表の11の項による。\"\n"), "no basis names an item");
	}

	@Test
	void noSentenceSpeaksOfMoreHandlersThanThereAre() {
		// twelve in the department and up to nine at the contractor
		for (String sentence : List.of("取扱者は22人とする。", "取扱者数は、約200,000人である。", "取扱者を２万人に限る。")) {
			told(1, "threshold.handlers-in-text", "Ⅲ(手当情報).4.その他", sentence, STEPS + ENTRUSTED);
		}
		for (String sentence : List.of("取扱者は21人とする。", "取扱者は5人である。", "対象者は200,000人である。", "取扱者は名簿で確かめる。")) {
			told(0, "threshold.handlers-in-text", "Ⅲ(手当情報).4.その他", sentence, STEPS + ENTRUSTED);
		}
		told(0, "threshold.handlers-in-text", "Ⅲ(手当情報).4.その他", "取扱者は22人とする。", STEPS + ENTRUSTED.replace(" 取扱者 10人未満", ""));
		told(0, "threshold.handlers-in-text", "Ⅲ(手当情報).4.その他", "取扱者は22人とする。", STEPS + ENTRUSTED.replace("10人未満", "500人以上"));
	}

	@Test
	void moreThanOneHandlerForTenPersonsIsASlip() {
		String code = "threshold.handlers-implausible";
		for (String handlers : List.of("5001人", "20万人", "1万人以上", "0人")) {
			assertEquals(1, told(code, CatalogueProject.part("評価書"), CatalogueProject.part("ファイル"), STEPS + ENTRUSTED.replace("10人未満", handlers)).size(), handlers);
			assertEquals(1, told(code, CatalogueProject.part("評価書"), CatalogueProject.part("ファイル").replace("12人", handlers), STEPS).size(), handlers);
		}
		for (String handlers : List.of("5000人", "500人以上", "12人")) {
			assertEquals(List.of(), told(code, CatalogueProject.part("評価書"), CatalogueProject.part("ファイル").replace("12人", handlers), STEPS), handlers);
		}
		assertEquals(List.of(), told(code, CatalogueProject.part("評価書"), CatalogueProject.part("ファイル").replace("12人", "999人").replace("5万人", "50人"), STEPS), "a small file has many");
	}

	@Test
	void theDayOfHoldingIsNotYearsOff() {
		for (String start : List.of("平成25年5月30日", "令和12年4月2日", "令和17年6月1日")) {
			assertEquals(1, told("time.holding-day", CatalogueProject.part("評価書"), CatalogueProject.part("ファイル").replace("令和7年6月1日", start), STEPS).size(), start);
		}
		for (String start : List.of("平成25年5月31日", "平成27年10月5日", "令和12年4月1日", "令和12年4月")) {
			assertEquals(List.of(), told("time.holding-day", CatalogueProject.part("評価書"), CatalogueProject.part("ファイル").replace("令和7年6月1日", start), STEPS), start);
		}
		String draft = CatalogueProject.part("評価書").replace("    公表日 令和7年4月1日\n", "");
		assertEquals(1, told("time.holding-day", draft, CatalogueProject.part("ファイル").replace("令和7年6月1日", "令和12年6月2日"), STEPS).size(), "a draft is looked at today");
		assertEquals(0, told("time.holding-day", draft, CatalogueProject.part("ファイル").replace("令和7年6月1日", "令和12年6月1日"), STEPS).size());
	}

	@Test
	void whatASentenceSendsItByIsInTheModel() {
		String code = "agree.channel-in-text";
		String cell = "Ⅲ(手当情報).2.リスク4.措置";
		for (String sentence : List.of("申請書は電子メールで受け取る。", "申請書は、ファックスにより受け付ける。", "USBメモリを用いて取り込む。", "電子記録媒体で届いたものを取り込む。", "専用線で受信し、取り込む。", "インターネットを通じて申請書を受け付ける。")) {
			told(1, code, cell, sentence, STEPS);
		}
		for (String sentence : List.of("申請書は、電子メールでは受け取らない。", "電子メールで受け取ることを禁止する。", "電子メールで届いた場合は、破棄する。", "申請書は紙で受け取る。", "電子記録媒体は施錠して保管する。", "メールアドレスを受け取る。")) {
			told(0, code, cell, sentence, STEPS);
		}
		told(0, code, "Ⅳ.3", "申請書は電子メールで受け取る。", STEPS);
		told(0, code, cell, "専用線で受け取る。", STEPS + ENTRUSTED);
		told(0, code, cell, "申請書は電子メールで受け取る。", STEPS.replace("方法 紙 時期", "方法 紙, 電子メール 時期"));
		told(0, code, cell, "申請書は電子メールで受け取る。", STEPS.replace("方法 紙 時期", "方法 その他(\\\"メールの添付\\\") 時期").replace("\\\"", "\""));
		told(0, code, cell, "申請書は電子メールで受け取る。", STEPS.replace("方法 紙 時期", "時期"));
	}

	@Test
	void paperIsCutAndDataIsErased() {
		String code = "agree.erasure-means";
		for (String sentence : List.of("データは、シュレッダーで裁断する。", "副本を溶解する。", "申請書は、データ消去ソフトで消去する。", "届出書を上書きして消す。", "申請書は、細断し、又は溶解する。")) {
			told(1, code, "Ⅱ(手当情報).6.③", sentence, STEPS);
		}
		for (String sentence : List.of("データは、復元できないように消去する。申請書は裁断する。", "データを記録した媒体は、細断する。", "データを出力した紙は、裁断する。", "申請書から入力したデータは、上書きして消去する。", "システムの操作で消去する。", "申請書を電子ファイルにしたものは、消去ソフトで消す。")) {
			told(0, code, "Ⅱ(手当情報).6.③", sentence, STEPS);
		}
		told(0, code, "Ⅲ(手当情報).7.リスク3.その他", "申請書は、細断する。", STEPS);
	}

	/** By its own measures for that way or the technical ones; an empty cell is told as that. */
	@Test
	void whatTravelsOnAnOpenLineIsProtected() {
		String code = "figure.open-line-without-measure";
		for (String medium : List.of("インターネット", "電子メール", "紙, 電子メール")) {
			String steps = STEPS.replace("方法 紙 時期", "方法 " + medium + " 時期");
			told(1, code, "Ⅲ(手当情報).2.リスク4.措置", "受け取った職員が、直ちに台帳に移す。", steps);
			for (String sentence : List.of("通信を暗号化する。", "ＴＬＳによる通信だけを受け付ける。", "添付のファイルに、パスワードを付けさせる。")) {
				told(0, code, "Ⅲ(手当情報).2.リスク4.措置", sentence, steps);
			}
			told(0, code, "Ⅲ(手当情報).7.リスク1.その他", "経路を暗号化する。", steps + "記載 Ⅲ(手当情報).2.リスク4.措置 \"直ちに台帳に移す。\"\n");
			told(1, code, "Ⅲ(手当情報).3.その他", "画面を暗号化する。", steps + "記載 Ⅲ(手当情報).2.リスク4.措置 \"直ちに台帳に移す。\"\n");
			told(1, code, "Ⅲ(手当情報).2.リスク4.措置", "庁内の通信は、閉じた回線だけを通す。", steps);
			told(0, code, "Ⅳ.3", "報告する。", steps);
		}
		told(0, code, "Ⅲ(手当情報).2.リスク4.措置", "受け取った職員が、直ちに台帳に移す。", STEPS);
		String given = STEPS.replace("    手順 決定", "    手順 提供 \"転出先に送る。\" { 台帳 → 他市 : 手当情報(個人番号, 氏名) 方法 電子メール 根拠 番号利用 \"別表の10の項\" 用途 \"支給\" 時期 \"転出の都度\" }\n    手順 決定");
		told(1, code, "Ⅲ(手当情報).5.リスク2.措置", "宛先を二人で確かめる。", given);
		told(0, code, "Ⅲ(手当情報).5.リスク2.措置", "宛先を二人で確かめ、暗号化して送る。", given);
	}

	/** Of the procedure the first day; what comes before it is out of order. */
	@Test
	void nothingWasAssessedBeforeThereWasALaw() {
		String code = "time.before-law";
		String whole = CatalogueProject.part("評価書");
		String file = CatalogueProject.part("ファイル");
		assertEquals(List.of("基礎項目評価の 平成7年1月6日 は、番号法の公布（平成25年5月31日）より前です。"), told(code, whole.replace("基礎項目評価 令和7年", "基礎項目評価 平成7年"), file, STEPS));
		assertEquals(1, told(code, whole.replace("    番号 1\n", "    番号 1\n    終了 平成25年5月30日\n"), file, STEPS).size());
		assertEquals(1, told(code, whole.replaceFirst("(?s)    手続 \\{.*?\n    \\}\n", "").replace("公表日 令和", "公表日 平成"), file, STEPS).size(), "without a procedure the day of publication is the first");
		for (String sound : List.of(whole, whole.replace("基礎項目評価 令和7年1月6日", "基礎項目評価 平成26年4月18日"), whole.replace("    番号 1\n", "    番号 1\n    終了 令和7年5月31日\n"))) {
			assertEquals(List.of(), told(code, sound, file, STEPS));
		}
		assertEquals(1, told("time.procedure-order", whole.replace("    番号 1\n", "    番号 1\n    終了 令和7年5月31日\n"), file, STEPS).size(), "it ended before it was held");
		assertEquals(0, told("time.procedure-order", whole.replace("    番号 1\n", "    番号 1\n    終了 令和7年6月1日\n"), file, STEPS).size());
		String disordered = whole.replace("第三者点検 令和7年", "第三者点検 平成7年");
		assertEquals(List.of(), told(code, disordered, file, STEPS));
		assertEquals(1, told("time.procedure-order", disordered, file, STEPS).size());
	}
}

package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.rules.finding.Finding;

/** What a text says and the model does not show, or shows otherwise; and sound sentences of the same words, of which nothing is told. */
class SaidAndShownTest {

	private static final String STEPS = """
			業務 手当 "手当" {
			    手順 申請 "申請書を受け付け、台帳に登録する。" {
			        住民 → 窓口課 : 手当情報(個人番号, 氏名, 住所) 方法 紙 時期 "申請の都度"
			        窓口課 → 台帳 : 手当情報
			        住基 → 連携 → 台帳 : 手当情報(個人番号, 氏名, 住所) 時期 "申請の都度"
			    }
			    手順 提供 "転出先に提供する。" { 台帳 → 他市 : 手当情報(個人番号, 氏名) 方法 紙 根拠 番号利用 "別表の10の項" 用途 "支給" 時期 "転出の都度" }
			}
			委託 保守 "台帳の保守" 委託先 はるか情報 : 手当情報 { 内容 "保守を行う。" 妥当性 "専門の知識が要るため。" 取扱者 10人未満 方法 専用線 対象 台帳 確認方法 "問合せによる。" 再委託 なし }
			""";

	@TempDir
	Path folder;

	private int runs;

	private List<Finding> findings(UnaryOperator<String> assessment, String more) {
		return new Checked(folder.resolve("run" + ++runs)).file("組織.nagare", CatalogueProject.part("組織"))
				.file("手当.nagare", assessment.apply(CatalogueProject.part("評価書")) + CatalogueProject.part("ファイル") + more).findings();
	}

	private List<String> told(String code, UnaryOperator<String> assessment, String more) {
		return findings(assessment, more).stream().filter(finding -> finding.code().equals(code)).map(Finding::message).toList();
	}

	private int told(String code, String cell, String sentence) {
		return told(code, UnaryOperator.identity(), STEPS + "記載 " + cell + " \"" + sentence + "\"\n").size();
	}

	@Test
	void aDenialOfTheWholeIsComparedWithTheModel() {
		for (String sentence : List.of("委託は行わない。", "この事務では、外部への委託は行っていない。", "特定個人情報ファイルの取扱いの委託はしない。")) {
			assertEquals(1, told("agree.denied-in-text", "Ⅲ(手当情報).4.その他", sentence), sentence);
		}
		for (String sentence : List.of("再委託は行わない。", "個人番号の入力の作業は委託しない。", "目的の外の委託は行わない。", "承認を得ない委託は行わない。", "契約の前に委託しない。")) {
			assertEquals(0, told("agree.denied-in-text", "Ⅲ(手当情報).4.その他", sentence), sentence);
		}
	}

	/** Of what is done with a leave, in a case or by some of the staff, a sentence denies nothing as a whole. */
	@Test
	void anExceptionIsNoDenial() {
		for (String sentence : List.of("手当台帳システムは、許可したもののほか、庁内連携システムとは接続しない。", "手当台帳システムは、登録していない端末から庁内連携システムに接続しない。", "手当台帳システムは、保守のとき、庁内連携システムに接続しない。")) {
			assertEquals(0, told("agree.denied-in-text", "Ⅲ(手当情報).3.その他", sentence), sentence);
		}
		assertEquals(1, told("agree.denied-in-text", "Ⅲ(手当情報).3.その他", "手当台帳システムは、庁内連携システムに接続しない。"));
	}

	/** What a library says, it says of its own matter. */
	@Test
	void onlyWhatIsEnteredForACellDeniesForTheAssessment() {
		String code = "agree.denied-in-text";
		String library = "措置集 基盤措置 \"基盤\" 見出し \"<基盤における措置>\" { 提供元 国 出典 \"国の資料\" 日付 令和6年4月1日 対象様式 平成30年5月様式4 Ⅲ.4.その他 \"委託は行わない。\" }\n";
		UnaryOperator<String> using = text -> text.replaceFirst("    しきい値", "    利用 基盤措置\n    しきい値");
		List<Finding> printed = findings(using, STEPS + library);
		assertTrue(printed.stream().noneMatch(finding -> finding.code().matches("(?:link|syntax)\\..*|linkage\\.library.*")), printed.toString());
		assertEquals(List.of(), told(code, using, STEPS + library));
		assertEquals(1, told(code, using, STEPS + library + "記載 Ⅲ(手当情報).4.その他 \"委託は行わない。\"\n").size());
		assertEquals(1, told(code, UnaryOperator.identity(), STEPS.replace("保守を行う。", "委託は行わない。")).size(), "what is typed in the entrustment is entered as well");
	}

	@Test
	void aTransferThatIsDeniedIsShown() {
		String steps = STEPS.replace("    手順 提供 \"転出先に提供する。\"", "    手順 移転 \"税務課に渡す。\" { 台帳 → 連携 → 移転先 : 手当情報(個人番号, 氏名) 時期 \"毎月\" }\n    手順 提供 \"転出先に提供する。\"")
				+ "一覧 移転先 \"庁内の各課\" { 先 税 事務 \"市税に関する事務\" 根拠 番号利用 \"別表の10の項\" 用途 \"所得の確認\" }\n";
		for (String sentence : List.of("移転は行わない。", "庁内の他の部署への移転は、一切行っていない。")) {
			assertEquals(1, told("agree.denied-in-text", UnaryOperator.identity(), steps + "記載 Ⅲ(手当情報).5.その他 \"" + sentence + "\"\n").size(), sentence);
			assertEquals(0, told("agree.denied-in-text", "Ⅲ(手当情報).5.その他", sentence), sentence);
		}
	}

	/** In a section of the whole assessment all its systems are meant, in one of a file those that hold it. */
	@Test
	void whoeverIsNotNamedIsWhoeverTheSectionIsAbout() {
		assertEquals(1, told("agree.denied-in-text", "Ⅳ.3", "この事務では、既存住民基本台帳システムとは接続しない。"));
		assertEquals(0, told("agree.denied-in-text", "Ⅲ(手当情報).3.その他", "既存住民基本台帳システムとは接続しない。"), "what holds the file is not connected with it");
		assertEquals(0, told("agree.denied-in-text", "Ⅳ.3", "災害のときに使う端末は、庁内連携システムとは接続しない。"));
	}

	@Test
	void aProvisionThatIsDeniedIsShown() {
		for (String sentence : List.of("提供・移転は行わない。", "特定個人情報を他の機関に提供しない。")) {
			assertEquals(1, told("agree.denied-in-text", "Ⅲ(手当情報).5.その他", sentence), sentence);
		}
		assertEquals(1, told("agree.denied-in-text", "Ⅲ(手当情報).6.その他", "手当台帳システムによる提供は行わない。"));
		assertEquals(0, told("agree.denied-in-text", "Ⅲ(手当情報).6.その他", "税務システムによる提供は行わない。"));
		for (String sentence : List.of("移転は行わない。", "法令に基づく場合を除き、提供しない。", "本人の同意なく第三者に提供しない。", "必要な項目のほかは提供しない。")) {
			assertEquals(0, told("agree.denied-in-text", "Ⅲ(手当情報).5.その他", sentence), sentence);
		}
	}

	/** What passes the network is told in Ⅲ6: Ⅲ5 may deny the rest. */
	@Test
	void whatPassesTheNetworkIsNoProvisionOfTheOtherSection() {
		String code = "agree.denied-in-text";
		String steps = STEPS.replace("台帳 → 他市 : 手当情報(個人番号, 氏名) 方法 紙 根拠 番号利用 \"別表の10の項\"", "台帳 → 中間 → NWS → 他市 : 手当情報(個人番号, 氏名) 根拠 情報連携根拠 \"主務省令第2条の表の10の項\"");
		UnaryOperator<String> same = UnaryOperator.identity();
		assertEquals(List.of(), told(code, same, steps + "記載 Ⅲ(手当情報).5.その他 \"提供は行わない。\"\n"));
		assertEquals(1, told(code, same, steps + "記載 Ⅲ(手当情報).6.その他 \"提供は行わない。\"\n").size());
		assertEquals(1, told(code, same, STEPS + "記載 Ⅲ(手当情報).5.その他 \"提供は行わない。\"\n").size());
	}

	@Test
	void mediaThatAreDeniedAreUsed() {
		for (String sentence : List.of("電子記録媒体は使用しない。", "この事務では、USBメモリは使わない。")) {
			assertEquals(0, told("agree.denied-in-text", "Ⅲ(手当情報).3.その他", sentence), sentence);
			String more = STEPS.replace("手当情報(個人番号, 氏名) 方法 紙", "手当情報(個人番号, 氏名) 方法 電子記録媒体") + "記載 Ⅲ(手当情報).3.その他 \"" + sentence + "\"\n";
			assertEquals(1, told("agree.denied-in-text", UnaryOperator.identity(), more).size(), sentence);
			assertEquals(0, told("agree.denied-in-text", UnaryOperator.identity(), more.replace("は使", "は、登録したもののほかは使")).size(), sentence);
		}
	}

	@Test
	void aConnectionThatIsDeniedIsShown() {
		for (String sentence : List.of("手当台帳システムは、庁内連携システムとは接続しない。", "庁内連携システムとは接続していない。")) {
			assertEquals(1, told("agree.denied-in-text", "Ⅲ(手当情報).3.その他", sentence), sentence);
		}
		for (String sentence : List.of("手当台帳システムは、税務システムとは接続しない。", "業務用の端末は、庁内連携システムとは接続しない。", "庁内連携システムとは直接接続しない。", "団体内統合宛名システムとは接続しない。")) {
			assertEquals(0, told("agree.denied-in-text", "Ⅲ(手当情報).3.その他", sentence), sentence);
		}
	}

	@Test
	void whoeverIsASourceSendsSomething() {
		for (String sentence : List.of("・税務課から: 所得を確かめる。", "税務課から所得の情報を入手する。", "・本人、税務課から: 所得を確かめる。", "・はるか情報株式会社から: 台帳の写しを受ける。", "・税務署から: 所得を確かめる。")) {
			assertEquals(1, told("agree.source-without-arrow", "Ⅱ(手当情報).3.④", sentence), sentence);
		}
		for (String sentence : List.of("・本人又は代理人から: 申請による。", "・住民課から: 住所を確かめる。", "・既存住民基本台帳システムから: 住所を確かめる。", "・他の行政機関から: 法令による。", "・自部署から: 台帳による。",
				"税務課からの照会に答えるため。", "令和3年から入手する。", "・上記以外から: 入手しない。")) {
			assertEquals(0, told("agree.source-without-arrow", "Ⅱ(手当情報).3.④", sentence), sentence);
		}
	}

	@Test
	void nothingThatWasNotSaidIsReflected() {
		for (String opinions : List.of("なし", "\"意見はなかった。\"", "\"特になし\"", "\"意見の提出はありませんでした。\"", "\"０件\"")) {
			assertEquals(1, told("agree.opinion-reflected", text -> text.replace("意見 なし 反映 なし", "意見 " + opinions + " 反映 \"説明を詳しくした。\""), STEPS).size(), opinions);
			for (String nothing : List.of("なし", "\"意見が無かったので、修正はしていない。\"", "\"反映すべき意見はなかった。\"")) {
				assertEquals(List.of(), told("agree.opinion-reflected", text -> text.replace("意見 なし 反映 なし", "意見 " + opinions + " 反映 " + nothing), STEPS), opinions + nothing);
			}
		}
		assertEquals(List.of(), told("agree.opinion-reflected", text -> text.replace("意見 なし 反映 なし", "意見 \"説明が足りないとの意見が1件あった。\" 反映 \"説明を詳しくした。\""), STEPS));
	}

	@Test
	void whatIsStillToComeHasNotBeenCounted() {
		assertEquals(List.of("対象人数の時点の 令和16年10月1日 は、まだ来ていません。"), told("time.still-to-come", text -> text.replace("対象人数 5万人 時点 令和6年", "対象人数 5万人 時点 令和16年"), STEPS));
		assertEquals(List.of("第三者点検の 令和7年6月2日 は、まだ来ていません。"), told("time.still-to-come", text -> text.replace("令和7年3月3日", "令和7年6月2日"), STEPS));
		assertEquals(List.of(), told("time.still-to-come", text -> text.replace("令和7年3月3日", "令和7年6月1日"), STEPS), "the day of the check has come");
		assertEquals(List.of(), told("time.still-to-come", text -> text.replace("第三者点検 令和7年3月3日 方法 \"審議会が点検した。\" 結果 \"適切である。\"", "第三者点検 令和7年6月2日"), STEPS), "what is planned");
	}

	/** A number that was overruled is the one that the model counts: of entrustments as of recipients. */
	@Test
	void anOverruledNumberOfEntrustmentsIsTheOneThatIsCounted() {
		String overruled = "記載 Ⅱ(手当情報).4.有無 上書き 委託する(\"%d件\") 理由 \"数えた。\"\n";
		assertEquals(1, told("agree.recipient-count", UnaryOperator.identity(), STEPS + overruled.formatted(9)).size());
		assertEquals(0, told("agree.recipient-count", UnaryOperator.identity(), STEPS + overruled.formatted(1)).size());
	}

	@Test
	void aFeeIsOneWhereNothingSaysThatItIsFree() {
		for (String sentence : List.of("写しの作成に要する実費を納める。", "写し一枚につき10円とする。")) {
			assertEquals(1, told("condition.free-with-fee", UnaryOperator.identity(), STEPS + "記載 Ⅴ.1.③ 無料 \"" + sentence + "\"\n").size(), sentence);
		}
		for (String sentence : List.of("費用は無料とする。", "窓口で閲覧する。")) {
			assertEquals(0, told("condition.free-with-fee", UnaryOperator.identity(), STEPS + "記載 Ⅴ.1.③ 無料 \"" + sentence + "\"\n").size(), sentence);
		}
	}

	@Test
	void theBodyIsNobodysContractor() {
		assertEquals(List.of("委託「保守」で「みなみ市」に任せていますが、「みなみ市」は任せる側です。"), told("agree.contractor-is-self", UnaryOperator.identity(), STEPS.replace("委託先 はるか情報", "委託先 市")));
		assertEquals(List.of(), told("agree.contractor-is-self", UnaryOperator.identity(), STEPS));
	}

	@Test
	void theFileOfAnotherAffairIsNotInTheRegister() {
		String other = "評価書 税 \"市税に関する事務 全項目評価書\" { 様式 平成30年5月様式4 実施機関 市 事務 \"市税に関する事務\" 担当 税務課 使用システム 税 }\nファイル 税情報 \"市税情報ファイル\" { 保有 税 項目 個人番号 : 個人番号 }\n";
		for (String name : List.of("市税情報ファイル", "手当情報ファイル", "手当受給者台帳")) {
			List<Finding> findings = new Checked(folder.resolve(name)).file("組織.nagare", CatalogueProject.part("組織")).file("税.nagare", other)
					.file("手当.nagare", CatalogueProject.part("評価書") + CatalogueProject.part("ファイル") + STEPS + "記載 Ⅴ.1 { ④ 行っている ④.名称 \"" + name + "\" ④.場所 \"窓口\" }\n").findings();
			assertEquals(name.startsWith("市税") ? 1 : 0, findings.stream().filter(finding -> finding.code().equals("agree.foreign-name")).count(), name);
		}
	}

	/** One provision, one finding: with what Ⅱ5 lacks of it, and not once more among the open cells. */
	@Test
	void aProvisionOfWhichNothingIsSaidIsToldOnce() {
		List<Finding> findings = findings(UnaryOperator.identity(), STEPS.replace(" 根拠 番号利用 \"別表の10の項\" 用途 \"支給\"", ""));
		List<String> told = findings.stream().filter(finding -> finding.message().contains("5.") && finding.message().contains("提供") || finding.message().contains("Ⅲ(手当情報).5.")).map(Finding::code).toList();
		assertEquals(List.of("complete.care-missing"), told);
		assertEquals(List.of(), told("complete.care-missing", UnaryOperator.identity(), STEPS + "記載 Ⅲ(手当情報).5.リスク1.その他 なし\n記載 Ⅲ(手当情報).4.その他 なし\n"), "once some of it is said, the rest is open");
	}

	@Test
	void aSectionIsNotWithheldAsAWholeButCellsWordsAndThingsAre() {
		String code = "time.whole-withheld";
		UnaryOperator<String> same = UnaryOperator.identity();
		assertEquals(List.of("Ⅲ(手当情報) の非公表は、まとまりの全体に及んでいます。"), told(code, same, STEPS + "非公表 Ⅲ(手当情報) 理由 \"攻撃の手掛かりになるため。\"\n"));
		assertEquals(List.of("はるか情報 の非公表は、理由が書かれていません。"), told(code, same, STEPS + "非公表 はるか情報 理由 \"　\"\n"));
		for (String sound : List.of("Ⅲ(手当情報).3", "はるか情報", "Ⅲ(手当情報) 部分 \"保守\"")) {
			assertEquals(List.of(), told(code, same, STEPS + "非公表 " + sound + " 理由 \"攻撃の手掛かりになるため。\"\n"), sound);
		}
	}

	/** That there is an issue is not yet what is done about it, and when. */
	@Test
	void anIssueIsOneWithATime() {
		for (String measure : List.of("窓口で受ける。", "衝立が無いことが課題である。", "3年前に衝立を置いた。")) {
			assertEquals(1, told("condition.issue-without-plan", UnaryOperator.identity(), STEPS + "記載 Ⅲ(手当情報).2 { リスク2.措置 \"" + measure + "\" リスク2.十分か 課題が残されている }\n").size(), measure);
		}
		for (String measure : List.of("衝立が無い。令和８年度に設ける。", "衝立は、次の改修までに設ける。", "衝立を10月に設ける。")) {
			assertEquals(0, told("condition.issue-without-plan", UnaryOperator.identity(), STEPS + "記載 Ⅲ(手当情報).2 { リスク2.措置 \"" + measure + "\" リスク2.十分か 課題が残されている }\n").size(), measure);
		}
	}
}

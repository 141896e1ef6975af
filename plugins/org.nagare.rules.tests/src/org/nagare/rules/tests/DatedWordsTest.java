package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.rules.finding.Finding;

/** Words of the law that were renumbered or renamed, and words beside them that were not. */
class DatedWordsTest {

	@TempDir
	Path folder;

	/** What is told of a sentence in a document that was published in April of 令和7年. */
	private List<String> told(String sentence) {
		return new Checked(folder).file("組織.nagare", CatalogueProject.part("組織"))
				.file("手当.nagare", CatalogueProject.part("評価書") + CatalogueProject.part("ファイル") + CatalogueProject.part("業務") + "記載 Ⅳ.3 \"" + sentence + "\"\n").findings().stream()
				.map(Finding::code).filter(code -> code.startsWith("law.")).toList();
	}

	@Test
	void widthsAndNumeralsDoNotMatter() {
		assertEquals(List.of("law.table-two"), told("番号法別表第２の120の項による。"));
		assertEquals(List.of("law.article-19"), told("番号法第１９条第７号により提供する。"));
		assertEquals(List.of("law.article-19"), told("法第十九条第七号により提供する。"));
		assertEquals(List.of("law.office-abolished"), told("内閣官房情報通信技術（ＩＴ）総合戦略室の資料による。"));
	}

	@Test
	void tablesAndArticlesOfOtherLawsAreNotMeant() {
		assertEquals(List.of(), told("住民基本台帳法別表第二の5の項による。"));
		assertEquals(List.of(), told("住基法の別表第2による。"));
		assertEquals(List.of(), told("みなみ市個人番号の利用に関する条例別表第二による。"));
		assertEquals(List.of(), told("みなみ市情報公開条例第19条第7号により提供する。"));
		assertEquals(List.of(), told("住民基本台帳法別表第一の1の項による。"));
		assertEquals(List.of("law.table-one"), told("番号法別表第一の主務省令で定める事務に使う。"));
	}

	/** Be its number told behind its name. The number act keeps its tables under all its names. */
	@Test
	void anyOtherActHasTablesOfItsOwn() {
		assertEquals(List.of(), told("住民基本台帳法（昭和42年法律第81号）別表第一の1の項による。"));
		assertEquals(List.of(), told("所得税法別表第二による。"));
		assertEquals(List.of("law.table-one"), told("番号法（平成25年法律第27号）別表第一の10の項による。"));
		assertEquals(List.of("law.table-two"), told("番号利用法別表第二の10の項による。"));
		assertEquals(List.of("law.table-two"), told("同法別表第二の10の項による。"));
		assertEquals(List.of("law.table-one"), told("法別表第一の10の項による。"));
	}

	/** What another part of the sentence does not do is no word about the card. */
	@Test
	void aCardThatIsShownIsShown() {
		assertEquals(List.of("law.notification-card"), told("通知カードの提示を受けて番号を確かめ、本人でない者からの申請は受け付けない。"));
		assertEquals(List.of(), told("通知カードは、番号の確認に用いない。"));
		assertEquals(List.of(), told("通知カードの提示は求めない。"));
	}

	@Test
	void theNetworkIsNoLongerThatOfTheMinistry() {
		assertEquals(List.of("law.network-minister"), told("総務省が設置・管理する情報提供ネットワークシステムを用いる。"));
		assertEquals(List.of("law.network-minister"), told("総務省が設置し、管理する情報提供ネットワークシステムを用いる。"));
		assertEquals(List.of(), told("総務省が設置した会議の資料による。"));
	}

	/** A bylaw that carries the act out, and that of the assembly, still stand. */
	@Test
	void bylawsThatStillStandAreNotMeant() {
		assertEquals(List.of("law.privacy-acts"), told("みなみ市個人情報保護条例第19条第7号により提供する。"));
		assertEquals(List.of(), told("みなみ市個人情報の保護に関する法律施行条例による。"));
		assertEquals(List.of(), told("みなみ市議会個人情報保護条例による。"));
	}

	/** What the commission issued under its old name is still cited by it. */
	@Test
	void aRuleKeepsTheNameOfWhoIssuedIt() {
		assertEquals(List.of(), told("特定個人情報保護評価に関する規則（平成26年特定個人情報保護委員会規則第1号）による。"));
		assertEquals(List.of("law.commission-renamed"), told("特定個人情報保護委員会に報告する。"));
	}
}

package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.rules.finding.Finding;

/** What rules see in sentences, and what they leave alone. */
class SeenWordsTest {

	@TempDir
	Path folder;

	private List<Finding> told(String code, String texts, LocalDate today) {
		return new Checked(folder).file("組織.nagare", CatalogueProject.part("組織")).file("手当.nagare", texts).result(today).findings().stream().filter(finding -> finding.code().equals(code)).toList();
	}

	private int told(String code, String sentence) {
		String texts = CatalogueProject.part("評価書") + CatalogueProject.part("ファイル") + CatalogueProject.part("業務") + "記載 Ⅳ.3 \"" + sentence + "\"\n";
		return told(code, texts, Checked.TODAY).size();
	}

	@Test
	void theNameOfAnotherMunicipalityWasCopied() {
		for (String sentence : List.of("札幌市の職員が点検する。", "毎年、横浜市個人情報保護審議会に報告する。", "東川町が定める手順による。")) {
			assertEquals(1, told("agree.foreign-name", sentence), sentence);
		}
		for (String sentence : List.of("指定都市の職員も同じである。", "他市区町村が照会する。", "当該市の職員に確かめる。", "転出先市町村に確かめる。", "住所地の市町村が行う。", "当市の職員が点検する。", "本市では使わない。", "各市町村の長に通知する。")) {
			assertEquals(0, told("agree.foreign-name", sentence), sentence);
		}
	}

	@Test
	void aBlankIsAPlaceholderAndAnOtherRuleIsNot() {
		for (String sentence : List.of("別途記載", "別途。", "令和　年　月　日から行う。", "令和○年○月から行う。")) {
			assertEquals(1, told("complete.placeholder", sentence), sentence);
		}
		for (String sentence : List.of("別途定める規程による。", "令和元年5月から行う。", "契約書に記載すること。")) {
			assertEquals(0, told("complete.placeholder", sentence), sentence);
		}
	}

	@Test
	void theMinisterIsSeenWhateverTheParticle() {
		assertEquals(1, told("law.network-minister", "総務大臣の管理する情報提供ネットワークシステムを使う。"));
		assertEquals(0, told("law.network-minister", "総務大臣に報告する。"));
	}

	/** A mere revision was published long after the procedure: it does not begin the years anew. */
	@Test
	void fiveYearsAreCountedFromTheAssessmentAndNotFromARevision() {
		String procedure = CatalogueProject.part("評価書").replace("令和7年3月3日", "令和%s").replace("令和7年2月10日", "令和2年2月10日").replace("令和7年1月10日", "令和2年1月10日").replace("令和7年1月6日", "令和2年1月6日");
		String rest = CatalogueProject.part("ファイル") + CatalogueProject.part("業務");
		List<Finding> revised = told("time.five-years", procedure.formatted("2年3月3日") + rest, LocalDate.of(2025, 6, 1));
		assertEquals(List.of("第三者点検（令和2年3月3日）から、令和7年3月3日に5年になりました。 速やかに評価を再び実施するよう努めてください。"), revised.stream().map(SeenWordsTest::whole).toList());
		assertEquals(List.of(), told("time.five-years", procedure.formatted("6年4月1日") + rest, LocalDate.of(2025, 6, 1)), "published a year after its last step");
	}

	@Test
	void fiveYearsAreToComeOrAreOver() {
		String texts = CatalogueProject.part("評価書") + CatalogueProject.part("ファイル") + CatalogueProject.part("業務");
		assertEquals(List.of(), told("time.five-years", texts, LocalDate.of(2029, 3, 31)));
		for (LocalDate day : List.of(LocalDate.of(2029, 4, 1), LocalDate.of(2030, 3, 31))) {
			assertEquals("公表（令和7年4月1日）から、令和12年4月1日に5年になります。 その日より前に評価を再び実施するよう努めてください。", whole(told("time.five-years", texts, day).get(0)));
		}
		assertEquals("公表（令和7年4月1日）から、令和12年4月1日に5年になりました。 速やかに評価を再び実施するよう努めてください。", whole(told("time.five-years", texts, LocalDate.of(2030, 4, 1)).get(0)));
	}

	private static String whole(Finding finding) {
		return finding.message() + " " + finding.help().orElseThrow();
	}

	/** The form prints the department of a system as the source; so does what is told of it. */
	@Test
	void aSourceIsCalledWhatTheFormCallsIt() {
		String steps = CatalogueProject.part("業務").replace("    手順 決定", "    手順 照会 \"住民票の情報を受け取る。\" { 住基 → 連携 → 台帳 : 手当情報 時期 \"都度\" }\n    手順 決定");
		String texts = CatalogueProject.part("評価書") + CatalogueProject.part("ファイル") + steps + "記載 Ⅱ(手当情報).3.④ \"本人から申請を受けるため。\"\n";
		assertEquals(List.of("Ⅱ(手当情報).3.④ に、入手元「住民課」のことがありません。"), told("agree.source-not-justified", texts, Checked.TODAY).stream().map(Finding::message).toList());
	}
}

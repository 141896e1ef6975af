package org.nagare.model.tests.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.nagare.model.Entrustment;
import org.nagare.model.Flow;
import org.nagare.model.RecipientTable;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.Means;
import org.nagare.model.derivation.MeansOfTravel;
import org.nagare.model.tests.fixture.ModelFixture;
import org.nagare.model.vocabulary.Medium;

/** 1.5: by what means an arrow travels. */
class MeansTest {

	private static final Set<Medium> ALL_BUT_INTERNET = EnumSet.complementOf(EnumSet.of(Medium.INTERNET));

	private final ModelFixture office = ModelFixture.office();

	private List<String> means(Flow flow, Set<Medium> offered) {
		AssessmentDerivation derivation = office.derive();
		return derivation.means(derivation.arrows(flow).get(0), offered).stream().map(MeansTest::told).toList();
	}

	private static String told(Means means) {
		return means.medium().word() + means.words().map(words -> "(" + words + ")").orElse("") + means.system().map(one -> "(" + one.getName() + ")").orElse("");
	}

	@Test
	void writtenMedia() {
		Flow flow = office.flow("手順", "住民 → 担当課 : 情報");
		flow.getMedia().add(office.choice("紙"));
		flow.getMedia().add(office.choice("電子メール"));
		assertEquals(List.of("紙", "電子メール"), means(flow, ALL_BUT_INTERNET));
	}

	@Test
	void pathThroughTheNetwork() {
		assertEquals(List.of("情報提供ネットワークシステム"), means(office.flow("手順", "台帳 → NWS → 他市 : 情報"), ALL_BUT_INTERNET));
	}

	@Test
	void pathThroughTheInternalLinkage() {
		assertEquals(List.of("庁内連携システム"), means(office.flow("手順", "税 → 連携 → 台帳 : 情報"), ALL_BUT_INTERNET));
	}

	@Test
	void pathThroughTheInternalLinkageWhereTheCellHasItNot() {
		assertEquals(List.of(), means(office.flow("手順", "税 → 連携 → 台帳 : 情報"), EnumSet.of(Medium.PAPER)));
	}

	@Test
	void writtenAndFromThePath() {
		Flow flow = office.flow("手順", "台帳 → NWS → 他市 : 情報");
		flow.getMedia().add(office.choice("専用線"));
		assertEquals(List.of("専用線", "情報提供ネットワークシステム"), means(flow, ALL_BUT_INTERNET));
	}

	@Test
	void sharedSystemWhereNothingElseTells() {
		office.system("国", "共同", "共同利用システム");
		assertEquals(List.of("その他(共同)"), means(office.flow("手順", "他市 → 共同 : 情報"), ALL_BUT_INTERNET));
		assertEquals(List.of("その他(共同)"), means(office.flow("別", "他市 → 共同 → 台帳 : 情報"), ALL_BUT_INTERNET));
	}

	@Test
	void sharedSystemIsSilentWhereAMediumIsWritten() {
		office.system("国", "共同", "共同利用システム");
		Flow flow = office.flow("手順", "他市 → 共同 : 情報");
		flow.getMedia().add(office.choice("専用線"));
		assertEquals(List.of("専用線"), means(flow, ALL_BUT_INTERNET));
	}

	@Test
	void unknownWhereNothingTells() {
		assertEquals(List.of(), means(office.flow("手順", "住民 → 担当課 : 情報"), ALL_BUT_INTERNET));
	}

	@Test
	void mediumThatTheCellLacksBecomesOther() {
		Flow flow = office.flow("手順", "住民 → 担当課 : 情報");
		flow.getMedia().add(office.choice("インターネット"));
		assertEquals(List.of("その他(インターネット)"), means(flow, ALL_BUT_INTERNET));
	}

	@Test
	void otherKeepsItsWords() {
		Flow flow = office.flow("手順", "住民 → 担当課 : 情報");
		flow.getMedia().add(office.choice("その他(口頭)"));
		assertEquals(List.of("その他(口頭)"), means(flow, ALL_BUT_INTERNET));
	}

	@Test
	void severalArrowsTogetherNameTheUnknownOnes() {
		office.flow("手順", "住民 → 担当課 : 情報").getMedia().add(office.choice("紙"));
		office.flow("手順", "他市 → NWS → 台帳 : 情報");
		Flow silent = office.flow("手順", "他市 → 台帳 : 情報");
		AssessmentDerivation derivation = office.derive();
		MeansOfTravel means = derivation.means(derivation.acquisitions(office.file("情報")), ALL_BUT_INTERNET);
		assertEquals(List.of("紙", "情報提供ネットワークシステム"), means.means().stream().map(MeansTest::told).toList());
		assertEquals(List.of(silent), means.unknown().stream().map(arrow -> arrow.flow()).toList());
	}

	@Test
	void rowOfATableSaysItsOwn() {
		RecipientTable table = office.table("移転先");
		office.row(table, "税").getMedia().add(office.choice("フラッシュメモリ"));
		office.flow("手順", "台帳 → 連携 → 移転先 : 情報").getMedia().add(office.choice("専用線"));
		AssessmentDerivation derivation = office.derive();
		MeansOfTravel means = derivation.means(derivation.transfers(office.file("情報")), ALL_BUT_INTERNET);
		assertEquals(List.of("フラッシュメモリ", "庁内連携システム"), means.means().stream().map(MeansTest::told).toList());
	}

	@Test
	void entrustmentSaysItsOwnAndThatOfTheStepsThatLeadToIt() {
		Entrustment entrustment = office.entrust("保守", "業者", "情報");
		entrustment.getMedia().add(office.choice("専用線"));
		office.flow("手順", "台帳 → 業者 : 情報").getMedia().add(office.choice("紙"));
		MeansOfTravel means = office.derive().means(entrustment, office.file("情報"), ALL_BUT_INTERNET);
		assertEquals(List.of("専用線", "紙"), means.means().stream().map(MeansTest::told).toList());
	}
}

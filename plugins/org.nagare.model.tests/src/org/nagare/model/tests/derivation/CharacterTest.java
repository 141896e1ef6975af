package org.nagare.model.tests.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nagare.model.derivation.LegalCharacter.*;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.model.Flow;
import org.nagare.model.derivation.Arrow;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.CharacterDecision;
import org.nagare.model.derivation.CharacterFinding;
import org.nagare.model.derivation.LegalCharacter;
import org.nagare.model.derivation.Zone;
import org.nagare.model.tests.fixture.ModelFixture;

/** 1.3: every cell of the table of legal characters, and its notes. */
class CharacterTest {

	private final ModelFixture office = ModelFixture.office();

	@BeforeEach
	void aContractorAndOthers() {
		office.passOn(office.entrust("保守", "業者", "情報").getReEntrustments(), "監視", "下請");
		office.person("代理", "代理人");
	}

	private CharacterDecision decide(Flow flow) {
		AssessmentDerivation derivation = office.derive();
		Arrow arrow = derivation.arrows(flow).get(0);
		return derivation.legalCharacter(arrow, office.file("情報")).orElseThrow();
	}

	private void expect(LegalCharacter character, String arrow, CharacterFinding... findings) {
		expect(character, office.flow("手順", arrow + " : 情報"), findings);
	}

	private void expect(LegalCharacter character, Flow flow, CharacterFinding... findings) {
		CharacterDecision decision = decide(flow);
		assertEquals(character, decision.character());
		assertEquals(List.of(findings), decision.findings());
	}

	// ---- from SUBJ

	@Test
	void fromSubjectToSubject() {
		expect(NONE, "住民 → 代理");
	}

	@Test
	void fromSubjectToInside() {
		expect(ACQUISITION_FROM_SUBJECT, "住民 → 担当課");
	}

	@Test
	void fromSubjectToHere() {
		expect(OUT_OF_SCOPE, "住民 → 税務課");
	}

	@Test
	void fromSubjectToContractor() {
		expect(ACQUISITION_FROM_SUBJECT_BY_CONTRACTOR, "住民 → 業者");
	}

	@Test
	void fromSubjectToOutside() {
		expect(OUT_OF_SCOPE, "住民 → 他市");
	}

	// ---- from IN

	@Test
	void fromInsideToSubject() {
		expect(DELIVERY, "担当課 → 住民");
	}

	@Test
	void fromInsideToInside() {
		expect(USE, "台帳 → 担当課");
	}

	@Test
	void fromInsideToHere() {
		expect(TRANSFER, "台帳 → 税");
	}

	@Test
	void fromInsideToContractor() {
		expect(ENTRUSTMENT, "台帳 → 業者");
	}

	@Test
	void fromInsideToOutside() {
		expect(PROVISION, "台帳 → 他市");
	}

	// ---- from HERE

	@Test
	void fromHereToSubject() {
		expect(OUT_OF_SCOPE, "税務課 → 住民");
	}

	@Test
	void fromHereToInside() {
		expect(ACQUISITION_WITHIN_BODY, "税 → 台帳");
	}

	@Test
	void fromHereToHere() {
		expect(OUT_OF_SCOPE, "税務課 → 税");
	}

	@Test
	void fromHereToContractor() {
		expect(OUT_OF_SCOPE, "税 → 業者", CharacterFinding.HANDED_OVER_BY_ANOTHER_DEPARTMENT);
	}

	@Test
	void fromHereToOutside() {
		expect(OUT_OF_SCOPE, "税 → 他市");
	}

	// ---- from CON

	@Test
	void fromContractorToSubject() {
		expect(DELIVERY_BY_CONTRACTOR, "業者 → 住民");
	}

	@Test
	void fromContractorToInside() {
		expect(ENTRUSTMENT_RETURN, "業者 → 台帳");
	}

	@Test
	void fromContractorToHere() {
		expect(TRANSFER, "業者 → 税", CharacterFinding.TRANSFERRED_BY_CONTRACTOR);
	}

	@Test
	void fromContractorToContractorAsTheChainSays() {
		expect(RE_ENTRUSTMENT, "業者 → 下請");
	}

	@Test
	void fromContractorToContractorAgainstTheChain() {
		office.body("別業者", "民間事業者");
		office.entrust("印刷", "別業者", "情報");
		expect(RE_ENTRUSTMENT, "業者 → 別業者", CharacterFinding.RE_ENTRUSTMENT_NOT_DECLARED);
	}

	@Test
	void fromContractorBackToTheOneAbove() {
		expect(ENTRUSTMENT_RETURN, "下請 → 業者");
	}

	@Test
	void fromContractorToItself() {
		office.system("業者", "監視装置", null);
		expect(OUT_OF_SCOPE, "業者 → 監視装置");
	}

	@Test
	void fromContractorToOutside() {
		expect(PROVISION_BY_CONTRACTOR, "業者 → 他市", CharacterFinding.PROVIDED_BY_CONTRACTOR);
	}

	// ---- from OUT

	@Test
	void fromOutsideToSubject() {
		expect(OUT_OF_SCOPE, "他市 → 住民");
	}

	@Test
	void fromOutsideToInside() {
		expect(ACQUISITION_FROM_OUTSIDE, "他市 → 台帳");
	}

	@Test
	void fromOutsideToInsideThroughTheNetwork() {
		expect(ACQUISITION_BY_NETWORK, "他市 → NWS → 台帳");
	}

	@Test
	void fromOutsideToHere() {
		expect(OUT_OF_SCOPE, "他市 → 税");
	}

	@Test
	void fromOutsideToContractor() {
		expect(ACQUISITION_FROM_OUTSIDE_BY_CONTRACTOR, "他市 → 業者");
	}

	@Test
	void fromOutsideToOutside() {
		expect(OUT_OF_SCOPE, "他市 → 国");
	}

	// ---- note 1: made from another file

	@Test
	void note1SystemThatDoesNotHoldTheFileGivesToOneThatDoes() {
		office.system("市", "補助", null).setOwner(office.unit("担当課"));
		expect(ACQUISITION_FROM_OWN_DEPARTMENT, "補助 → 台帳");
	}

	@Test
	void note1TerminalIsNoSuchSystem() {
		office.system("市", "端末", "端末").setOwner(office.unit("担当課"));
		expect(USE, "端末 → 台帳");
	}

	@Test
	void note1DepartmentIsNoSuchSystem() {
		expect(USE, "担当課 → 台帳");
	}

	@Test
	void note1BothHoldTheFile() {
		office.file("情報").getHolders().add(office.system("市", "補助", null));
		expect(USE, "補助 → 台帳");
	}

	@Test
	void note1SourceHoldsTheReplica() {
		office.file("情報").getReplicas().add(office.system("市", "中間", "中間サーバー"));
		expect(USE, "中間 → 台帳");
	}

	@Test
	void note1TargetHoldsAReplicaOnly() {
		office.file("情報").getReplicas().add(office.system("市", "中間", "中間サーバー"));
		office.system("市", "補助", null).setOwner(office.unit("担当課"));
		expect(USE, "補助 → 中間");
	}

	// ---- note 2: transfer is by affair

	@Test
	void note2UsingDepartmentMakesItUse() {
		office.use(office.file("情報"), "税務課", "5人");
		expect(USE, "台帳 → 税");
	}

	@Test
	void note2OtherAffairOfTheSameDepartmentIsTransfer() {
		Flow flow = office.flow("手順", "台帳 → 担当課 : 情報");
		flow.setCounterpartAffair("別の事務");
		expect(TRANSFER, flow);
	}

	@Test
	void note2WrittenUse() {
		Flow flow = office.flow("手順", "台帳 → 税 : 情報");
		flow.setCharacterOverride(office.choice("使用"));
		expect(USE, flow);
		assertTrue(decide(flow).written());
	}

	@Test
	void note2RowInPlainWordsWithinTheBodyIsTransferWhereItIsWrittenSo() {
		office.row(office.table("移転先"), "庁内のほかの課");
		Flow flow = office.flow("手順", "台帳 → 移転先 : 情報");
		assertEquals(PROVISION, ofTheRow(flow));
		flow.setCharacterOverride(office.choice("移転"));
		assertEquals(TRANSFER, ofTheRow(flow));
	}

	private LegalCharacter ofTheRow(Flow flow) {
		AssessmentDerivation derivation = office.derive();
		return derivation.movements(derivation.arrows(flow).get(0), office.file("情報")).get(0).character();
	}

	// ---- note 3: requests

	@Test
	void note3OutgoingRequestThroughTheNetwork() {
		expect(INQUIRY, office.request("手順", "台帳 → NWS → 他市 : 情報(氏名)"));
	}

	@Test
	void note3IncomingRequestThroughTheNetwork() {
		expect(INQUIRY_RECEIVED, office.request("手順", "他市 → NWS → 台帳 : 情報(氏名)"));
	}

	@Test
	void note3OutgoingRequestWithTheNumberElsewhere() {
		expect(PROVISION, office.request("手順", "台帳 → 他市 : 情報(個人番号)"));
	}

	@Test
	void note3IncomingRequestWithTheNumberElsewhere() {
		expect(ACQUISITION_FROM_OUTSIDE, office.request("手順", "他市 → 台帳 : 情報(個人番号)"));
	}

	// ---- note 4: what a contractor brings

	@Test
	void note4WrittenAcquisitionFromAContractor() {
		Flow flow = office.flow("手順", "業者 → 台帳 : 情報");
		flow.setCharacterOverride(office.choice("入手"));
		expect(ACQUISITION_FROM_OUTSIDE, flow);
	}

	// ---- what is written wins, made precise by where it comes from

	@Test
	void writtenAcquisitionKnowsItsSource() {
		assertEquals(List.of(ACQUISITION_FROM_SUBJECT, ACQUISITION_WITHIN_BODY, ACQUISITION_FROM_OWN_DEPARTMENT, ACQUISITION_BY_NETWORK),
				List.of("住民 → 担当課", "税 → 担当課", "台帳 → 担当課", "他市 → NWS → 担当課").stream().map(arrow -> {
					Flow flow = office.flow("手順", arrow + " : 情報");
					flow.setCharacterOverride(office.choice("入手"));
					return decide(flow).character();
				}).toList());
	}

	@Test
	void everyWordCanBeWritten() {
		assertEquals(List.of(USE, ENTRUSTMENT, ENTRUSTMENT_RETURN, RE_ENTRUSTMENT, PROVISION, TRANSFER, DELIVERY, INQUIRY, INQUIRY_RECEIVED, OUT_OF_SCOPE),
				List.of("使用", "委託", "委託の返り", "再委託", "提供", "移転", "本人への交付", "照会", "照会の受付", "対象外").stream().map(word -> {
					Flow flow = office.flow("手順", "台帳 → 他市 : 情報");
					flow.setCharacterOverride(office.choice(word));
					return decide(flow).character();
				}).toList());
	}

	@Test
	void unknownWordIsPassedOver() {
		Flow flow = office.flow("手順", "台帳 → 他市 : 情報");
		flow.setCharacterOverride(office.choice("贈与"));
		expect(PROVISION, flow, CharacterFinding.WRITTEN_CHARACTER_UNKNOWN);
	}

	// ---- ends only, and kinds

	@Test
	void whatIsPassedThroughDecidesNothing() {
		expect(USE, "台帳 → 国 → 担当課");
		CharacterDecision decision = decide(office.flow("別", "台帳 → 税 → 他市 : 情報"));
		assertEquals(PROVISION, decision.character());
		assertEquals(Zone.OUTSIDE, decision.to().zone());
	}

	@Test
	void personalInformationHasNoCharacter() {
		Flow flow = office.flow("手順", "台帳 → 他市 : 情報(氏名)");
		AssessmentDerivation derivation = office.derive();
		assertEquals(Optional.empty(), derivation.legalCharacter(derivation.arrows(flow).get(0), office.file("情報")));
	}

	@Test
	void unknownKindHasNoCharacter() {
		Flow flow = office.flow("手順", "台帳 → 他市 : \"何か\"");
		AssessmentDerivation derivation = office.derive();
		assertEquals(Optional.empty(), derivation.legalCharacter(derivation.arrows(flow).get(0), office.file("情報")));
	}

	@Test
	void undecidedZoneMakesTheCharacterUndecided() {
		office.system("市", "無所管", null);
		Flow flow = office.flow("手順", "台帳 → 無所管 : 情報");
		expect(TRANSFER, flow, CharacterFinding.ZONE_UNDECIDED);
		assertTrue(decide(flow).isUndecided());
	}
}

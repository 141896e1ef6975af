package org.nagare.model.tests.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.nagare.model.Assessment;
import org.nagare.model.Flow;
import org.nagare.model.InformationSystem;
import org.nagare.model.ModelFactory;
import org.nagare.model.ProjectFile;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.CharacterFinding;
import org.nagare.model.derivation.LegalCharacter;
import org.nagare.model.derivation.Movement;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.derivation.SourceHeading;
import org.nagare.model.derivation.Zone;
import org.nagare.model.tests.fixture.ModelFixture;

/** Section 12: cases in which several rules meet, as far as the model decides them (10 and 11 with the sets, 12 is the form's). */
class EdgeCasesTest {

	private final ModelFixture office = ModelFixture.office();

	private List<LegalCharacter> characters(AssessmentDerivation derivation, String file) {
		return derivation.movements(office.file(file)).stream().map(Movement::character).toList();
	}

	@Test
	void case1OneCompanyIsContractorForOneFileAndSourceOfAnother() {
		office.file("別情報", "個人番号 : 個人番号").getHolders().add(office.system("台帳"));
		office.entrust("保守", "業者", "情報");
		office.flow("手順", "業者 → 台帳 : 別情報");
		office.flow("手順", "業者 → 台帳 : 情報");
		AssessmentDerivation derivation = office.derive();
		assertEquals(List.of(LegalCharacter.ACQUISITION_FROM_OUTSIDE), characters(derivation, "別情報"));
		assertEquals(List.of(LegalCharacter.ENTRUSTMENT_RETURN), characters(derivation, "情報"));
		assertEquals(SourceHeading.PRIVATE_BUSINESS, derivation.sources(office.file("別情報")).get(0).heading());
		assertEquals(List.of(), derivation.sources(office.file("情報")));
	}

	@Test
	void case2SharedSystemOfTheOfficeAsAnEndIsNoTransfer() {
		office.flow("手順", "台帳 → 連携 : 情報");
		assertEquals(List.of(LegalCharacter.USE), characters(office.derive(), "情報"));
	}

	@Test
	void case3OwnRegionOfASharedSystemProvidesToAnotherBody() {
		InformationSystem shared = office.system("国", "共同", "共同利用システム");
		shared.setRegionPerBody(true);
		office.file("情報").getHolders().add(shared);
		office.flow("手順", "共同 → 他市 : 情報");
		AssessmentDerivation derivation = office.derive();
		assertEquals(List.of(LegalCharacter.PROVISION), characters(derivation, "情報"));
		assertEquals(List.of(), derivation.networkOut(office.file("情報")));
		assertEquals(Zone.OUTSIDE, derivation.zone(office.get("国", org.nagare.model.Organization.class), office.file("情報")).zone());
	}

	@Test
	void case4IntermediateServerIsUsedAndOnlyWhatLeavesItIsProvided() {
		office.boundary("国", "基盤").setUserResponsible(true);
		office.file("情報").getReplicas().add(office.system("基盤", "中間", "中間サーバー"));
		office.flow("手順", "台帳 → 中間 : 情報");
		office.flow("手順", "中間 → NWS → 他市 : 情報(氏名)");
		assertEquals(List.of(LegalCharacter.USE, LegalCharacter.PROVISION), characters(office.derive(), "情報"));
	}

	@Test
	void case5ArrowEndingAtTheNetworkIsCountedForNobody() {
		office.flow("手順", "台帳 → NWS : 情報(氏名)");
		AssessmentDerivation derivation = office.derive();
		assertEquals(List.of(LegalCharacter.PROVISION), characters(derivation, "情報"));
		assertEquals(List.of(CharacterFinding.PARTNER_UNKNOWN), derivation.movements(office.file("情報")).get(0).decision().findings());
		assertEquals(0, AssessmentDerivation.count(derivation.provisionGroups(office.file("情報"))));
		assertEquals(1, derivation.networkOut(office.file("情報")).size());
	}

	@Test
	void case5ArrowFromTheNetworkIsAcquisitionByNetwork() {
		office.flow("手順", "NWS → 台帳 : 情報(氏名)");
		AssessmentDerivation derivation = office.derive();
		assertEquals(List.of(LegalCharacter.ACQUISITION_BY_NETWORK), characters(derivation, "情報"));
		assertEquals(List.of(), derivation.sources(office.file("情報")));
	}

	@Test
	void case6DeliveryToThePersonIsNeverProvision() {
		office.entrust("発送", "業者", "情報");
		office.flow("手順", "担当課 → 住民 : 情報");
		office.flow("手順", "業者 → 住民 : 情報");
		AssessmentDerivation derivation = office.derive();
		assertEquals(List.of(LegalCharacter.DELIVERY, LegalCharacter.DELIVERY_BY_CONTRACTOR), characters(derivation, "情報"));
		assertEquals(List.of(), derivation.provisions(office.file("情報")));
	}

	@Test
	void case7CardShownAndNothingKeptIsUseWhereItIsWrittenSo() {
		office.use(office.file("情報"), "担当課", "3人");
		Flow flow = office.flow("手順", "住民 → 担当課 : \"個人番号カードの提示\" 個人番号あり");
		flow.setCharacterOverride(office.choice("使用"));
		AssessmentDerivation derivation = office.derive();
		assertEquals(List.of(LegalCharacter.USE), characters(derivation, "情報"));
		assertEquals(List.of(), derivation.acquisitions(office.file("情報")));
	}

	@Test
	void case8FileThatNobodyFeedsHasNoSource() {
		assertEquals(List.of(), office.derive().sources(office.file("情報")));
		assertEquals(List.of(), office.derive().acquisitions(office.file("情報")));
	}

	@Test
	void case9TransferOfOneAssessmentIsAcquisitionOfTheOther() {
		office.flow("手順", "台帳 → 税 : 情報");
		// the other affair: the tax department, with a file that its system holds, made from the same arrow
		ProjectFile text = ModelFactory.eINSTANCE.createProjectFile();
		Assessment tax = ModelFactory.eINSTANCE.createAssessment();
		tax.setName("税評価");
		tax.getEntities().addAll(office.assessment.getEntities());
		tax.getDepartments().add(office.unit("税務課"));
		text.getStatements().add(tax);
		var file = ModelFactory.eINSTANCE.createSpiFile();
		file.setName("税情報");
		file.getHolders().add(office.system("税"));
		office.items(file, "個人番号 : 個人番号");
		text.getStatements().add(file);
		var affair = ModelFactory.eINSTANCE.createSubAffair();
		affair.setName("受領");
		var step = ModelFactory.eINSTANCE.createStep();
		affair.getSteps().add(step);
		var flow = ModelFactory.eINSTANCE.createFlow();
		for (InformationSystem end : List.of(office.system("台帳"), office.system("税"))) {
			var hop = ModelFactory.eINSTANCE.createHop();
			hop.getNodes().add(end);
			flow.getHops().add(hop);
		}
		var payload = ModelFactory.eINSTANCE.createPayload();
		payload.setSource(file);
		flow.getPayloads().add(payload);
		step.getParts().add(flow);
		text.getStatements().add(affair);
		ProjectModel project = ProjectModel.of(List.of(office.own, text));
		assertEquals(List.of(LegalCharacter.TRANSFER), characters(project.derive(office.assessment), "情報"));
		assertEquals(List.of(LegalCharacter.ACQUISITION_WITHIN_BODY), project.derive(tax).movements(file).stream().map(Movement::character).toList());
	}

	@Test
	void case10ExceptionalAndConditionalArrowsCountLikeOthers() {
		office.exceptional("手順", "台帳 → 他市 : 情報");
		office.flow("手順", "台帳 → 国 : 情報").setCondition("同意がある場合");
		AssessmentDerivation derivation = office.derive();
		assertEquals(2, AssessmentDerivation.count(derivation.provisionGroups(office.file("情報"))));
		assertEquals(Optional.empty(), ModelFixture.arrow(derivation, "台帳", "他市").number());
	}

	@Test
	void case11AccessArrowsAndWhatContractorsReturnEnterNoSet() {
		office.entrust("保守", "業者", "情報");
		office.entrust("別保守", "下請", "情報");
		office.flow("手順", "業者 → 台帳 : 情報");
		AssessmentDerivation derivation = office.derive();
		assertTrue(derivation.accessArrows().stream().anyMatch(arrow -> arrow.contractor().getName().equals("下請")));
		assertEquals(List.of(), derivation.acquisitions(office.file("情報")));
		assertEquals(List.of(), derivation.provisions(office.file("情報")));
	}
}

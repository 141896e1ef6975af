package org.nagare.model.tests.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.nagare.model.Assessment;
import org.nagare.model.Flow;
import org.nagare.model.Hop;
import org.nagare.model.InformationSystem;
import org.nagare.model.ModelFactory;
import org.nagare.model.Node;
import org.nagare.model.Organization;
import org.nagare.model.Payload;
import org.nagare.model.ProjectFile;
import org.nagare.model.SpiFile;
import org.nagare.model.Step;
import org.nagare.model.SubAffair;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.CharacterFinding;
import org.nagare.model.derivation.Handover;
import org.nagare.model.derivation.LegalCharacter;
import org.nagare.model.derivation.Movement;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.derivation.RecipientGroup;
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
		assertEquals(Zone.OUTSIDE, derivation.zone(office.get("国", Organization.class), office.file("情報")).zone());
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
		assertEquals(0, RecipientGroup.count(derivation.provisionGroups(office.file("情報"))));
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

	/** A second affair of the body: the tax department, with a file that its system holds. */
	private final class TaxAffair {

		private final ProjectFile text = ModelFactory.eINSTANCE.createProjectFile();
		private final Assessment assessment = ModelFactory.eINSTANCE.createAssessment();
		private final SpiFile file = ModelFactory.eINSTANCE.createSpiFile();
		private final Step step = ModelFactory.eINSTANCE.createStep();

		TaxAffair() {
			assessment.setName("税評価");
			assessment.getEntities().addAll(office.assessment.getEntities());
			assessment.getDepartments().add(office.unit("税務課"));
			file.setName("税情報");
			file.getHolders().add(office.system("税"));
			office.items(file, "個人番号 : 個人番号");
			SubAffair affair = ModelFactory.eINSTANCE.createSubAffair();
			affair.setName("受領");
			affair.getSteps().add(step);
			text.getStatements().addAll(List.of(assessment, file, affair));
		}

		void takesFrom(String source) {
			Flow flow = ModelFactory.eINSTANCE.createFlow();
			for (Node end : List.of(office.get(source, Node.class), office.system("税"))) {
				Hop hop = ModelFactory.eINSTANCE.createHop();
				hop.getNodes().add(end);
				flow.getHops().add(hop);
			}
			Payload payload = ModelFactory.eINSTANCE.createPayload();
			payload.setSource(file);
			flow.getPayloads().add(payload);
			step.getParts().add(flow);
		}

		ProjectModel project() {
			return ProjectModel.of(List.of(office.own, text));
		}
	}

	@Test
	void case9TransferOfOneAssessmentIsAcquisitionOfTheOther() {
		TaxAffair tax = new TaxAffair();
		office.flow("手順", "台帳 → 税 : 情報");
		tax.takesFrom("台帳");
		ProjectModel project = tax.project();
		assertEquals(List.of(LegalCharacter.TRANSFER), characters(project.derive(office.assessment), "情報"));
		assertEquals(List.of(LegalCharacter.ACQUISITION_WITHIN_BODY), project.derive(tax.assessment).movements(tax.file).stream().map(Movement::character).toList());
		Handover handover = project.handovers().get(0);
		assertEquals(1, project.handovers().size());
		assertTrue(handover.isToldByBoth());
		assertEquals("担当課→税務課", handover.from().getName() + "→" + handover.to().getName());
		assertEquals("評価 税評価", handover.giving().assessment().getName() + " " + handover.taking().assessment().getName());
	}

	@Test
	void case9AcquisitionThatTheOtherSideDoesNotTell() {
		TaxAffair tax = new TaxAffair();
		tax.takesFrom("台帳");
		Handover handover = tax.project().handovers().get(0);
		assertEquals(List.of(), handover.given());
		assertEquals(1, handover.taken().size());
	}

	@Test
	void case9TransferThatTheOtherSideDoesNotTell() {
		TaxAffair tax = new TaxAffair();
		office.row(office.table("移転先"), "税務課").setAffair("賦課");
		office.flow("手順", "台帳 → 移転先 : 情報");
		Handover handover = tax.project().handovers().get(0);
		assertEquals(1, handover.given().size());
		assertEquals(List.of(), handover.taken());
	}

	@Test
	void case9NothingIsExpectedOfWhoIsInNoAssessment() {
		office.flow("手順", "台帳 → 税 : 情報");
		office.flow("手順", "税 → 台帳 : 情報");
		assertEquals(List.of(), office.project().handovers());
	}

	@Test
	void case10ExceptionalAndConditionalArrowsCountLikeOthers() {
		office.exceptional("手順", "台帳 → 他市 : 情報");
		office.flow("手順", "台帳 → 国 : 情報").setCondition("同意がある場合");
		AssessmentDerivation derivation = office.derive();
		assertEquals(2, RecipientGroup.count(derivation.provisionGroups(office.file("情報"))));
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

package org.nagare.model.tests.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.nagare.model.Boundary;
import org.nagare.model.InformationSystem;
import org.nagare.model.Node;
import org.nagare.model.Organization;
import org.nagare.model.RecipientTable;
import org.nagare.model.derivation.Movement;
import org.nagare.model.derivation.Zone;
import org.nagare.model.derivation.ZoneDecision;
import org.nagare.model.derivation.ZoneLine;
import org.nagare.model.tests.fixture.ModelFixture;

/** 1.1: the zone of a node, line by line. */
class ZoneTest {

	private final ModelFixture office = ModelFixture.office();

	private void expect(Zone zone, ZoneLine line, boolean undecided, String node) {
		ZoneDecision decision = office.derive().zone(office.get(node, Node.class), office.file("情報"));
		assertEquals(new ZoneDecision(zone, line, undecided), decision);
	}

	@Test
	void subjectIsThePersonConcerned() {
		expect(Zone.SUBJECT, ZoneLine.DATA_SUBJECT, false, "住民");
	}

	@Test
	void subjectIsTheRepresentative() {
		office.person("保護者", "代理人");
		expect(Zone.SUBJECT, ZoneLine.DATA_SUBJECT, false, "保護者");
	}

	@Test
	void otherPersonsAreOutside() {
		office.person("事業主", "その他(事業主)");
		expect(Zone.OUTSIDE, ZoneLine.ELSEWHERE, false, "事業主");
	}

	@Test
	void contractorOfTheFile() {
		office.entrust("保守", "業者", "情報");
		expect(Zone.CONTRACTOR, ZoneLine.CONTRACTOR_OF_THE_FILE, false, "業者");
	}

	@Test
	void systemOfAContractor() {
		office.entrust("保守", "業者", "情報");
		office.system("業者", "監視装置", null);
		expect(Zone.CONTRACTOR, ZoneLine.CONTRACTOR_OF_THE_FILE, false, "監視装置");
	}

	@Test
	void contractorFurtherDownTheChain() {
		office.passOn(office.entrust("保守", "業者", "情報").getReEntrustments(), "監視", "下請");
		expect(Zone.CONTRACTOR, ZoneLine.CONTRACTOR_OF_THE_FILE, false, "下請");
	}

	@Test
	void contractorOfAnotherFileIsOutside() {
		office.file("別情報", "個人番号 : 個人番号");
		office.entrust("保守", "業者", "別情報");
		expect(Zone.OUTSIDE, ZoneLine.ELSEWHERE, false, "業者");
	}

	@Test
	void systemOfAContractorThatHoldsTheFileIsInside() {
		office.entrust("保守", "業者", "情報");
		office.file("情報").getHolders().add(office.system("業者", "クラウド", null));
		expect(Zone.INSIDE, ZoneLine.HOLDS_A_FILE, false, "クラウド");
	}

	@Test
	void systemOfAContractorThatHoldsAnotherFileIsStillThatOfAContractor() {
		office.entrust("保守", "業者", "情報");
		office.file("別情報", "個人番号 : 個人番号").getHolders().add(office.system("業者", "クラウド", null));
		expect(Zone.CONTRACTOR, ZoneLine.CONTRACTOR_OF_THE_FILE, false, "クラウド");
	}

	@Test
	void insideByHoldingAnotherFileOfTheAssessment() {
		office.file("別情報", "個人番号 : 個人番号").getHolders().add(office.system("国", "共同", "共同利用システム"));
		expect(Zone.INSIDE, ZoneLine.HOLDS_A_FILE, false, "共同");
	}

	@Test
	void insideByHolding() {
		office.file("情報").getHolders().add(office.system("国", "共同", "共同利用システム"));
		expect(Zone.INSIDE, ZoneLine.HOLDS_A_FILE, false, "共同");
	}

	@Test
	void insideByReplica() {
		office.file("情報").getReplicas().add(office.system("国", "中間", "中間サーバー"));
		expect(Zone.INSIDE, ZoneLine.HOLDS_A_FILE, false, "中間");
	}

	@Test
	void insideAsDepartmentOfTheAssessment() {
		expect(Zone.INSIDE, ZoneLine.DEPARTMENT_OF_THE_AFFAIR, false, "担当課");
	}

	@Test
	void insideAsDepartmentInChargeOfAFile() {
		office.file("情報").getDepartments().add(office.unit("市", "別課"));
		expect(Zone.INSIDE, ZoneLine.DEPARTMENT_OF_THE_AFFAIR, false, "別課");
	}

	@Test
	void insideAsUsingDepartment() {
		office.unit("市", "窓口課");
		office.use(office.file("情報"), "窓口課", "5人");
		expect(Zone.INSIDE, ZoneLine.DEPARTMENT_OF_THE_AFFAIR, false, "窓口課");
	}

	@Test
	void insideAsPartOfSuchADepartment() {
		office.unit("担当課", "係");
		expect(Zone.INSIDE, ZoneLine.DEPARTMENT_OF_THE_AFFAIR, false, "係");
	}

	@Test
	void insideAsSystemOwnedBySuchADepartment() {
		office.system("市", "補助", null).setOwner(office.unit("担当課", "係"));
		expect(Zone.INSIDE, ZoneLine.OWNED_BY_SUCH_A_DEPARTMENT, false, "補助");
	}

	@Test
	void insideAsSystemLyingInSuchADepartment() {
		office.system("担当課", "補助", null);
		expect(Zone.INSIDE, ZoneLine.OWNED_BY_SUCH_A_DEPARTMENT, false, "補助");
	}

	@Test
	void insideAsOwnedSystemInABoundaryTheBodyAnswersFor() {
		Boundary cloud = office.boundary("国", "区画");
		cloud.setResponsible(office.get("市", Organization.class));
		office.system("区画", "補助", null).setOwner(office.unit("担当課"));
		expect(Zone.INSIDE, ZoneLine.OWNED_BY_SUCH_A_DEPARTMENT, false, "補助");
	}

	@Test
	void insideAsOwnedSystemInABoundaryOfItsUsers() {
		office.boundary("国", "区画").setUserResponsible(true);
		office.system("区画", "補助", null).setOwner(office.unit("担当課"));
		expect(Zone.INSIDE, ZoneLine.OWNED_BY_SUCH_A_DEPARTMENT, false, "補助");
	}

	@Test
	void insideAsRelayOfTheBody() {
		office.system("市", "宛名", "宛名システム等").setOwner(office.unit("税務課"));
		office.system("市", "端末", "端末").setOwner(office.unit("税務課"));
		expect(Zone.INSIDE, ZoneLine.RELAY_OF_THE_BODY, false, "連携");
		expect(Zone.INSIDE, ZoneLine.RELAY_OF_THE_BODY, false, "宛名");
		expect(Zone.INSIDE, ZoneLine.RELAY_OF_THE_BODY, false, "端末");
	}

	@Test
	void insideAsIntermediateServerInABoundaryOfItsUsers() {
		office.boundary("国", "基盤").setUserResponsible(true);
		office.system("基盤", "中間", "中間サーバー");
		expect(Zone.INSIDE, ZoneLine.RELAY_OF_THE_BODY, false, "中間");
	}

	@Test
	void relayOfAnotherBodyIsOutside() {
		office.system("他市", "他市連携", "庁内連携システム");
		expect(Zone.OUTSIDE, ZoneLine.ELSEWHERE, false, "他市連携");
	}

	@Test
	void insideAsListedSystemThatNobodyOwns() {
		office.assessment.getSystems().add(office.system("市", "無所管", null));
		expect(Zone.INSIDE, ZoneLine.USED_AND_OWNED_BY_NOBODY, false, "無所管");
	}

	@Test
	void hereAsOtherDepartment() {
		expect(Zone.HERE, ZoneLine.OF_THE_BODY, false, "税務課");
	}

	@Test
	void hereAsSystemOfAnotherDepartment() {
		expect(Zone.HERE, ZoneLine.OF_THE_BODY, false, "税");
	}

	@Test
	void listedSystemOfAnotherDepartmentIsStillHere() {
		office.assessment.getSystems().add(office.system("税"));
		expect(Zone.HERE, ZoneLine.OF_THE_BODY, false, "税");
	}

	@Test
	void hereAndUndecidedWithoutAnOwner() {
		office.system("市", "無所管", null);
		expect(Zone.HERE, ZoneLine.OWNED_BY_NOBODY, true, "無所管");
	}

	@Test
	void theBodyAsAWholeIsUndecided() {
		expect(Zone.HERE, ZoneLine.OF_THE_BODY, true, "市");
	}

	@Test
	void outsideAreOtherBodies() {
		expect(Zone.OUTSIDE, ZoneLine.ELSEWHERE, false, "他市");
	}

	@Test
	void outsideIsTheNetwork() {
		expect(Zone.OUTSIDE, ZoneLine.ELSEWHERE, false, "NWS");
	}

	@Test
	void sharedSystemIsInsideOnlyWhereItHoldsAFile() {
		InformationSystem shared = office.system("国", "共同", "共同利用システム");
		shared.setRegionPerBody(true);
		expect(Zone.OUTSIDE, ZoneLine.ELSEWHERE, false, "共同");
		office.file("情報").getHolders().add(shared);
		expect(Zone.INSIDE, ZoneLine.HOLDS_A_FILE, false, "共同");
	}

	@Test
	void rowOfATableWithAnotherAffairIsHereEvenForASystemOfTheAffair() {
		RecipientTable table = office.table("移転先");
		office.row(table, "台帳").setAffair("別の事務");
		assertEquals(Zone.HERE, zoneBehind("移転先"));
	}

	@Test
	void rowOfATableIsHereWhereTheArrowNamesTheOtherAffair() {
		office.row(office.table("移転先"), "台帳");
		office.flow("渡す", "台帳 → 移転先 : 情報").setCounterpartAffair("別の事務");
		assertEquals(Zone.HERE, zone());
	}

	@Test
	void rowOfAnotherBodyStaysOutsideWhateverItsAffair() {
		office.row(office.table("提供先"), "他市").setAffair("別の事務");
		assertEquals(Zone.OUTSIDE, zoneBehind("提供先"));
	}

	@Test
	void rowOfATableWithoutAffairHasTheZoneOfItsNode() {
		office.row(office.table("移転先"), "台帳");
		assertEquals(Zone.INSIDE, zoneBehind("移転先"));
	}

	@Test
	void rowInPlainWordsIsOutside() {
		office.row(office.table("提供先"), "どこかの団体");
		assertEquals(Zone.OUTSIDE, zoneBehind("提供先"));
	}

	@Test
	void rowOfATableOfLawIsOutside() {
		office.law("別表", "1");
		office.lawRows(office.table("提供先"), "別表");
		assertEquals(Zone.OUTSIDE, zoneBehind("提供先"));
	}

	private Zone zoneBehind(String table) {
		office.flow("渡す", "台帳 → " + table + " : 情報");
		return zone();
	}

	private Zone zone() {
		var derivation = office.derive();
		Movement movement = derivation.movements(derivation.arrows().get(0), office.file("情報")).get(0);
		return movement.decision().to().zone();
	}
}

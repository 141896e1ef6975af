package org.nagare.model.tests.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.nagare.model.InformationSystem;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.tests.fixture.ModelFixture;

/** Which systems the affair uses, and with which others they are connected. */
class SystemsTest {

	private final ModelFixture office = ModelFixture.office();

	private static List<String> names(List<InformationSystem> systems) {
		return systems.stream().map(InformationSystem::getName).toList();
	}

	private List<String> systems() {
		return names(office.derive().systemsInOrder());
	}

	private List<String> connections(String system) {
		return names(office.derive().connections(office.system(system)));
	}

	@Test
	void systemsThatHoldAFileOrItsReplica() {
		office.file("情報").getReplicas().add(office.system("国", "中間", "中間サーバー"));
		assertEquals(List.of("台帳", "中間"), systems());
	}

	@Test
	void systemsOfTheBodyOnArrowsOfTheAffair() {
		office.flow("手順", "税 → 連携 → 台帳 : 情報(氏名)");
		assertEquals(List.of("台帳", "税", "連携"), systems());
	}

	@Test
	void systemOnAnArrowOutsideTheAffairIsNone() {
		office.flow("手順", "税 → 他市 : 情報");
		assertEquals(List.of("台帳"), systems());
	}

	@Test
	void sharedSystemOnAnArrowOfTheAffair() {
		office.system("国", "共同", "共同利用システム");
		office.flow("手順", "住民 → 共同 → 担当課 : 情報");
		assertEquals(List.of("台帳", "共同"), systems());
	}

	@Test
	void terminalNetworkAndSystemsOfOthersAreNone() {
		office.system("市", "端末", "端末").setOwner(office.unit("担当課"));
		office.system("他市", "他市台帳", null);
		office.flow("手順", "台帳 → 端末 → NWS → 他市台帳 : 情報");
		assertEquals(List.of("台帳"), systems());
	}

	@Test
	void terminalIsNoneEvenWhereItIsListed() {
		office.assessment.getSystems().add(office.system("市", "端末", "端末"));
		assertEquals(List.of("台帳"), systems());
	}

	@Test
	void arrowToAContractorIsOneOfTheAffair() {
		office.entrust("保守", "業者", "情報");
		office.flow("手順", "税 → 業者 : 情報");
		assertEquals(List.of("台帳", "税"), systems());
	}

	@Test
	void orderIsThatOfTheListThenOfAppearance() {
		office.assessment.getSystems().add(office.system("連携"));
		office.flow("手順", "税 → 台帳 : 情報");
		assertEquals(List.of("連携", "台帳", "税"), systems());
		assertEquals(List.of("台帳", "税"), names(office.derive().systemsNotListed()));
	}

	@Test
	void neighboursOnThePathAndNotBeyond() {
		office.flow("手順", "税 → 連携 → 台帳 : 情報");
		assertEquals(List.of("連携"), connections("台帳"));
		assertEquals(List.of("税", "台帳"), connections("連携"));
	}

	@Test
	void arrowsOfAnyKindConnect() {
		office.flow("手順", "税 → 台帳 : \"相談\"");
		assertEquals(List.of("税"), connections("台帳"));
	}

	@Test
	void exceptionalArrowsConnect() {
		office.exceptional("手順", "税 → 台帳 : 情報");
		assertEquals(List.of("税"), connections("台帳"));
	}

	@Test
	void terminalsAreLookedThrough() {
		office.system("市", "端末", "端末");
		office.system("国", "共同", "共同利用システム");
		office.flow("手順", "台帳 → 端末 → 共同 : 情報");
		assertEquals(List.of("共同"), connections("台帳"));
		assertEquals(List.of(), connections("端末"));
	}

	@Test
	void departmentsPersonsAndBodiesAreNoNeighbours() {
		office.flow("手順", "住民 → 台帳 → 担当課 : 情報");
		office.flow("手順", "台帳 → 他市 : 情報");
		assertEquals(List.of(), connections("台帳"));
	}

	@Test
	void departmentBetweenTwoSystemsDoesNotConnectThem() {
		office.flow("手順", "税 → 担当課 → 台帳 : 情報");
		assertEquals(List.of(), connections("台帳"));
	}

	@Test
	void declaredConnectionCountsAtBothEnds() {
		office.system("税").getConnections().add(office.system("台帳"));
		assertEquals(List.of("税"), connections("台帳"));
		assertEquals(List.of("台帳"), connections("税"));
	}

	@Test
	void connectionDeclaredInASharedTextCounts() {
		office.shared();
		office.body("機構", "独立行政法人等");
		office.system("機構", "中間", "中間サーバー").getConnections().add(office.system("NWS"));
		assertEquals(List.of("NWS"), connections("中間"));
	}

	@Test
	void systemsInTheRowsOfATableAreNeighbours() {
		office.row(office.table("移転先"), "税");
		office.flow("手順", "台帳 → 連携 → 移転先 : 情報");
		assertEquals(List.of("台帳", "税"), connections("連携"));
	}

	@Test
	void arrowsOfAnotherAssessmentDoNotCount() {
		ModelFixture other = ModelFixture.office();
		other.flow("手順", "税 → 台帳 : 情報");
		AssessmentDerivation derivation = AssessmentDerivation.of(office.assessment,
				org.nagare.model.derivation.ProjectModel.of(List.of(office.own, other.own)));
		assertEquals(List.of(), derivation.connections(office.system("台帳")));
		assertEquals(List.of(), derivation.connections(other.system("台帳")));
	}
}

package org.nagare.model.tests.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.model.Flow;
import org.nagare.model.ModelFactory;
import org.nagare.model.ModelPackage;
import org.nagare.model.RecordedItem;
import org.nagare.model.SpiFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.nagare.model.derivation.FlowKind;
import org.nagare.model.derivation.KindDecision;
import org.nagare.model.derivation.KindLine;
import org.nagare.model.tests.fixture.ModelFixture;

/** 1.2: the kind of an arrow, line by line. */
class KindTest {

	private final ModelFixture office = ModelFixture.office();

	@BeforeEach
	void moreItems() {
		office.items(office.file("情報"), "内部番号 : 内部番号");
		office.items(office.file("情報"), "業務番号 : 業務番号");
		office.items(office.file("情報"), "符号 : 個人番号対応符号");
	}

	private KindDecision kind(Flow flow) {
		return office.derive().arrows(flow).get(0).decision();
	}

	private void expect(FlowKind kind, KindLine line, String arrow) {
		KindDecision decision = kind(office.flow("手順", arrow));
		assertEquals(kind, decision.kind());
		assertEquals(line, decision.line());
	}

	@Test
	void k0WrittenKindDecides() {
		Flow flow = office.flow("手順", "住民 → 担当課 : 情報(氏名)");
		flow.setKindOverride("特定個人情報");
		assertEquals(new KindDecision(FlowKind.SPECIFIC, KindLine.WRITTEN, false, false), kind(flow));
	}

	@Test
	void k0WrittenKindAgainstACarrierIsAConflict() {
		Flow flow = office.flow("手順", "住民 → 担当課 : 情報(個人番号)");
		flow.setKindOverride("個人情報");
		assertEquals(new KindDecision(FlowKind.PERSONAL, KindLine.WRITTEN, true, false), kind(flow));
	}

	@Test
	void k0WrittenKindAgainstTheNetworkIsAConflict() {
		Flow flow = office.flow("手順", "台帳 → NWS → 他市 : 情報(氏名)");
		flow.setKindOverride("個人情報");
		assertEquals(true, kind(flow).conflict());
	}

	@Test
	void k0WrittenKindAgainstAReplicaIsAConflict() {
		office.file("情報").getReplicas().add(office.system("市", "中間", "中間サーバー"));
		Flow flow = office.flow("手順", "台帳 → 中間 : 情報(氏名)");
		flow.setKindOverride("個人情報");
		assertEquals(new KindDecision(FlowKind.PERSONAL, KindLine.WRITTEN, true, false), kind(flow));
	}

	@Test
	void k0AgainstAnUnknownKindIsNoConflict() {
		Flow flow = office.flow("手順", "住民 → 担当課 : \"相談\"");
		flow.setKindOverride("個人情報");
		assertEquals(new KindDecision(FlowKind.PERSONAL, KindLine.WRITTEN, false, false), kind(flow));
	}

	@Test
	void k0AnotherWordDecidesNothing() {
		Flow flow = office.flow("手順", "住民 → 担当課 : 情報(氏名)");
		flow.setKindOverride("特個");
		assertEquals(KindLine.NO_CARRIER, kind(flow).line());
	}

	@Test
	void k1WordsWithTheNumber() {
		expect(FlowKind.SPECIFIC, KindLine.WORDS, "住民 → 担当課 : \"カードの提示\" 個人番号あり");
	}

	@Test
	void k1WordsWithoutTheNumberEvenThroughTheNetwork() {
		expect(FlowKind.PERSONAL, KindLine.WORDS, "台帳 → NWS → 他市 : \"送信依頼\" 個人番号なし");
	}

	@Test
	void k2ItemIsTheNumber() {
		expect(FlowKind.SPECIFIC, KindLine.CARRIER, "住民 → 担当課 : 情報(氏名, 個人番号)");
	}

	@Test
	void k2ItemIsACodeThatStandsForTheNumber() {
		expect(FlowKind.SPECIFIC, KindLine.CARRIER, "住民 → 担当課 : 情報(符号)");
	}

	@Test
	void k2BareFileIsAllItsItems() {
		expect(FlowKind.SPECIFIC, KindLine.CARRIER, "住民 → 担当課 : 情報");
	}

	@Test
	void k2AfterLeavingOutOneOfTwoCarriers() {
		expect(FlowKind.SPECIFIC, KindLine.CARRIER, "住民 → 担当課 : 情報 除く(個人番号)");
	}

	@Test
	void k2ThroughADocument() {
		office.document("申請書", "情報(個人番号, 氏名)");
		expect(FlowKind.SPECIFIC, KindLine.CARRIER, "住民 → 担当課 : 申請書");
	}

	@Test
	void k3PathThroughTheNetwork() {
		KindDecision decision = kind(office.flow("手順", "台帳 → NWS → 他市 : 情報(氏名)"));
		assertEquals(new KindDecision(FlowKind.SPECIFIC, KindLine.NETWORK, false, true), decision);
	}

	@Test
	void k3EndAtTheNetwork() {
		expect(FlowKind.SPECIFIC, KindLine.NETWORK, "台帳 → NWS : 情報(氏名)");
	}

	@Test
	void k3WithoutAnyPayload() {
		expect(FlowKind.SPECIFIC, KindLine.NETWORK, "台帳 → NWS → 他市");
	}

	@Test
	void k4EndHoldsAReplicaOfTheFile() {
		office.file("情報").getReplicas().add(office.system("市", "中間", "中間サーバー"));
		KindDecision decision = kind(office.flow("手順", "台帳 → 中間 : 情報(氏名)"));
		assertEquals(new KindDecision(FlowKind.SPECIFIC, KindLine.REPLICA, false, true), decision);
	}

	@Test
	void k4ReplicaInTheMiddleDecidesNothing() {
		office.file("情報").getReplicas().add(office.system("市", "中間", "中間サーバー"));
		expect(FlowKind.PERSONAL, KindLine.NO_CARRIER, "台帳 → 中間 → 他市 : 情報(氏名)");
	}

	@Test
	void k4ReplicaOfAnotherFileDecidesNothing() {
		office.file("別情報", "個人番号 : 個人番号").getReplicas().add(office.system("市", "中間", "中間サーバー"));
		expect(FlowKind.PERSONAL, KindLine.NO_CARRIER, "台帳 → 中間 : 情報(氏名)");
	}

	@Test
	void k5AnswerToARequestWithTheNumber() {
		office.request("手順", "台帳 → 他市 : 情報(個人番号)");
		expect(FlowKind.SPECIFIC, KindLine.ANSWER, "他市 → 台帳 : 情報(氏名)");
	}

	@Test
	void k5AnswerMayStandBeforeItsRequest() {
		Flow answer = office.flow("手順", "他市 → 台帳 : 情報(氏名)");
		office.request("手順", "台帳 → 他市 : 情報(個人番号)");
		assertEquals(KindLine.ANSWER, kind(answer).line());
	}

	@Test
	void k5NoAnswerToARequestWithoutTheNumber() {
		office.request("手順", "台帳 → 他市 : 情報(業務番号)");
		expect(FlowKind.PERSONAL, KindLine.NO_CARRIER, "他市 → 台帳 : 情報(氏名)");
	}

	@Test
	void k5NoAnswerInAnotherStep() {
		office.request("先の手順", "台帳 → 他市 : 情報(個人番号)");
		expect(FlowKind.PERSONAL, KindLine.NO_CARRIER, "他市 → 台帳 : 情報(氏名)");
	}

	@Test
	void k5SameDirectionIsNoAnswer() {
		office.request("手順", "台帳 → 他市 : 情報(個人番号)");
		expect(FlowKind.PERSONAL, KindLine.NO_CARRIER, "台帳 → 他市 : 情報(氏名)");
	}

	@Test
	void k5ARequestAnswersNothing() {
		office.request("手順", "台帳 → 他市 : 情報(個人番号)");
		Flow back = office.request("手順", "他市 → 台帳 : 情報(氏名)");
		assertEquals(KindLine.NO_CARRIER, kind(back).line());
	}

	@Test
	void k6ItemsWithoutACarrier() {
		expect(FlowKind.PERSONAL, KindLine.NO_CARRIER, "住民 → 担当課 : 情報(氏名, 住所)");
	}

	@Test
	void k6NumbersOfTheBusinessAreNoCarriers() {
		expect(FlowKind.PERSONAL, KindLine.NO_CARRIER, "住民 → 担当課 : 情報(内部番号, 業務番号)");
	}

	@Test
	void k6AfterLeavingOutAllCarriers() {
		expect(FlowKind.PERSONAL, KindLine.NO_CARRIER, "住民 → 担当課 : 情報 除く(個人番号, 符号)");
	}

	@Test
	void k7WordsThatDoNotSay() {
		expect(FlowKind.UNKNOWN, KindLine.UNDECIDED, "住民 → 担当課 : \"相談\"");
	}

	@Test
	void k7NothingCarried() {
		expect(FlowKind.UNKNOWN, KindLine.UNDECIDED, "住民 → 担当課");
	}

	@Test
	void k7FileWithoutItems() {
		office.file("空情報", new String[0]);
		expect(FlowKind.UNKNOWN, KindLine.UNDECIDED, "住民 → 担当課 : 空情報");
	}

	@Test
	void k7ItemWithoutCategory() {
		office.items(office.file("情報"), "謎");
		expect(FlowKind.UNKNOWN, KindLine.UNDECIDED, "住民 → 担当課 : 情報(氏名, 謎)");
	}

	@Test
	void k7ItemThatLeadsNowhere() {
		Flow flow = office.flow("手順", "住民 → 担当課 : 情報(氏名)");
		RecordedItem lost = ModelFactory.eINSTANCE.createRecordedItem();
		((InternalEObject) lost).eSetProxyURI(URI.createURI("nowhere.nagare#//x"));
		flow.getPayloads().get(0).getItems().add(lost);
		assertEquals(KindLine.UNDECIDED, kind(flow).line());
	}

	@Test
	void k7FileThatLeadsNowhere() {
		Flow flow = office.flow("手順", "住民 → 担当課 : 情報");
		SpiFile lost = ModelFactory.eINSTANCE.createSpiFile();
		((InternalEObject) lost).eSetProxyURI(URI.createURI("nowhere.nagare#//x"));
		flow.getPayloads().get(0).eSet(ModelPackage.Literals.PAYLOAD__SOURCE, lost);
		assertEquals(KindLine.UNDECIDED, kind(flow).line());
	}

	@Test
	void ofSeveralPayloadsASpecificOneDecides() {
		expect(FlowKind.SPECIFIC, KindLine.CARRIER, "住民 → 担当課 : \"相談\" + 情報(個人番号) + 情報(氏名)");
	}

	@Test
	void ofSeveralPayloadsAnUnknownOneDecidesNext() {
		expect(FlowKind.UNKNOWN, KindLine.UNDECIDED, "住民 → 担当課 : 情報(氏名) + \"相談\"");
	}

	@Test
	void ofSeveralPayloadsAllPersonalArePersonal() {
		expect(FlowKind.PERSONAL, KindLine.NO_CARRIER, "住民 → 担当課 : 情報(氏名) + \"相談\" 個人番号なし");
	}
}

package org.nagare.dsl.tests.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nagare.dsl.tests.derivation.DerivedProject.keys;
import static org.nagare.dsl.tests.derivation.DerivedProject.names;
import static org.nagare.dsl.tests.derivation.DerivedProject.told;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nagare.model.derivation.Arrow;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.EntrustedScope;
import org.nagare.model.derivation.FlowKind;
import org.nagare.model.derivation.KindLine;
import org.nagare.model.derivation.Movement;
import org.nagare.model.derivation.Naming;
import org.nagare.model.derivation.NetworkUse;
import org.nagare.model.derivation.ReEntrustmentState;
import org.nagare.model.derivation.ThresholdJudgement;
import org.nagare.model.derivation.ThresholdLine;
import org.nagare.model.derivation.ThresholdResult;
import org.nagare.model.value.Interval;
import org.nagare.model.value.RetentionBand;
import org.nagare.model.vocabulary.LinkageWord;

/** What must follow from the model of the vaccination, row by row. */
class VaccinationDerivationTest {

	private static DerivedProject model;
	private static AssessmentDerivation derivation;

	@BeforeAll
	static void read() {
		model = new DerivedProject("vaccination", "予防接種");
		derivation = model.derivation;
	}

	@Test
	void readsWithoutAnError() {
		assertEquals(List.of(), model.errors());
	}

	@Test
	void stepsOneToEightOnOneLevel() {
		assertEquals(List.of("①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧"), model.numbers());
	}

	@Test
	void sixteenFlows() {
		Map<String, Long> perStep = derivation.arrows().stream()
				.collect(Collectors.groupingBy(arrow -> arrow.number().orElseThrow().toString(), LinkedHashMap::new, Collectors.counting()));
		assertEquals(Map.of("①", 2L, "②", 1L, "③", 1L, "④", 1L, "⑤", 1L, "⑥", 1L, "⑦", 4L, "⑧", 5L), perStep);
		assertEquals(16, derivation.arrows().size());
		assertEquals(List.of(), derivation.incompleteFlows());
	}

	@Test
	void threeAccessArrowsAndOneLink() {
		assertEquals(List.of("みなと印刷→台帳", "なぎさ情報→台帳", "VRS事業者→VRS"),
				derivation.accessArrows().stream().map(arrow -> arrow.contractor().getName() + "→" + arrow.system().getName()).toList());
		assertEquals(List.of("みなと印刷→あさひ発送"), derivation.chain(model.entrustment("発送")).stream()
				.map(link -> link.from().orElseThrow().getName() + "→" + link.to().orElseThrow().getName()).toList());
	}

	@Test
	void fourFlowsArePersonalInformation() {
		assertEquals(List.of("感染症対策課→住民", "住民→会場", "読取端末→VRS", "VRS→端末→台帳"),
				derivation.arrows().stream().filter(arrow -> arrow.kind() == FlowKind.PERSONAL).map(DerivedProject::told).toList());
		assertEquals(12, derivation.arrows().stream().filter(arrow -> arrow.kind() == FlowKind.SPECIFIC).count());
	}

	@Test
	void replicaNetworkAndAnswersDecideWhereNoNumberIsListed() {
		assertEquals(List.of("台帳→宛名→中間", "中間→NWS→他市", "中間→NWS→県", "他市→NWS→中間→宛名→台帳", "県→NWS→中間→宛名→台帳"),
				derivation.arrows().stream().filter(arrow -> arrow.decision().codeTravelsAlong()).map(DerivedProject::told).toList());
		assertEquals(List.of(KindLine.REPLICA, KindLine.NETWORK, KindLine.NETWORK, KindLine.NETWORK, KindLine.NETWORK),
				derivation.arrows().stream().map(Arrow::decision).filter(decision -> decision.codeTravelsAlong()).map(decision -> decision.line()).toList());
		assertEquals(List.of("他市→VRS", "VRS→他市"),
				derivation.arrows().stream().filter(arrow -> arrow.decision().line() == KindLine.ANSWER).map(DerivedProject::told).toList());
	}

	@Test
	void legalCharacters() {
		assertEquals(List.of("住基→連携→台帳 入手(庁内)", "台帳→端末→VRS 使用", "台帳→宛名→中間 使用", "中間→NWS→他市 提供", "中間→NWS→県 提供",
				"他市→NWS→中間→宛名→台帳 入手(情報提供ネットワークシステム)", "県→NWS→中間→宛名→台帳 入手(情報提供ネットワークシステム)", "住民→感染症対策課 入手(本人)", "VRS→他市 提供", "他市→VRS 入手(外部)",
				"他市→VRS 入手(外部)", "VRS→他市 提供"), told(derivation.movements(model.file("接種情報"))));
		assertEquals(List.of(), derivation.possibleMovements(model.file("接種情報")));
	}

	@Test
	void systemsInTheOrderOfTheList() {
		assertEquals(List.of("台帳", "住基", "連携", "宛名", "VRS", "中間"), names(derivation.systemsInOrder()));
		assertEquals(List.of(), derivation.systemsNotListed());
	}

	@Test
	void connectionsOfTheLedger() {
		assertEquals(List.of("連携", "VRS", "宛名"), model.connections("台帳"));
	}

	@Test
	void networkNeighboursOfTheIntermediateServerCount() {
		assertEquals(List.of("宛名", "NWS"), model.connections("中間"));
	}

	@Test
	void linkageIsDoneOnBothSidesWithTheirBases() {
		NetworkUse use = derivation.networkUse();
		assertEquals(Optional.of(LinkageWord.DONE), use.answer());
		assertEquals(List.of("番号法第19条第8号別表第二の16の2の項"), use.inquiryBases().stream().map(Naming::basis).toList());
		assertEquals(List.of("番号法第19条第8号別表第二の16の2の項、115の2の項"), use.provisionBases().stream().map(Naming::basis).toList());
		assertEquals(List.of(), use.withoutBasis());
	}

	@Test
	void seventeenItems() {
		assertEquals(17, derivation.items(model.file("接種情報")).size());
	}

	@Test
	void sourcesWithoutPrivateBusiness() {
		assertEquals(List.of("OTHER_DEPARTMENT_OF_THE_BODY(住民課)", "LOCAL_GOVERNMENTS_ETC(他市)", "LOCAL_GOVERNMENTS_ETC(県)", "DATA_SUBJECT"), model.sources("接種情報"));
	}

	@Test
	void meansOfAcquisition() {
		assertEquals(List.of("庁内連携システム", "情報提供ネットワークシステム", "紙", "その他(VRS)"), model.acquisitionMeans("接種情報"));
		assertEquals(List.of(), derivation.means(derivation.acquisitions(model.file("接種情報")), DerivedProject.ACQUISITION).unknown());
	}

	@Test
	void users() {
		assertEquals(List.of("感染症対策課"), names(derivation.usingDepartments(model.file("接種情報"))));
		assertEquals(Interval.exactly(30), derivation.users(model.file("接種情報")).interval());
		assertEquals("健康福祉局 保健部 感染症対策課", Naming.fullTitle(derivation.usingDepartments(model.file("接種情報")).get(0)));
	}

	@Test
	void threeEntrustments() {
		assertEquals(List.of("発送 PART PASSED_ON", "台帳保守 WHOLE NOT_PASSED_ON", "VRS運用 WHOLE NOT_PASSED_ON"),
				derivation.entrustments(model.file("接種情報")).stream()
						.map(one -> one.getName() + " " + derivation.scope(one, model.file("接種情報")) + " " + derivation.reEntrustment(one)).toList());
		assertEquals(EntrustedScope.PART, derivation.scope(model.entrustment("発送"), model.file("接種情報")));
		assertEquals(ReEntrustmentState.PASSED_ON, derivation.reEntrustment(model.entrustment("発送")));
		assertTrue(derivation.hasCarrier(model.entrustment("発送"), model.file("接種情報")));
	}

	@Test
	void fourProvisionsAndNoTransfer() {
		assertEquals(List.of("他市.情報連携根拠 1", "県 1", "他市.接種記録根拠 1", "他市.接種記録根拠-2 1"),
				keys(derivation.provisionGroups(model.file("接種情報"))));
		assertEquals(List.of(), derivation.transferGroups(model.file("接種情報")));
	}

	@Test
	void flagsOfTheRiskSections() {
		assertFalse(derivation.entrustments(model.file("接種情報")).isEmpty());
		assertEquals(List.of("VRS→他市 提供", "VRS→他市 提供"), told(derivation.provisionsOutsideNetwork(model.file("接種情報"))));
		assertEquals(2, derivation.networkIn(model.file("接種情報")).size());
		assertEquals(2, derivation.networkOut(model.file("接種情報")).size());
	}

	@Test
	void fullAssessmentIsDue() {
		ThresholdJudgement judgement = derivation.threshold();
		assertEquals(Optional.of(ThresholdResult.BASIC_AND_FULL), judgement.result());
		assertEquals(Optional.of(ThresholdLine.FROM_300000), judgement.line());
		assertEquals(Interval.exactly(590_000), judgement.subjects());
	}

	@Test
	void handlersAreFiftyToSixtyEight() {
		assertEquals(new Interval(50, 68), derivation.handlers().counted());
		assertEquals(List.of(), derivation.handlers().missing());
	}

	@Test
	void retention() {
		assertEquals(Optional.of(RetentionBand.FIVE_YEARS), derivation.longestRetention(model.file("接種情報")).orElseThrow().band().band());
	}

	@Test
	void acquisitionsFromThePersonAskForIdentification() {
		List<Movement> own = derivation.acquisitions(model.file("接種情報")).stream().filter(movement -> movement.arrow().source().getName().equals("住民")).toList();
		assertEquals(1, own.size());
	}
}

package org.nagare.dsl.tests.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nagare.dsl.tests.derivation.DerivedProject.keys;
import static org.nagare.dsl.tests.derivation.DerivedProject.names;
import static org.nagare.dsl.tests.derivation.DerivedProject.told;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.FlowKind;
import org.nagare.model.derivation.Naming;
import org.nagare.model.derivation.NetworkUse;
import org.nagare.model.derivation.RecipientGroup;
import org.nagare.model.derivation.ThresholdJudgement;
import org.nagare.model.derivation.ThresholdLine;
import org.nagare.model.value.Interval;
import org.nagare.model.value.RetentionBand;
import org.nagare.model.vocabulary.LinkageWord;

/** What must follow from the model of the resident register, row by row. */
class ResidentDerivationTest {

	private static DerivedProject model;
	private static AssessmentDerivation derivation;

	@BeforeAll
	static void read() {
		model = new DerivedProject("resident", "住基事務");
		derivation = model.derivation;
	}

	@Test
	void readsWithoutAnError() {
		assertEquals(List.of(), model.errors());
	}

	@Test
	void numbersOnTwoLevels() {
		assertEquals(List.of("1-①", "1-②", "1-③", "1-④", "2-①", "3-①", "3-②", "4-①", "5-①", "5-②", "6-①", "6-②", "6-③", "6-④"), model.numbers());
	}

	@Test
	void lastStepHasNoArrowAndTheFallbackNoNumber() {
		assertEquals(List.of(), derivation.arrows(derivation.steps().get(13)));
		assertEquals(List.of("統合端末→CS→転出地"),
				derivation.arrows().stream().filter(arrow -> arrow.number().isEmpty()).map(DerivedProject::told).toList());
	}

	@Test
	void requestsWithoutNumberArePersonalInformationAndCountForNothing() {
		assertEquals(List.of("統合端末→CS→全国サーバ", "統合端末→CS→転出地"),
				derivation.arrows().stream().filter(arrow -> arrow.kind() == FlowKind.PERSONAL).map(DerivedProject::told).toList());
		assertTrue(derivation.arrows().stream().noneMatch(arrow -> arrow.kind() == FlowKind.UNKNOWN));
	}

	@Test
	void legalCharactersOfTheRegister() {
		assertEquals(List.of("住民→戸籍住民課 入手(本人)", "住民→電子申請→戸籍住民課 入手(本人)", "戸籍住民課→住基 使用", "住基→共有基盤→移転先 移転", "住基→共有基盤→移転先 移転", "住基→宛名→中間 使用",
				"中間→NWS→照会者 提供", "中間→NWS→照会者 提供", "中間→NWS→照会者 提供", "中間→NWS→照会者 提供", "中間→NWS→照会者 提供", "転出地→CS 入手(外部)", "CS→住基 使用", "住民→戸籍住民課 入手(本人)"),
				told(derivation.movements(model.file("住基情報"))));
	}

	@Test
	void legalCharactersOfTheOtherFiles() {
		assertEquals(List.of("住基→CS 入手(自部署)", "CS→全国サーバ 提供", "全国サーバ→CS→統合端末 入手(外部)"), told(derivation.movements(model.file("本人確認情報"))));
		assertEquals(List.of("住基→CS 入手(自部署)", "CS→全国サーバ 提供"), told(derivation.movements(model.file("送付先情報"))));
	}

	@Test
	void sources() {
		assertEquals(List.of("DATA_SUBJECT", "LOCAL_GOVERNMENTS_ETC(転出地)"), model.sources("住基情報"));
		assertEquals(List.of("OTHER(自部署)", "ADMINISTRATIVE_ORGANS_ETC(機構)"), model.sources("本人確認情報"));
		assertEquals(List.of("OTHER(自部署)"), model.sources("送付先情報"));
	}

	@Test
	void meansOfAcquisition() {
		assertEquals(List.of("紙", "その他(サービス検索・電子申請機能)", "専用線"), model.acquisitionMeans("住基情報"));
	}

	@Test
	void systemsAreTheSixOfTheList() {
		assertEquals(List.of("住基", "CS", "共有基盤", "宛名", "中間", "電子申請"), names(derivation.systemsInOrder()));
	}

	@Test
	void connectionsOfTheRegister() {
		assertEquals(List.of("CS", "共有基盤", "宛名", "戸籍"), model.connections("住基"));
	}

	@Test
	void fiveProvisionsInOneAppendixAndTwoTransfers() {
		List<RecipientGroup> provided = derivation.provisionGroups(model.file("住基情報"));
		assertEquals(List.of("照会者 5"), keys(provided));
		assertTrue(provided.get(0).appended());
		assertEquals(5, RecipientGroup.count(provided));
		List<RecipientGroup> transferred = derivation.transferGroups(model.file("住基情報"));
		assertEquals(List.of("税 1", "国保 1"), keys(transferred));
		assertEquals(List.of("税務課", "保険年金課"), transferred.stream().map(group -> group.recipient().orElseThrow().getName()).toList());
		assertEquals(List.of("納税義務者の把握", "被保険者の資格の確認"), transferred.stream().map(group -> group.purpose().orElseThrow()).toList());
		assertEquals(List.of("番号法第9条第1項別表の24の項", "番号法第9条第1項別表の44の項"),
				transferred.stream().map(group -> Naming.basis(group.bases().get(0))).toList());
	}

	@Test
	void oneProvisionOfEachOtherFile() {
		assertEquals(List.of("機構 1"), keys(derivation.provisionGroups(model.file("本人確認情報"))));
		assertEquals(List.of("機構 1"), keys(derivation.provisionGroups(model.file("送付先情報"))));
	}

	@Test
	void longestRetentionDecides() {
		assertEquals(Optional.of(RetentionBand.TWENTY_YEARS_OR_MORE), derivation.longestRetention(model.file("住基情報")).orElseThrow().band().band());
		assertEquals(Optional.of(RetentionBand.UNDER_ONE_YEAR), derivation.longestRetention(model.file("送付先情報")).orElseThrow().band().band());
	}

	@Test
	void entrustments() {
		assertEquals(List.of("運用"), names(derivation.entrustments(model.file("住基情報"))));
		assertEquals(List.of("運用"), names(derivation.entrustments(model.file("本人確認情報"))));
		assertEquals(List.of(), derivation.entrustments(model.file("送付先情報")));
		assertEquals(List.of("きた情報→住基", "きた情報→CS"),
				derivation.accessArrows().stream().map(arrow -> arrow.contractor().getName() + "→" + arrow.system().getName()).toList());
	}

	@Test
	void networkIsUsedForProvisionOnly() {
		assertEquals(List.of(), derivation.networkIn(model.file("住基情報")));
		assertEquals(5, derivation.networkOut(model.file("住基情報")).size());
		for (String other : List.of("本人確認情報", "送付先情報")) {
			assertEquals(List.of(), derivation.networkIn(model.file(other)));
			assertEquals(List.of(), derivation.networkOut(model.file(other)));
		}
		NetworkUse use = derivation.networkUse();
		assertEquals(Optional.of(LinkageWord.DONE), use.answer());
		assertEquals(List.of(), use.inquiryBases());
		assertEquals(List.of("番号法第19条第8号"), use.provisionBases().stream().map(Naming::basis).toList());
		assertEquals(List.of("1", "2", "3", "8", "85の2"), use.provisionRows().stream().map(row -> row.lawRow().getKey()).toList());
	}

	@Test
	void handlersWrittenAndCountedDisagree() {
		ThresholdJudgement judgement = derivation.threshold();
		assertEquals(Interval.atLeast(500), judgement.handlers().judged());
		// 20 + 400 + 15 in the departments, each once, and 30 at the contractor
		assertEquals(Interval.exactly(465), judgement.handlers().counted());
		assertEquals(Optional.of(ThresholdLine.FROM_300000), judgement.line());
	}

	@Test
	void unnamedStepsAndTheirFlowsHaveKeys() {
		assertEquals(List.of("住基事務//業務.移転/<住基→移転先:住基情報>/住基→移転先:住基情報", "住基事務//業務.情報連携/<住基→中間:住基情報>/住基→中間:住基情報", "住基事務//業務.情報連携/<中間→照会者:住基情報>/中間→照会者:住基情報"),
				derivation.arrows().stream().filter(arrow -> arrow.step().getName() == null).map(arrow -> arrow.key().toString()).toList());
	}
}

package org.nagare.model.tests.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.nagare.model.derivation.Naming;
import org.nagare.model.derivation.NetworkUse;
import org.nagare.model.tests.fixture.ModelFixture;
import org.nagare.model.vocabulary.LinkageWord;

/** What goes through the information provision network, and on what basis. */
class NetworkUseTest {

	private final ModelFixture office = ModelFixture.office();

	private NetworkUse use() {
		return office.derive().networkUse();
	}

	@Test
	void doneWhereAnArrowGoesThroughIt() {
		office.flow("手順", "台帳 → NWS → 他市 : 情報(氏名)");
		assertEquals(Optional.of(LinkageWord.DONE), use().answer());
		assertFalse(use().written());
	}

	@Test
	void notDoneWhereOnlyOtherArrowsAre() {
		office.flow("手順", "台帳 → 他市 : 情報");
		assertEquals(Optional.of(LinkageWord.NOT_DONE), use().answer());
	}

	@Test
	void unknownWithoutAnyArrow() {
		assertEquals(Optional.empty(), use().answer());
	}

	@Test
	void writtenAnswerWins() {
		office.assessment.setLinkage("未定");
		office.flow("手順", "台帳 → 他市 : 情報");
		assertEquals(Optional.of(LinkageWord.UNDECIDED), use().answer());
		assertTrue(use().written());
	}

	@Test
	void basesAreDistinctOnEachSide() {
		office.provision("根拠甲");
		office.flow("手順", "他市 → NWS → 台帳 : 情報(氏名)").getBases().add(office.basis("根拠甲", "の一"));
		office.flow("手順", "国 → NWS → 台帳 : 情報(氏名)").getBases().add(office.basis("根拠甲", "の一"));
		office.flow("手順", "台帳 → NWS → 他市 : 情報(氏名)").getBases().add(office.basis("根拠甲", "の二"));
		assertEquals(List.of("根拠甲の条の一"), use().inquiryBases().stream().map(Naming::basis).toList());
		assertEquals(List.of("根拠甲の条の二"), use().provisionBases().stream().map(Naming::basis).toList());
		assertEquals(List.of(), use().withoutBasis());
	}

	@Test
	void movementWithoutBasisIsNamed() {
		office.flow("手順", "他市 → NWS → 台帳 : 情報(氏名)");
		assertEquals(1, use().withoutBasis().size());
	}

	@Test
	void rowsOfLawAreTheBasisOfWhatIsProvided() {
		office.law("別表", "1", "2", "3");
		office.lawRows(office.table("照会者"), "別表");
		office.flow("手順", "台帳 → NWS → 照会者 : 情報(氏名)");
		assertEquals(List.of("1", "2", "3"), use().provisionRows().stream().map(row -> row.lawRow().getKey()).toList());
		assertEquals(List.of(), use().withoutBasis());
	}

	@Test
	void doneWhereTheFileOfTheArrowIsUndecided() {
		office.file("別情報", "個人番号 : 個人番号").getHolders().add(office.system("台帳"));
		office.provision("根拠甲");
		office.flow("手順", "台帳 → NWS → 他市 : \"番号\" 個人番号あり").getBases().add(office.basis("根拠甲", "の一"));
		assertEquals(Optional.of(LinkageWord.DONE), use().answer());
		assertEquals(List.of("根拠甲の条の一"), use().provisionBases().stream().map(Naming::basis).toList());
		assertEquals(1, use().out().size());
		assertEquals(List.of(), use().in());
	}

	@Test
	void doneWhereNoFileIsDeclaredAtTheEndOfTheArrow() {
		office.flow("手順", "他市 → NWS → 担当課");
		assertEquals(Optional.of(LinkageWord.DONE), use().answer());
	}

	@Test
	void notDoneWhereOnlyOthersUseTheNetwork() {
		office.flow("手順", "他市 → NWS → 国 : \"番号\" 個人番号あり");
		assertEquals(Optional.of(LinkageWord.NOT_DONE), use().answer());
	}

	@Test
	void notDoneWhereNoNumberPassesIt() {
		office.flow("手順", "台帳 → NWS → 他市 : \"件数\" 個人番号なし");
		assertEquals(Optional.of(LinkageWord.NOT_DONE), use().answer());
	}

	@Test
	void undecidedArrowBesideTheNetworkIsNoUseOfIt() {
		office.file("別情報", "個人番号 : 個人番号").getHolders().add(office.system("台帳"));
		office.flow("手順", "台帳 → 他市 : \"番号\" 個人番号あり");
		assertEquals(Optional.of(LinkageWord.NOT_DONE), use().answer());
	}
}

package org.nagare.model.tests.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.nagare.model.Flow;
import org.nagare.model.RecipientTable;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.LegalCharacter;
import org.nagare.model.derivation.Movement;
import org.nagare.model.tests.fixture.ModelFixture;

/** 1.4: the sets of a file. */
class SetsTest {

	private final ModelFixture office = ModelFixture.office();

	private static List<String> ends(List<Movement> movements) {
		return movements.stream().map(movement -> movement.arrow().source().getName() + "→" + movement.arrow().target().getName()).toList();
	}

	private AssessmentDerivation everything() {
		office.entrust("保守", "業者", "情報");
		office.flow("手順", "住民 → 担当課 : 情報");
		office.flow("手順", "税 → 台帳 : 情報");
		office.flow("手順", "他市 → NWS → 台帳 : 情報(氏名)");
		office.request("手順", "台帳 → NWS → 他市 : 情報(氏名)");
		office.flow("手順", "台帳 → NWS → 他市 : 情報(住所)");
		office.flow("手順", "台帳 → 国 : 情報");
		office.flow("手順", "台帳 → 税 : 情報");
		office.flow("手順", "台帳 → 業者 : 情報");
		office.flow("手順", "業者 → 台帳 : 情報");
		office.flow("手順", "台帳 → 国 : 情報(氏名)");
		return office.derive();
	}

	@Test
	void acquisitions() {
		assertEquals(List.of("住民→担当課", "税→台帳", "他市→台帳"), ends(everything().acquisitions(office.file("情報"))));
	}

	@Test
	void acquisitionsOutsideTheNetwork() {
		assertEquals(List.of("住民→担当課", "税→台帳"), ends(everything().acquisitionsOutsideNetwork(office.file("情報"))));
	}

	@Test
	void provisions() {
		assertEquals(List.of("台帳→他市", "台帳→国"), ends(everything().provisions(office.file("情報"))));
	}

	@Test
	void provisionsOutsideTheNetwork() {
		assertEquals(List.of("台帳→国"), ends(everything().provisionsOutsideNetwork(office.file("情報"))));
	}

	@Test
	void transfers() {
		assertEquals(List.of("台帳→税"), ends(everything().transfers(office.file("情報"))));
	}

	@Test
	void entrustments() {
		assertEquals(List.of("保守"), everything().entrustments(office.file("情報")).stream().map(one -> one.getName()).toList());
	}

	@Test
	void networkInAreAcquisitionsAndRequests() {
		AssessmentDerivation derivation = everything();
		assertEquals(List.of(LegalCharacter.ACQUISITION_BY_NETWORK, LegalCharacter.INQUIRY),
				derivation.networkIn(office.file("情報")).stream().map(Movement::character).toList());
	}

	@Test
	void networkOutAreProvisions() {
		AssessmentDerivation derivation = everything();
		assertEquals(List.of(LegalCharacter.PROVISION), derivation.networkOut(office.file("情報")).stream().map(Movement::character).toList());
	}

	@Test
	void tableOfRecipientsCountsEachRow() {
		RecipientTable table = office.table("提供先");
		office.row(table, "他市");
		office.row(table, "どこかの団体");
		office.law("別表", "1", "2", "3");
		office.lawRows(table, "別表");
		office.flow("手順", "台帳 → 提供先 : 情報");
		assertEquals(5, office.derive().provisions(office.file("情報")).size());
	}

	@Test
	void arrowCountsForTheFileOfItsPayloadOnly() {
		office.file("別情報", "個人番号 : 個人番号").getHolders().add(office.system("台帳"));
		office.flow("手順", "住民 → 担当課 : 別情報");
		AssessmentDerivation derivation = office.derive();
		assertEquals(List.of(), derivation.acquisitions(office.file("情報")));
		assertEquals(1, derivation.acquisitions(office.file("別情報")).size());
	}

	@Test
	void arrowWithTwoFilesCountsForBoth() {
		office.file("別情報", "個人番号 : 個人番号").getHolders().add(office.system("台帳"));
		office.flow("手順", "住民 → 担当課 : 情報 + 別情報");
		AssessmentDerivation derivation = office.derive();
		assertEquals(1, derivation.acquisitions(office.file("情報")).size());
		assertEquals(1, derivation.acquisitions(office.file("別情報")).size());
	}

	@Test
	void wordsWithTheNumberCountForTheOneFileOfTheInnerEnd() {
		office.file("別情報", "個人番号 : 個人番号");
		Flow flow = office.flow("手順", "他市 → 台帳 : \"届\" 個人番号あり");
		AssessmentDerivation derivation = office.derive();
		assertEquals(List.of(office.file("情報")), derivation.filesOf(derivation.arrows(flow).get(0)));
		assertEquals(1, derivation.acquisitions(office.file("情報")).size());
	}

	@Test
	void wordsWithTheNumberCountForNoneOfSeveralFiles() {
		office.file("別情報", "個人番号 : 個人番号").getHolders().add(office.system("台帳"));
		Flow flow = office.flow("手順", "他市 → 台帳 : \"届\" 個人番号あり");
		AssessmentDerivation derivation = office.derive();
		assertEquals(List.of(), derivation.filesOf(derivation.arrows(flow).get(0)));
		assertTrue(derivation.isFileUndecided(derivation.arrows(flow).get(0)));
		assertEquals(List.of(), derivation.acquisitions(office.file("情報")));
	}

	@Test
	void wordsWithTheNumberCountForTheOneFileThatTheDepartmentUses() {
		office.use(office.file("情報"), "担当課", "3人");
		office.flow("手順", "住民 → 担当課 : \"カードの提示\" 個人番号あり");
		assertEquals(1, office.derive().acquisitions(office.file("情報")).size());
	}

	@Test
	void unknownKindTakesPartInNoSetButIsRemembered() {
		office.use(office.file("情報"), "担当課", "3人");
		office.flow("手順", "住民 → 担当課 : \"相談\"");
		AssessmentDerivation derivation = office.derive();
		assertEquals(List.of(), derivation.movements(office.file("情報")));
		assertEquals(List.of(LegalCharacter.ACQUISITION_FROM_SUBJECT), derivation.possibleMovements(office.file("情報")).stream().map(Movement::character).toList());
	}

	@Test
	void undecidedZoneIsRememberedBesideItsSet() {
		office.system("市", "無所管", null);
		office.flow("手順", "台帳 → 無所管 : 情報");
		AssessmentDerivation derivation = office.derive();
		assertEquals(1, derivation.transfers(office.file("情報")).size());
		assertEquals(1, derivation.possibleMovements(office.file("情報")).size());
		assertFalse(derivation.movements(office.file("情報")).isEmpty());
	}

	@Test
	void undecidedFileIsPossibleForEachFileOfTheInnerEnd() {
		office.file("別情報", "個人番号 : 個人番号").getHolders().add(office.system("台帳"));
		office.file("よその情報", "個人番号 : 個人番号").getHolders().add(office.system("税"));
		office.flow("手順", "台帳 → NWS → 他市 : \"番号\" 個人番号あり");
		AssessmentDerivation derivation = office.derive();
		assertEquals(List.of("台帳→他市"), ends(derivation.possibleMovements(office.file("情報"))));
		assertEquals(List.of("台帳→他市"), ends(derivation.possibleMovements(office.file("別情報"))));
		assertEquals(List.of(), derivation.possibleMovements(office.file("よその情報")));
		assertEquals(List.of(), derivation.networkOut(office.file("情報")));
	}

	@Test
	void undecidedFileWithoutFilesAtTheEndsIsPossibleForAll() {
		office.file("別情報", "個人番号 : 個人番号");
		office.flow("手順", "住民 → 税務課 : \"届\" 個人番号あり");
		AssessmentDerivation derivation = office.derive();
		assertEquals(1, derivation.possibleMovements(office.file("情報")).size());
		assertEquals(1, derivation.possibleMovements(office.file("別情報")).size());
	}

	@Test
	void unknownKindOfSeveralFilesIsPossibleForEach() {
		office.file("別情報", "個人番号 : 個人番号").getHolders().add(office.system("台帳"));
		office.flow("手順", "台帳 → 他市 : \"報告\"");
		AssessmentDerivation derivation = office.derive();
		assertEquals(List.of(LegalCharacter.PROVISION), derivation.possibleMovements(office.file("情報")).stream().map(Movement::character).toList());
		assertEquals(List.of(LegalCharacter.PROVISION), derivation.possibleMovements(office.file("別情報")).stream().map(Movement::character).toList());
	}

	@Test
	void nothingWithoutTheNumberIsPossible() {
		office.file("別情報", "個人番号 : 個人番号").getHolders().add(office.system("台帳"));
		office.flow("手順", "台帳 → 他市 : \"件数\" 個人番号なし");
		assertEquals(List.of(), office.derive().possibleMovements(office.file("情報")));
	}
}

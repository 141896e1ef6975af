package org.nagare.model.tests.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.model.Flow;
import org.nagare.model.ModelFactory;
import org.nagare.model.RecipientTable;
import org.nagare.model.derivation.RecipientGroup;
import org.nagare.model.tests.fixture.ModelFixture;

/** Groups of provisions and transfers, and by what they are known. */
class RecipientsTest {

	private final ModelFixture office = ModelFixture.office();

	@BeforeEach
	void provisionsOfLaw() {
		office.provision("根拠甲");
		office.provision("根拠乙");
	}

	private List<RecipientGroup> provided() {
		return office.derive().provisionGroups(office.file("情報"));
	}

	private List<String> keys(List<RecipientGroup> groups) {
		return groups.stream().map(group -> group.key().toString()).toList();
	}

	private Flow provide(String arrow, String provision, String purpose) {
		Flow flow = office.flow("手順", arrow + " : 情報");
		if (provision != null) {
			flow.getBases().add(office.basis(provision, null));
		}
		flow.setPurpose(purpose);
		return flow;
	}

	@Test
	void sameRecipientBasisAndPurposeAreOneGroup() {
		provide("台帳 → 他市", "根拠甲", "用途");
		provide("台帳 → NWS → 他市", "根拠甲", "用途");
		assertEquals(List.of("他市"), keys(provided()));
		assertEquals(2, provided().get(0).movements().size());
		assertEquals(1, RecipientGroup.count(provided()));
	}

	@Test
	void otherBasisIsAnotherGroupKnownByIt() {
		provide("台帳 → 他市", "根拠甲", "用途");
		provide("台帳 → 他市", "根拠乙", "用途");
		assertEquals(List.of("他市.根拠甲", "他市.根拠乙"), keys(provided()));
	}

	@Test
	void otherPurposeIsAnotherGroupKnownByAnOrdinal() {
		provide("台帳 → 他市", "根拠甲", "用途一");
		provide("台帳 → 他市", "根拠甲", "用途二");
		assertEquals(List.of("他市.根拠甲", "他市.根拠甲-2"), keys(provided()));
	}

	@Test
	void otherRecipientIsAnotherGroup() {
		provide("台帳 → 他市, 国", "根拠甲", "用途");
		assertEquals(List.of("他市", "国"), keys(provided()));
	}

	@Test
	void recipientIsTheBodyAndNotItsSystem() {
		office.system("他市", "他市台帳", null);
		provide("台帳 → 他市台帳", "根拠甲", "用途");
		assertEquals(List.of("他市"), keys(provided()));
		assertEquals(Optional.of("他市"), provided().get(0).recipient().map(thing -> thing.getName()));
	}

	@Test
	void basisInWordsIsKnownByThem() {
		provide("台帳 → 他市", null, "用途一").getBases().add(office.basis(null, "条例第3条"));
		provide("台帳 → 他市", "根拠甲", "用途二");
		assertEquals(List.of("他市.\"条例第3条\"", "他市.根拠甲"), keys(provided()));
	}

	@Test
	void rowsOfATableAreOneEach() {
		RecipientTable table = office.table("提供先");
		office.row(table, "他市");
		office.row(table, "国");
		office.row(table, "どこかの団体");
		provide("台帳 → 提供先", "根拠甲", "用途");
		assertEquals(List.of("他市", "国", "\"どこかの団体\""), keys(provided()));
		assertEquals(Optional.of("どこかの団体"), provided().get(2).words());
		assertEquals(3, RecipientGroup.count(provided()));
	}

	@Test
	void rowsOfLawAreKnownByTableAndKey() {
		office.law("別表", "1", "85の2");
		office.lawRows(office.table("照会者"), "別表");
		provide("台帳 → NWS → 照会者", "根拠甲", null);
		assertEquals(List.of("別表.1", "別表.85の2"), keys(provided()));
		assertEquals(Optional.of("事務85の2"), provided().get(1).purpose());
		assertEquals(Optional.of("照会者85の2"), provided().get(1).words());
	}

	@Test
	void tableWithAnAppendixIsOneGroupThatCountsItsRows() {
		office.law("別表", "1", "2", "3");
		RecipientTable table = office.table("照会者");
		office.lawRows(table, "別表").getBases().add(office.basis("根拠乙", null));
		table.setAppendix(office.state(office.name("別紙一", ModelFactory.eINSTANCE.createAppendix())));
		provide("台帳 → NWS → 照会者", "根拠甲", null);
		assertEquals(List.of("照会者"), keys(provided()));
		assertTrue(provided().get(0).appended());
		assertEquals(3, RecipientGroup.count(provided()));
	}

	@Test
	void rowSaysItsOwnBasisAndPurpose() {
		RecipientTable table = office.table("提供先");
		var row = office.row(table, "他市");
		row.getBases().add(office.basis("根拠乙", null));
		row.setPurpose("行の用途");
		provide("台帳 → 提供先", "根拠甲", "矢印の用途");
		assertEquals("根拠乙", provided().get(0).bases().get(0).getProvision().getName());
		assertEquals(Optional.of("行の用途"), provided().get(0).purpose());
	}

	@Test
	void rowThatIsSilentTakesFromTheArrow() {
		office.row(office.table("提供先"), "他市");
		provide("台帳 → 提供先", "根拠甲", "矢印の用途");
		assertEquals("根拠甲", provided().get(0).bases().get(0).getProvision().getName());
		assertEquals(Optional.of("矢印の用途"), provided().get(0).purpose());
	}

	@Test
	void transferGoesToTheDepartmentThatOwnsTheSystem() {
		provide("台帳 → 税", "根拠甲", "用途");
		List<RecipientGroup> groups = office.derive().transferGroups(office.file("情報"));
		assertEquals(List.of("税務課"), keys(groups));
	}

	@Test
	void transferByATableIsKnownByTheRow() {
		office.row(office.table("移転先"), "税").setAffair("賦課");
		provide("台帳 → 移転先", null, null);
		List<RecipientGroup> groups = office.derive().transferGroups(office.file("情報"));
		assertEquals(List.of("税"), keys(groups));
		assertEquals(Optional.of("税務課"), groups.get(0).recipient().map(thing -> thing.getName()));
		assertEquals(Optional.of("賦課"), groups.get(0).purpose());
	}

	@Test
	void purposeOfATransferIsElseTheOtherAffair() {
		provide("台帳 → 担当課", null, null).setCounterpartAffair("別の事務");
		assertEquals(Optional.of("別の事務"), office.derive().transferGroups(office.file("情報")).get(0).purpose());
	}

	@Test
	void nothingSaidIsEmpty() {
		provide("台帳 → 他市", null, null);
		assertEquals(List.of(), provided().get(0).bases());
		assertEquals(Optional.empty(), provided().get(0).purpose());
	}
}

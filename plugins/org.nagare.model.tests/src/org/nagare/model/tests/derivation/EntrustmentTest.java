package org.nagare.model.tests.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.nagare.model.Entrustment;
import org.nagare.model.ModelFactory;
import org.nagare.model.ReEntrustment;
import org.nagare.model.derivation.AccessArrow;
import org.nagare.model.derivation.EntrustedScope;
import org.nagare.model.derivation.FlowKind;
import org.nagare.model.derivation.ReEntrustmentState;
import org.nagare.model.tests.fixture.ModelFixture;

/** Entrustments: what they cover, the chain below them, and the arrows that follow from them. */
class EntrustmentTest {

	private final ModelFixture office = ModelFixture.office();

	private List<String> access() {
		return office.derive().accessArrows().stream().map(arrow -> arrow.contractor().getName() + "→" + arrow.system().getName()).toList();
	}

	@Test
	void accessGoesToTheSystemsThatHoldTheFile() {
		office.file("情報").getHolders().add(office.system("連携"));
		office.entrust("保守", "業者", "情報");
		assertEquals(List.of("業者→台帳", "業者→連携"), access());
	}

	@Test
	void accessGoesToTheSystemsNamed() {
		office.entrust("保守", "業者", "情報").getTargets().add(office.system("連携"));
		assertEquals(List.of("業者→連携"), access());
	}

	@Test
	void accessIsNotDrawnWhereAStepShowsAnArrowToTheBody() {
		office.entrust("保守", "業者", "情報");
		office.flow("手順", "台帳 → 業者 : 情報(氏名)");
		assertEquals(List.of(), access());
	}

	@Test
	void accessIsNotDrawnWhereAStepShowsAnArrowFromTheContractor() {
		office.entrust("保守", "業者", "情報");
		office.flow("手順", "業者 → 担当課 : 情報");
		assertEquals(List.of(), access());
	}

	@Test
	void accessIsDrawnBesideAnArrowWithAnotherFile() {
		office.file("別情報", "氏名二 : 四情報");
		office.entrust("保守", "業者", "情報");
		office.flow("手順", "台帳 → 業者 : 別情報");
		assertEquals(List.of("業者→台帳"), access());
	}

	@Test
	void accessIsDrawnBesideAnArrowToSomebodyElse() {
		office.entrust("保守", "業者", "情報");
		office.flow("手順", "業者 → 他市 : 情報");
		assertEquals(List.of("業者→台帳"), access());
	}

	@Test
	void accessHasTheKindOfWhatIsEntrusted() {
		office.entrust("保守", "業者", "情報");
		office.entrust("印刷", "下請", "情報(氏名)");
		assertEquals(List.of(FlowKind.SPECIFIC, FlowKind.PERSONAL), office.derive().accessArrows().stream().map(AccessArrow::kind).toList());
	}

	@Test
	void accessIsKnownByEntrustmentAndEnds() {
		office.entrust("保守", "業者", "情報");
		assertEquals("評価//委託.保守/業者→台帳", office.derive().accessArrows().get(0).key().toString());
	}

	@Test
	void chainOfAnyDepth() {
		Entrustment entrustment = office.entrust("保守", "業者", "情報");
		ReEntrustment first = office.passOn(entrustment.getReEntrustments(), "監視", "下請");
		office.passOn(first.getReEntrustments(), "交換", null);
		assertEquals(List.of("1 監視 業者→下請", "2 交換 下請→?"), office.derive().chain(entrustment).stream().map(link -> link.depth() + " "
				+ link.link().getName() + " " + link.from().map(one -> one.getName()).orElse("?") + "→" + link.to().map(one -> one.getName()).orElse("?")).toList());
	}

	@Test
	void passedOnWhereALinkIsWritten() {
		Entrustment entrustment = office.entrust("保守", "業者", "情報");
		office.passOn(entrustment.getReEntrustments(), "監視", null);
		assertEquals(ReEntrustmentState.PASSED_ON, office.derive().reEntrustment(entrustment));
	}

	@Test
	void notPassedOnWhereNoneIsWritten() {
		Entrustment entrustment = office.entrust("保守", "業者", "情報");
		ReEntrustment none = ModelFactory.eINSTANCE.createReEntrustment();
		none.setNone(true);
		entrustment.getReEntrustments().add(none);
		assertEquals(ReEntrustmentState.NOT_PASSED_ON, office.derive().reEntrustment(entrustment));
		assertEquals(List.of(), office.derive().chain(entrustment));
	}

	@Test
	void unknownWhereNothingIsWritten() {
		assertEquals(ReEntrustmentState.UNKNOWN, office.derive().reEntrustment(office.entrust("保守", "業者", "情報")));
	}

	private EntrustedScope scope(Entrustment entrustment) {
		return office.derive().scope(entrustment, office.file("情報"));
	}

	@Test
	void wholeFile() {
		assertEquals(EntrustedScope.WHOLE, scope(office.entrust("保守", "業者", "情報")));
	}

	@Test
	void partByItems() {
		assertEquals(EntrustedScope.PART, scope(office.entrust("保守", "業者", "情報(氏名)")));
	}

	@Test
	void partByLeavingOut() {
		assertEquals(EntrustedScope.PART, scope(office.entrust("保守", "業者", "情報 除く(氏名)")));
	}

	@Test
	void partByDocument() {
		office.document("帳票", "情報");
		assertEquals(EntrustedScope.PART, scope(office.entrust("保守", "業者", "帳票")));
	}

	@Test
	void partByNumberOfPersons() {
		Entrustment entrustment = office.entrust("保守", "業者", "情報");
		entrustment.setSubjectCount("100人");
		assertEquals(EntrustedScope.PART, scope(entrustment));
	}

	@Test
	void partByScopeOfPersons() {
		Entrustment entrustment = office.entrust("保守", "業者", "情報");
		entrustment.setSubjectScope("転入者");
		assertEquals(EntrustedScope.PART, scope(entrustment));
	}

	@Test
	void carrierIsAskedOfWhatIsEntrusted() {
		assertTrue(office.derive().hasCarrier(office.entrust("保守", "業者", "情報"), office.file("情報")));
		assertFalse(office.derive().hasCarrier(office.entrust("印刷", "業者", "情報(氏名)"), office.file("情報")));
	}

	@Test
	void oneEntrustmentOfTwoFilesCountsForBoth() {
		office.file("別情報", "個人番号 : 個人番号");
		Entrustment entrustment = office.entrust("保守", "業者", "情報 + 別情報");
		assertEquals(List.of(entrustment), office.derive().entrustments(office.file("情報")));
		assertEquals(List.of(entrustment), office.derive().entrustments(office.file("別情報")));
	}
}

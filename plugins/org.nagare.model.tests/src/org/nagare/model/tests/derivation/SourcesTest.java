package org.nagare.model.tests.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nagare.model.Organization;
import org.nagare.model.derivation.Source;
import org.nagare.model.derivation.SourceHeading;
import org.nagare.model.tests.fixture.ModelFixture;

/** 1.6: from whom a file is acquired. */
class SourcesTest {

	private final ModelFixture office = ModelFixture.office();

	private List<Source> sources() {
		return office.derive().sources(office.file("情報"));
	}

	private void expect(SourceHeading heading, String who) {
		Source source = sources().get(0);
		assertEquals(heading, source.heading());
		assertEquals(Optional.ofNullable(who), source.who().map(thing -> thing.getName()));
	}

	@Test
	void personConcerned() {
		office.flow("手順", "住民 → 担当課 : 情報");
		expect(SourceHeading.DATA_SUBJECT, null);
	}

	@Test
	void personAndRepresentativeAreOneSource() {
		office.person("代理", "代理人");
		office.flow("手順", "住民, 代理 → 担当課 : 情報");
		assertEquals(1, sources().size());
		assertEquals(2, sources().get(0).movements().size());
	}

	@Test
	void otherDepartmentItself() {
		office.flow("手順", "税務課 → 台帳 : 情報");
		expect(SourceHeading.OTHER_DEPARTMENT_OF_THE_BODY, "税務課");
	}

	@Test
	void ownerOfTheSystemOfAnotherDepartment() {
		office.flow("手順", "税 → 台帳 : 情報");
		expect(SourceHeading.OTHER_DEPARTMENT_OF_THE_BODY, "税務課");
	}

	@Test
	void systemWithoutOwnerNamesNobody() {
		office.system("市", "無所管", null);
		office.flow("手順", "無所管 → 台帳 : 情報");
		expect(SourceHeading.OTHER_DEPARTMENT_OF_THE_BODY, null);
	}

	@ParameterizedTest
	@CsvSource({ "行政機関,ADMINISTRATIVE_ORGANS_ETC", "独立行政法人等,ADMINISTRATIVE_ORGANS_ETC", "地方公共団体,LOCAL_GOVERNMENTS_ETC", "地方独立行政法人,LOCAL_GOVERNMENTS_ETC",
			"民間事業者,PRIVATE_BUSINESS", "その他,OTHER" })
	void bodyByItsKind(String kind, SourceHeading heading) {
		office.body("団体", kind);
		office.flow("手順", "団体 → 台帳 : 情報");
		expect(heading, "団体");
		assertEquals(false, sources().get(0).withoutKind());
	}

	@Test
	void bodyWithoutKindIsOtherAndFound() {
		office.body("団体", null);
		office.flow("手順", "団体 → 台帳 : 情報");
		expect(SourceHeading.OTHER, "団体");
		assertTrue(sources().get(0).withoutKind());
	}

	@Test
	void systemIsNeverASourceButItsBody() {
		office.system("他市", "他市台帳", null);
		office.flow("手順", "他市台帳 → 台帳 : 情報");
		expect(SourceHeading.LOCAL_GOVERNMENTS_ETC, "他市");
	}

	@Test
	void systemInABoundaryWithoutBodyNamesItsOperator() {
		org.nagare.model.Boundary cloud = office.name("区画", org.nagare.model.ModelFactory.eINSTANCE.createBoundary());
		office.state(cloud).setOperator(office.get("国", Organization.class));
		office.system("区画", "外部", null);
		office.flow("手順", "外部 → 台帳 : 情報");
		expect(SourceHeading.ADMINISTRATIVE_ORGANS_ETC, "国");
	}

	@Test
	void madeFromAnotherFileOfTheAffair() {
		office.system("市", "補助", null).setOwner(office.unit("担当課"));
		office.flow("手順", "補助 → 台帳 : 情報");
		expect(SourceHeading.OTHER, null);
		assertTrue(sources().get(0).ownDepartment());
	}

	@Test
	void otherPersonStandsUnderOther() {
		office.person("事業主", "その他(事業主)");
		office.flow("手順", "事業主 → 台帳 : 情報");
		expect(SourceHeading.OTHER, "事業主");
	}

	@Test
	void sameSourceOnceInTextOrder() {
		office.flow("手順", "他市 → 台帳 : 情報(個人番号)");
		office.flow("手順", "住民 → 担当課 : 情報");
		office.flow("手順", "他市 → NWS → 台帳 : 情報(氏名)");
		assertEquals(List.of(SourceHeading.LOCAL_GOVERNMENTS_ETC, SourceHeading.DATA_SUBJECT), sources().stream().map(Source::heading).toList());
		assertEquals(2, sources().get(0).movements().size());
	}

	@Test
	void networkAsAnEndIsNoSource() {
		office.flow("手順", "NWS → 台帳 : 情報");
		assertEquals(List.of(), sources());
	}
}

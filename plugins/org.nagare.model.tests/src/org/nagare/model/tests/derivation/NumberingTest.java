package org.nagare.model.tests.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.nagare.model.FigureLayout;
import org.nagare.model.ModelFactory;
import org.nagare.model.Numbering;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.StepNumber;
import org.nagare.model.tests.fixture.ModelFixture;

/** Numbers of steps and arrows: counted, never written. */
class NumberingTest {

	private final ModelFixture office = ModelFixture.office();

	private List<String> numbers() {
		AssessmentDerivation derivation = office.derive();
		return derivation.steps().stream().map(step -> derivation.stepNumber(step).map(StepNumber::toString).orElse("-")).toList();
	}

	private void wish(String style) {
		FigureLayout figure = office.state(office.name("図", ModelFactory.eINSTANCE.createFigureLayout()));
		Numbering numbering = ModelFactory.eINSTANCE.createNumbering();
		numbering.setStyle(style);
		figure.getEntries().add(numbering);
	}

	@Test
	void oneAffairIsFlat() {
		office.step("甲/一");
		office.step("甲/二");
		assertEquals(List.of("①", "②"), numbers());
	}

	@Test
	void severalAffairsHaveTwoLevels() {
		office.step("甲/一");
		office.step("甲/二");
		office.step("乙/一");
		assertEquals(List.of("1-①", "1-②", "2-①"), numbers());
	}

	@Test
	void figureMayWishTwoLevels() {
		office.step("甲/一");
		wish("二段");
		assertEquals(List.of("1-①"), numbers());
	}

	@Test
	void figureMayWishOneLevelThatRunsOn() {
		office.step("甲/一");
		office.step("甲/二");
		office.step("乙/一");
		wish("一段");
		assertEquals(List.of("①", "②", "③"), numbers());
	}

	@Test
	void unknownWishIsNone() {
		office.step("甲/一");
		wish("三段");
		assertEquals(List.of("①"), numbers());
	}

	@Test
	void beyondFiftyInBrackets() {
		IntStream.rangeClosed(1, 51).forEach(number -> office.step("甲/手順" + number));
		assertEquals(List.of("㊿", "(51)"), numbers().subList(49, 51));
	}

	@Test
	void internalStepIsCounted() {
		office.step("甲/一").setInternal(true);
		office.step("甲/二");
		assertEquals(List.of("①", "②"), numbers());
	}

	@Test
	void severalSourcesAndTargetsAreSeveralArrowsWithOneNumber() {
		office.flow("手順", "他市, 国 → NWS → 台帳, 担当課 : 情報");
		AssessmentDerivation derivation = office.derive();
		assertEquals(List.of("他市→台帳", "他市→担当課", "国→台帳", "国→担当課"),
				derivation.arrows().stream().map(arrow -> arrow.source().getName() + "→" + arrow.target().getName()).toList());
		derivation.arrows().forEach(arrow -> {
			assertEquals(Optional.of(StepNumber.flat(1)), arrow.number());
			assertEquals(List.of("NWS"), arrow.via().stream().map(node -> node.getName()).toList());
		});
	}

	@Test
	void exceptionalArrowHasNoNumber() {
		office.exceptional("手順", "台帳 → 他市 : 情報");
		AssessmentDerivation derivation = office.derive();
		assertEquals(Optional.empty(), derivation.arrows().get(0).number());
		assertFalse(derivation.arrows().get(0).exception().isEmpty());
	}

	@Test
	void aNumberIsReadAsItIsPrinted() {
		for (StepNumber number : List.of(StepNumber.flat(1), StepNumber.flat(36), StepNumber.flat(51), StepNumber.of(6, 3), StepNumber.of(12, 50))) {
			assertEquals(Optional.of(number), StepNumber.parse(number.toString()));
		}
		for (String none : List.of("", "委託", "1-", "-①", "0-①", "a-①", "1-2-①", "(7)", "3")) {
			assertEquals(Optional.empty(), StepNumber.parse(none), none);
		}
	}

	@Test
	void conditionalArrowKeepsItsNumber() {
		office.flow("手順", "台帳 → 他市 : 情報").setCondition("同意がある場合");
		assertEquals(Optional.of(StepNumber.flat(1)), office.derive().arrows().get(0).number());
	}
}

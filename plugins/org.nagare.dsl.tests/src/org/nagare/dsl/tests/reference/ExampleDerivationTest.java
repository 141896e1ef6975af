package org.nagare.dsl.tests.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nagare.dsl.NagareStandaloneSetup;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.model.Named;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.Movement;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.derivation.RecipientGroup;
import org.nagare.model.derivation.ThresholdResult;
import org.nagare.model.vocabulary.LinkageWord;
import org.nagare.testing.Checkout;

/** The examples show what their comments promise: what is not written follows from what is. */
class ExampleDerivationTest {

	private static NagareLanguage language;

	@BeforeAll
	static void start() {
		language = new NagareStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(NagareLanguage.class);
	}

	@Test
	void maternalHealthNeitherProvidesNorTransfersNorUsesTheNetwork() {
		AssessmentDerivation derivation = derive("maternal-health", "母子保健");
		SpiFile file = derivation.files().get(0);
		assertEquals(Optional.of(LinkageWord.NOT_DONE), derivation.networkUse().answer());
		assertEquals(List.of(), derivation.provisionGroups(file));
		assertEquals(List.of(), derivation.transferGroups(file));
		assertEquals(List.of(), derivation.networkIn(file));
		assertEquals(List.of(), derivation.networkOut(file));
		assertEquals(List.of("運用"), names(derivation.entrustments(file)));
		assertEquals(Optional.of(ThresholdResult.BASIC), derivation.threshold().result());
	}

	@Test
	void maternalHealthCarriesTheNumberInThreeArrows() {
		AssessmentDerivation derivation = derive("maternal-health", "母子保健");
		assertEquals(List.of("妊産婦→健康福祉課 入手(本人)", "健康福祉課→端末→健康管理 使用", "住基→連携→健康管理 入手(庁内)"), told(derivation.movements(derivation.files().get(0))));
	}

	@Test
	void threeAffairsOfOneCityFallUnderThreeLinesOfTheThreshold() {
		assertEquals(Optional.of(ThresholdResult.BASIC_AND_FULL), derive("city", "個人住民税").threshold().result());
		assertEquals(Optional.of(ThresholdResult.BASIC_AND_KEY), derive("city", "介護保険").threshold().result());
		assertEquals(Optional.of(ThresholdResult.BASIC), derive("city", "児童手当").threshold().result());
	}

	@Test
	void transferOfTheTaxIsTheAcquisitionOfTheOtherTwo() {
		AssessmentDerivation tax = derive("city", "個人住民税");
		List<RecipientGroup> transfers = tax.transferGroups(tax.files().get(0));
		assertEquals(List.of("こども家庭課", "介護保険課"), transfers.stream().map(group -> group.recipient().orElseThrow().getName()).toList());
		for (String receiver : List.of("児童手当", "介護保険")) {
			AssessmentDerivation other = derive("city", receiver);
			SpiFile file = other.files().get(0);
			assertTrue(told(other.acquisitions(file)).stream().anyMatch(told -> told.startsWith("税→連携→") && told.endsWith("入手(庁内)")),
					() -> told(other.acquisitions(file)).toString());
			assertEquals(List.of(), other.transferGroups(file));
		}
	}

	@Test
	void onlyTheTaxDoesNotInquire() {
		assertEquals(List.of(false, true, true), List.of("個人住民税", "児童手当", "介護保険").stream().map(name -> {
			AssessmentDerivation derivation = derive("city", name);
			return !derivation.networkIn(derivation.files().get(0)).isEmpty();
		}).toList());
	}

	private static AssessmentDerivation derive(String project, String assessment) {
		try {
			ProjectModel model = ProjectModel.of(language.read(ProjectSearch.find(Checkout.example(project)).get(0)).files());
			return model.derive(model.assessment(assessment).orElseThrow());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<String> names(List<? extends Named> things) {
		return things.stream().map(Named::getName).toList();
	}

	private static List<String> told(List<Movement> movements) {
		return movements.stream().map(ExampleDerivationTest::told).toList();
	}

	private static String told(Movement movement) {
		return movement.arrow().path().stream().map(Named::getName).collect(Collectors.joining("→")) + " " + movement.character().word();
	}
}

package org.nagare.model.tests.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nagare.model.ThresholdSubject;
import org.nagare.model.derivation.HandlersCount;
import org.nagare.model.derivation.ThresholdJudgement;
import org.nagare.model.derivation.ThresholdLine;
import org.nagare.model.derivation.ThresholdResult;
import org.nagare.model.tests.fixture.ModelFixture;
import org.nagare.model.value.Interval;

/** The decision table of the threshold, and the counts that go into it. */
class ThresholdTest {

	private final ModelFixture office = ModelFixture.office();

	private ThresholdJudgement judge(String subjects, String handlers, String incident) {
		if (subjects != null) {
			office.threshold(ThresholdSubject.SUBJECTS, subjects);
		}
		if (handlers != null) {
			office.threshold(ThresholdSubject.HANDLERS, handlers);
		}
		if (incident != null) {
			office.threshold(ThresholdSubject.INCIDENT, incident);
		}
		return office.derive().threshold();
	}

	@ParameterizedTest(name = "{0} {1} {2}: {3}")
	@CsvSource({ "999人,499人,なし,UNDER_1000,NONE", "1000人,500人以上,あり,FROM_1000,BASIC", "9999人,30人,なし,FROM_1000,BASIC", "1万人,499人,なし,FROM_10000,BASIC",
			"1万人,499人,あり,FROM_10000_WITH_INCIDENT,BASIC_AND_KEY", "1万人,500人,なし,FROM_10000_WITH_MANY_HANDLERS,BASIC_AND_KEY",
			"10万人,10人未満,なし,FROM_100000,BASIC_AND_KEY", "29万人,30人,あり,FROM_100000_WITH_INCIDENT,BASIC_AND_FULL",
			"10万人,500人以上,なし,FROM_100000_WITH_MANY_HANDLERS,BASIC_AND_FULL", "30万人,1人,なし,FROM_300000,BASIC_AND_FULL" })
	void everyLineOfTheTable(String subjects, String handlers, String incident, ThresholdLine line, ThresholdResult result) {
		ThresholdJudgement judgement = judge(subjects, handlers, incident);
		assertEquals(Optional.of(line), judgement.line());
		assertEquals(Optional.of(result), judgement.result());
		assertEquals(List.of(), judgement.missing());
	}

	@ParameterizedTest(name = "{0} alone decides: {1}")
	@CsvSource({ "30万人以上,BASIC_AND_FULL", "999人,NONE", "1000人以上1万人未満,BASIC" })
	void onlyWhatTheTableAsksForHasToBeKnown(String subjects, ThresholdResult result) {
		ThresholdJudgement judgement = judge(subjects, null, null);
		assertEquals(Optional.of(result), judgement.result());
		assertEquals(List.of(), judgement.missing());
	}

	@Test
	void manyHandlersMakeTheIncidentNeedless() {
		assertEquals(Optional.of(ThresholdResult.BASIC_AND_FULL), judge("10万人", "500人以上", null).result());
	}

	@Test
	void incidentMakesTheHandlersNeedless() {
		ThresholdJudgement judgement = judge("10万人", null, "あり");
		assertEquals(Optional.of(ThresholdResult.BASIC_AND_FULL), judgement.result());
		assertEquals(Optional.empty(), judgement.line());
		assertEquals(List.of(ThresholdLine.FROM_100000_WITH_INCIDENT, ThresholdLine.FROM_100000_WITH_MANY_HANDLERS), judgement.possible());
	}

	@Test
	void incidentIsMissingWhereItIsNeeded() {
		ThresholdJudgement judgement = judge("10万人", "30人", null);
		assertEquals(Optional.empty(), judgement.result());
		assertEquals(List.of(ThresholdSubject.INCIDENT), judgement.missing());
	}

	@Test
	void intervalAcrossFiveHundredNamesTheHandlers() {
		ThresholdJudgement judgement = judge("10万人", "100人以上1000人未満", "なし");
		assertEquals(Optional.empty(), judgement.result());
		assertEquals(List.of(ThresholdSubject.HANDLERS), judgement.missing());
	}

	@Test
	void bandAcrossABorderNamesTheSubjects() {
		ThresholdJudgement judgement = judge("10万人以上100万人未満", "30人", "なし");
		assertEquals(Optional.empty(), judgement.result());
		assertEquals(List.of(ThresholdSubject.SUBJECTS), judgement.missing());
	}

	@Test
	void nothingKnownNamesAll() {
		ThresholdJudgement judgement = judge(null, null, null);
		assertEquals(Optional.empty(), judgement.result());
		assertEquals(List.of(ThresholdSubject.SUBJECTS, ThresholdSubject.HANDLERS, ThresholdSubject.INCIDENT), judgement.missing());
	}

	@Test
	void subjectsAreElseTheGreatestOfTheFiles() {
		office.file("情報").setSubjectCount("5万人");
		office.file("別情報", "個人番号 : 個人番号").setSubjectCount("31万人");
		ThresholdJudgement judgement = judge(null, null, null);
		assertEquals(Interval.exactly(310_000), judgement.subjects());
		assertFalse(judgement.subjectsWritten());
		assertEquals(Optional.of(ThresholdLine.FROM_300000), judgement.line());
	}

	@Test
	void fileWithoutNumberLeavesTheUpperEndOpen() {
		office.file("情報").setSubjectCount("5万人");
		office.file("別情報", "個人番号 : 個人番号");
		assertEquals(Interval.atLeast(50_000), judge(null, null, null).subjects());
	}

	@Test
	void tellsWhatWouldChangeTheResult() {
		List<ThresholdJudgement.Change> changes = judge("20万人", "30人", "なし").changes();
		assertTrue(changes.contains(new ThresholdJudgement.Change(ThresholdSubject.SUBJECTS, Optional.of(Interval.atLeast(300_000)), Optional.empty(),
				ThresholdResult.BASIC_AND_FULL)));
		assertTrue(changes.contains(new ThresholdJudgement.Change(ThresholdSubject.HANDLERS, Optional.of(Interval.atLeast(500)), Optional.empty(),
				ThresholdResult.BASIC_AND_FULL)));
		assertTrue(changes.contains(
				new ThresholdJudgement.Change(ThresholdSubject.INCIDENT, Optional.empty(), Optional.of(true), ThresholdResult.BASIC_AND_FULL)));
		assertEquals(6, changes.size());
	}

	// ---- how many handle the files

	@Test
	void handlersAreDepartmentsAndEntrustments() {
		office.use(office.file("情報"), "担当課", "30人");
		office.entrust("発送", "業者", "情報").setHandlers("20人");
		office.entrust("保守", "業者", "情報").setHandlers("10人未満");
		HandlersCount handlers = office.derive().handlers();
		assertEquals(new Interval(50, 59), handlers.counted());
		assertEquals(List.of(), handlers.missing());
	}

	@Test
	void departmentCountsOnceWithItsGreatestNumber() {
		office.use(office.file("情報"), "担当課", "20人");
		office.use(office.file("別情報", "個人番号 : 個人番号"), "担当課", "30人");
		assertEquals(Interval.exactly(30), office.derive().handlers().counted());
	}

	@Test
	void numberSaidForOneFileIsNotMissingForAnother() {
		office.use(office.file("情報"), "担当課", "20人");
		office.use(office.file("別情報", "個人番号 : 個人番号"), "担当課", null);
		assertEquals(Interval.exactly(20), office.derive().handlers().counted());
	}

	@Test
	void missingNumberLeavesTheUpperEndOpenAndIsNamed() {
		office.use(office.file("情報"), "担当課", "30人");
		var silent = office.entrust("保守", "業者", "情報");
		HandlersCount handlers = office.derive().handlers();
		assertEquals(Interval.atLeast(30), handlers.counted());
		assertEquals(List.of(silent), handlers.missing());
	}

	@Test
	void writtenNumberIsJudgedAndTheCountKept() {
		office.use(office.file("情報"), "担当課", "30人");
		ThresholdJudgement judgement = judge("10万人", "500人以上", "なし");
		assertEquals(Interval.atLeast(500), judgement.handlers().judged());
		assertEquals(Interval.exactly(30), judgement.handlers().counted());
		assertTrue(judgement.handlers().written());
	}

	@Test
	void usersOfAFileAreAddedUp() {
		office.use(office.file("情報"), "担当課", "20人");
		office.use(office.file("情報"), "税務課", "10人以上50人未満");
		assertEquals(new Interval(30, 69), office.derive().users(office.file("情報")).interval());
		assertTrue(office.derive().users(office.file("情報")).isComplete());
	}

	@Test
	void userWithoutNumberMakesTheSumUnknown() {
		office.use(office.file("情報"), "担当課", "20人");
		var silent = office.use(office.file("情報"), "税務課", "たくさん");
		assertEquals(List.of(silent), office.derive().users(office.file("情報")).missing());
		assertFalse(office.derive().users(office.file("別", "個人番号 : 個人番号")).isComplete());
	}
}

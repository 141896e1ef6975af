package org.nagare.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nagare.benchmarks.form.FullAssessment;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.FilledForm;

/** The measured assessment is as large as it says, and nothing in it is left out for an error. */
class FullAssessmentTest {

	@Test
	void itIsFull() {
		FullAssessment full = FullAssessment.written();
		assertEquals(List.of(), full.project().texts().stream().flatMap(text -> text.getErrors().stream()).map(Object::toString).toList());
		FilledForm form = full.cells();
		assertEquals(List.of(), form.problems().stream().map(problem -> problem.path() + " " + problem.japanese()).toList());
		assertEquals(FullAssessment.RECIPIENTS, count(form, "提供先"));
		assertEquals(FullAssessment.SYSTEMS, count(form, "システムの名称"));
		assertEquals(FullAssessment.FILES, count(form, "使用目的"));
		assertTrue(form.cells().stream().filter(cell -> cell.path().startsWith("Ⅲ(情報1)")).filter(Cell::isComplete).count() > 80);
		assertTrue(full.write(form) > 500_000);
	}

	private static long count(FilledForm form, String label) {
		return form.cells().stream().filter(cell -> cell.label().equals(label) && cell.value().isKnown()).count();
	}
}

package org.nagare.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nagare.benchmarks.project.Checkout;
import org.nagare.benchmarks.project.GrownRegistry;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.FilledForm;
import org.nagare.yoshiki.question.Subject;

/** What is measured is as large as it says. */
class GrownRegistryTest {

	private static final int LETTERS = 500_000;

	@Test
	void hasItsFilesSystemsAndRecipients() throws IOException {
		Path folder = GrownRegistry.of(Checkout.root()).write();
		assertEquals(0, ReadProject.of(folder, 0).errors().size());
		Collection<Cell> cells = DocumentWork.of(folder).form().cells();
		assertEquals(GrownRegistry.FILES, names(cells, Subject.FILE).size());
		assertEquals(GrownRegistry.SYSTEMS, names(cells, Subject.SYSTEM).size());
		assertTrue(names(cells, Subject.RECIPIENT).size() >= GrownRegistry.RECIPIENTS);
	}

	/** Nothing is left out for a mistake, and there is something in most of its cells. */
	@Test
	void isFilledAndWritten() throws IOException {
		FormWork work = FormWork.of(GrownRegistry.of(Checkout.root()).write());
		FilledForm form = work.cells();
		assertEquals(List.of(), form.problems().stream().map(problem -> problem.path() + " " + problem.japanese()).toList());
		assertTrue(form.cells().stream().filter(Cell::isComplete).count() > form.cells().size() * 9 / 10);
		assertTrue(work.write(form) > LETTERS, Integer.toString(work.write(form)));
	}

	private static Set<String> names(Collection<Cell> cells, Subject subject) {
		return cells.stream().flatMap(cell -> cell.repetitions().stream()).filter(each -> each.subject() == subject).map(each -> each.name().toString())
				.collect(Collectors.toSet());
	}
}

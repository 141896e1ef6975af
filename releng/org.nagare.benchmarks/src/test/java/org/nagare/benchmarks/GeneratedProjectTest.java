package org.nagare.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.benchmarks.figure.SyntheticFigures;
import org.nagare.benchmarks.project.Checkout;
import org.nagare.benchmarks.project.CityGenerator;
import org.nagare.model.Assessment;
import org.nagare.model.derivation.ProjectModel;

/** What is measured is what it is called: of its size, and without a fault that would take another way through the program. */
class GeneratedProjectTest {

	@ParameterizedTest
	@ValueSource(ints = { 1_000, 3_000, 10_000, -10_000 })
	void hasItsSizeAndNoProblem(int lines) {
		ReadProject project = ReadProject.ofLines(lines);
		assertEquals(List.of(), project.readAndCheck());
		assertTrue(project.lines() <= Math.abs(lines) + sharedLines(lines) && project.lines() > Math.abs(lines) - 150, "lines: " + project.lines());
	}

	/** One large text has the shared ones beside it. */
	private static int sharedLines(int lines) {
		return lines < 0 ? 250 : 0;
	}

	@Test
	void theRulesUnderstandTheCity() {
		assertEquals(List.of(), CheckedCity.ofLines(3_000).notUnderstood());
	}

	@Test
	void manyAssessmentsShareOneBody() {
		ProjectModel model = ProjectModel.of(ReadProject.ofLines(10_000).read().files());
		List<Assessment> assessments = model.assessments();
		assertTrue(assessments.size() > 25, "assessments: " + assessments.size());
		assertEquals(1, assessments.stream().flatMap(assessment -> assessment.getEntities().stream()).distinct().count());
	}

	@Test
	void theSameSizeGivesTheSameText() {
		assertEquals(new CityGenerator(Checkout.root()).city(2_000), new CityGenerator(Checkout.root()).city(2_000));
	}

	@ParameterizedTest
	@ValueSource(ints = { 10, 50, 100, 200 })
	void figureHasItsNodes(int nodes) {
		var figure = SyntheticFigures.ofNodes(nodes);
		assertEquals(nodes, figure.nodes().size());
		assertTrue(figure.flows().size() >= nodes, "flows: " + figure.flows().size());
	}
}

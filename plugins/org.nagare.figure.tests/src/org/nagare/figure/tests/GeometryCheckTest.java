package org.nagare.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nagare.figure.check.Crossings;
import org.nagare.figure.check.GeometryCheck;
import org.nagare.figure.check.GeometryProblem;
import org.nagare.figure.check.GeometryProblem.Kind;
import org.nagare.figure.geometry.ArrowStyle;
import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.geometry.PlacedArrow;
import org.nagare.figure.geometry.Point;
import org.nagare.figure.model.Emphasis;
import org.nagare.figure.text.JapaneseMetrics;

/** The checker sees each kind of fault in a drawing made for it, and none in a sound one. */
class GeometryCheckTest {
	@Test
	void aSoundPageHasNoProblems() {
		assertEquals(List.of(), problems(FaultyDrawings.sound()));
	}

	@ParameterizedTest
	@EnumSource(Kind.class)
	void eachKindOfFaultIsSeen(Kind kind) {
		List<GeometryProblem> problems = problems(FaultyDrawings.with(kind));
		assertTrue(problems.stream().anyMatch(problem -> problem.kind() == kind), problems.toString());
	}

	@Test
	void crossingsAndBendsAreCounted() {
		Drawing drawing = new Drawing(List.of(), List.of(),
				List.of(arrow("a", new Point(0, 5), new Point(40, 5)), arrow("b", new Point(20, 0), new Point(20, 20), new Point(40, 20))));
		assertEquals(new Crossings(1, 1), Crossings.of(drawing));
	}

	private static List<GeometryProblem> problems(LaidOutPage page) {
		return new GeometryCheck(new JapaneseMetrics()).check(page);
	}

	private static PlacedArrow arrow(String key, Point... points) {
		return new PlacedArrow(key, List.of(), "左", "右", ArrowStyle.PERSONAL_INFORMATION, List.of(points), Optional.empty(),
				Optional.empty(), "", Emphasis.NONE);
	}
}

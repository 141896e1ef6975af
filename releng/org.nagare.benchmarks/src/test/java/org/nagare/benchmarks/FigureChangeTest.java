package org.nagare.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nagare.benchmarks.figure.FigureChange;
import org.nagare.benchmarks.figure.SyntheticFigures;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.geometry.LaidOutPage;

/** What is measured as a change is one, and a different one at each place. */
class FigureChangeTest {

	@ParameterizedTest
	@EnumSource(FigureChange.class)
	void eachPlaceIsAnotherChange(FigureChange change) {
		Set<Object> earlier = new HashSet<>();
		for (FigureChange.Change each : change.in(SyntheticFigures.of(10, 15))) {
			LaidOutFigure now = each.laidOut();
			assertFalse(drawings(now).equals(drawings(each.before())));
			earlier.add(drawings(each.before()));
		}
		assertEquals(5, earlier.size());
	}

	private static Object drawings(LaidOutFigure figure) {
		return figure.pages().stream().map(LaidOutPage::drawing).toList();
	}
}

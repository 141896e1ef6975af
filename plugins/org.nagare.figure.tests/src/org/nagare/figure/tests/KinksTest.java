package org.nagare.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nagare.figure.Figures;
import org.nagare.figure.check.GeometryCheck;
import org.nagare.figure.check.Kinks;
import org.nagare.figure.geometry.ArrowStyle;
import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.geometry.PlacedArrow;
import org.nagare.figure.geometry.PlacedNode;
import org.nagare.figure.geometry.Point;
import org.nagare.figure.geometry.TextBlock;
import org.nagare.figure.model.Emphasis;
import org.nagare.figure.model.NodeKind;
import org.nagare.figure.routing.Straightening;
import org.nagare.figure.text.JapaneseMetrics;

/** Lines make no step too small to mean anything, where nothing is in the way of a straight one. */
class KinksTest {
	private static final GeometryCheck CHECK = new GeometryCheck(new JapaneseMetrics());

	static Stream<Examples.Example> examples() {
		return Stream.concat(Examples.all().stream(), ProjectExamples.all().stream());
	}

	@ParameterizedTest
	@MethodSource("examples")
	void noFigureHasOne(Examples.Example example) {
		for (LaidOutPage page : Figures.layOut(example.figure()).pages()) {
			assertEquals(0, Kinks.in(page.drawing()), example.name() + " page " + page.key());
		}
	}

	private static PlacedNode node(String key, double x, double y) {
		Box box = new Box(x, y, 20, 10);
		TextBlock name = new TextBlock(new Box(x + 2, y + 5, 16, 4), List.of(key), 3, 4, TextBlock.Anchor.MIDDLE, true);
		return new PlacedNode(key, key, NodeKind.SYSTEM, Emphasis.NONE, box, new Box(x + 8, y + 1, 4, 4), name);
	}

	private static PlacedArrow arrow(String key, String from, String to, Point... points) {
		return new PlacedArrow(key, List.of(), from, to, ArrowStyle.PERSONAL_INFORMATION, List.of(points), Optional.empty(), Optional.empty(), "", Emphasis.NONE);
	}

	private static final PlacedArrow KINKED = arrow("k", "甲", "乙", new Point(20, 5), new Point(40, 5), new Point(40, 6), new Point(80, 6));

	@Test
	void aStepIsCountedAndTakenOut() {
		Drawing drawing = new Drawing(List.of(), List.of(node("甲", 0, 0), node("乙", 80, 1)), List.of(KINKED));
		assertEquals(1, Kinks.in(drawing));
		Drawing straight = Straightening.of(drawing, CHECK);
		assertEquals(0, Kinks.in(straight));
		assertEquals(2, straight.arrows().get(0).points().size());
		assertSame(straight, Straightening.of(straight, CHECK));
	}

	@Test
	void aLineBesideHoldsBothStretchesWhereTheyAre() {
		PlacedArrow above = arrow("a", "丙", "丁", new Point(50, -20), new Point(50, 3.9), new Point(70, 3.9), new Point(70, -20));
		PlacedArrow below = arrow("b", "戊", "己", new Point(25, 30), new Point(25, 7.1), new Point(35, 7.1), new Point(35, 30));
		Drawing drawing = new Drawing(List.of(), List.of(node("甲", 0, 0), node("乙", 80, 1), node("丙", 40, -30), node("丁", 65, -30), node("戊", 12, 30), node("己", 33, 30)),
				List.of(KINKED, above, below));
		assertEquals(drawing, Straightening.of(drawing, CHECK));
	}

	@Test
	void aTurnAndALongStepAreNone() {
		assertFalse(Kinks.isKink(List.of(new Point(0, 0), new Point(9, 0), new Point(9, 1), new Point(0, 1)), 1));
		assertFalse(Kinks.isKink(List.of(new Point(0, 0), new Point(9, 0), new Point(9, 5), new Point(20, 5)), 1));
	}
}

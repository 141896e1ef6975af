package org.nagare.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.nagare.figure.check.Crossings;
import org.nagare.figure.check.GeometryCheck;
import org.nagare.figure.check.GeometryProblem.Kind;
import org.nagare.figure.geometry.ArrowStyle;
import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.geometry.PlacedArrow;
import org.nagare.figure.geometry.PlacedBadge;
import org.nagare.figure.geometry.PlacedNode;
import org.nagare.figure.geometry.Point;
import org.nagare.figure.geometry.TextBlock;
import org.nagare.figure.geometry.TextBlock.Anchor;
import org.nagare.figure.model.Emphasis;
import org.nagare.figure.model.NodeKind;
import org.nagare.figure.text.JapaneseMetrics;

/** The checker sees each kind of fault in a drawing made for it, and none in a sound one. */
class GeometryCheckTest {
	private static final PlacedNode LEFT = node("左", 0, 0, 20);
	private static final PlacedNode RIGHT = node("右", 60, 0, 20);

	@Test
	void aSoundDrawingHasNoProblems() {
		assertEquals(List.of(), kinds(List.of(LEFT, RIGHT), arrow("a", point(20, 5), point(60, 5))));
	}

	@Test
	void boxesThatOverlap() {
		assertTrue(kinds(List.of(LEFT, node("重なる", 15, 5, 20))).contains(Kind.NODES_OVERLAP));
	}

	@Test
	void textThatIsWiderThanItsBox() {
		assertTrue(kinds(List.of(node("とても長い名前", 0, 0, 10))).contains(Kind.TEXT_OVERFLOWS));
	}

	@Test
	void anArrowThroughABox() {
		assertTrue(kinds(List.of(LEFT, RIGHT, node("間", 30, 0, 20)), arrow("a", point(20, 5), point(60, 5)))
				.contains(Kind.ARROW_THROUGH_NODE));
	}

	@Test
	void anArrowThatEndsInTheAir() {
		assertTrue(kinds(List.of(LEFT, RIGHT), arrow("a", point(20, 5), point(50, 5))).contains(Kind.ARROW_DETACHED));
	}

	@Test
	void aSlantedArrow() {
		assertTrue(kinds(List.of(LEFT, RIGHT), arrow("a", point(20, 3), point(60, 6))).contains(Kind.ARROW_SLANTED));
	}

	@Test
	void twoArrowsOnOneLine() {
		assertTrue(kinds(List.of(LEFT, RIGHT), arrow("a", point(20, 5), point(60, 5)), arrow("b", point(20, 5), point(60, 5)))
				.contains(Kind.ARROW_ON_ARROW));
	}

	@Test
	void badgesThatTouchAndArrowsThroughThem() {
		List<Kind> kinds = kinds(List.of(LEFT, RIGHT), badge(arrow("a", point(20, 3), point(60, 3)), 40, 3),
				badge(arrow("b", point(20, 5), point(60, 5)), 42, 5));
		assertTrue(kinds.contains(Kind.BADGES_OVERLAP));
		assertTrue(kinds.contains(Kind.ARROW_THROUGH_LABEL));
	}

	@Test
	void aNumberOffItsArrow() {
		assertTrue(kinds(List.of(LEFT, RIGHT), badge(arrow("a", point(20, 5), point(60, 5)), 40, 9)).contains(Kind.LABEL_OFF_ARROW));
	}

	@Test
	void aNumberOnABox() {
		assertTrue(kinds(List.of(LEFT, RIGHT), badge(arrow("a", point(20, 5), point(60, 5)), 21, 5)).contains(Kind.LABEL_ON_NODE));
	}

	@Test
	void crossingsAndBendsAreCounted() {
		Drawing drawing = new Drawing(List.of(), List.of(),
				List.of(arrow("a", point(0, 5), point(40, 5)), arrow("b", point(20, 0), point(20, 20), point(40, 20))));
		assertEquals(new Crossings(1, 1), Crossings.of(drawing));
	}

	private static List<Kind> kinds(List<PlacedNode> nodes, PlacedArrow... arrows) {
		return new GeometryCheck(new JapaneseMetrics()).check(new Drawing(List.of(), nodes, List.of(arrows))).stream()
				.map(problem -> problem.kind()).toList();
	}

	private static PlacedNode node(String name, double x, double y, double width) {
		Box box = new Box(x, y, width, 10);
		return new PlacedNode(name, name, NodeKind.SYSTEM, Emphasis.NONE, box, box,
				new TextBlock(box, List.of(name), 3, 3, Anchor.MIDDLE, false));
	}

	private static PlacedArrow arrow(String key, Point... points) {
		return new PlacedArrow(key, List.of(), "左", "右", ArrowStyle.PERSONAL_INFORMATION, List.of(points), Optional.empty(),
				Optional.empty(), "", Emphasis.NONE);
	}

	private static PlacedArrow badge(PlacedArrow arrow, double x, double y) {
		Box box = new Box(x - 2.4, y - 2.4, 4.8, 4.8);
		PlacedBadge badge = new PlacedBadge(box, "①", new TextBlock(box, List.of("1"), 3, 3, Anchor.MIDDLE, true));
		return new PlacedArrow(arrow.key(), List.of(), arrow.from(), arrow.to(), arrow.style(), arrow.points(),
				Optional.of(badge), Optional.empty(), "", Emphasis.NONE);
	}

	private static Point point(double x, double y) {
		return new Point(x, y);
	}
}

package org.nagare.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.figure.Figures;
import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.geometry.PlacedNode;
import org.nagare.figure.geometry.Point;
import org.nagare.figure.routing.RouteFinder;
import org.nagare.figure.routing.RouteFinder.Side;

/** The ways to all four sides of a thing are sought together; each is the one that is found when it is sought alone. */
class RoutesTest {
	@ParameterizedTest
	@ValueSource(longs = { 3, 8, 21 })
	void oneSearchFindsWhatFourWouldFind(long seed) {
		LaidOutPage page = Figures.layOut(RandomFigures.of(seed, 12)).pages().getFirst();
		Drawing drawing = page.drawing();
		List<PlacedNode> nodes = drawing.nodes();
		int found = 0;
		for (int i = 1; i < nodes.size(); i++) {
			RouteFinder finder = new RouteFinder(drawing, drawing.bounds().grown(10), nodes.get(i - 1).box(), nodes.get(i).box());
			for (Side leaving : Side.values()) {
				Map<Side, List<Point>> routes = finder.routes(leaving);
				for (Side reaching : Side.values()) {
					Optional<List<Point>> alone = finder.route(EnumSet.of(leaving), EnumSet.of(reaching));
					assertEquals(alone, Optional.ofNullable(routes.get(reaching)), nodes.get(i - 1).key() + " " + leaving + " → " + nodes.get(i).key() + " " + reaching);
					found += alone.isPresent() ? 1 : 0;
				}
			}
		}
		assertTrue(found > 20, found + " ways");
	}
}

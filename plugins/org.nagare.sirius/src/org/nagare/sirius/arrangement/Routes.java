package org.nagare.sirius.arrangement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.PlacedArrow;
import org.nagare.figure.geometry.PlacedBadge;
import org.nagare.figure.geometry.Point;
import org.nagare.figure.geometry.TextBlock;
import org.nagare.model.derivation.Arrow;
import org.nagare.model.key.Key;
import org.nagare.sirius.diagram.Drawn;
import org.nagare.sirius.diagram.Hop;

/** The corners of the printed arrows, as the notation writes them: each counted from the middles of the two ends. */
final class Routes {

	/** How high a line of a label is, how wide the number before its words, and how far it stands from the line, in pixels. */
	private static final double LINE_HEIGHT = 14;
	private static final double NUMBER_WIDTH = 16;
	private static final double GAP = 3;

	private final Drawn drawn;
	private final double pixels;

	Routes(Drawn drawn, double pixels) {
		this.drawn = drawn;
		this.pixels = pixels;
	}

	/** Leads every line as the print leads its arrow; a line that the print has not in one piece goes straight. */
	void take(List<Notation.Line> lines, List<PlacedArrow> arrows, Map<EObject, Box> boxes) {
		for (Notation.Line line : lines) {
			Box from = boxes.get(line.from());
			Box to = boxes.get(line.to());
			Optional<PlacedArrow> arrow = arrows.stream().filter(one -> isOf(one, line)).findFirst();
			boolean led = arrow.isPresent() && from != null && to != null;
			List<Point> corners = led ? Bends.steady(arrow.get().points()) : List.of();
			line.route(led ? written(corners, from, to) : "");
			line.words(led ? words(arrow.get(), corners) : Optional.empty());
		}
	}

	private boolean isOf(PlacedArrow arrow, Notation.Line line) {
		Optional<EObject> from = drawn.thing(arrow.from());
		Optional<EObject> to = drawn.thing(arrow.to());
		return from.isPresent() && to.isPresent() && from.get() == line.from() && to.get() == line.to() && owners(arrow, new Hop(from.get(), to.get())).contains(line.owner());
	}

	private List<EObject> owners(PlacedArrow arrow, Hop hop) {
		List<EObject> owners = new ArrayList<>();
		arrow.flows().forEach(key -> Key.parse(key).flatMap(drawn.derivation()::arrow).map(Arrow::flow).ifPresent(owners::add));
		if (owners.isEmpty()) {
			drawn.entrustments().stream().filter(one -> drawn.lines(one).contains(hop)).forEach(owners::add);
			drawn.reEntrustments().stream().filter(one -> drawn.lines(one).contains(hop)).forEach(owners::add);
		}
		return owners;
	}

	private String written(List<Point> corners, Box from, Box to) {
		Function<Point, String> corner = point -> "[" + scaled(point.x() - from.centreX()) + ", " + scaled(point.y() - from.centreY()) + ", "
				+ scaled(point.x() - to.centreX()) + ", " + scaled(point.y() - to.centreY()) + "]";
		return corners.stream().map(corner).collect(Collectors.joining("$"));
	}

	/** Where the middle of the words of an arrow stands, seen from the middle of the line. */
	private Optional<Notation.WordsPlace> words(PlacedArrow arrow, List<Point> corners) {
		if (arrow.badge().isEmpty() && arrow.payload().isEmpty()) {
			return Optional.empty();
		}
		Point words = beside(arrow);
		return Bends.middle(corners).map(middle -> {
			double x = words.x() - middle.place().x();
			double y = words.y() - middle.place().y();
			return new Notation.WordsPlace((int) scaled(x * middle.alongX() + y * middle.alongY()), (int) scaled(y * middle.alongX() - x * middle.alongY()));
		});
	}

	/**
	 * The print has the number on the line and what is carried beside it, on ground that hides the line. Here they are one label without a ground:
	 * it stands above a level line and beside an upright one, on the side where the print has the words.
	 */
	private Point beside(PlacedArrow arrow) {
		Box all = Box.around(Stream.concat(arrow.badge().map(PlacedBadge::box).stream(), arrow.payload().map(TextBlock::box).stream()).toList());
		Box onLine = arrow.badge().map(PlacedBadge::box).orElse(all);
		if (isUpright(arrow.points(), onLine)) {
			double number = arrow.badge().isPresent() ? NUMBER_WIDTH / pixels : 0;
			Box text = arrow.payload().map(TextBlock::box).orElse(onLine);
			double side = text.centreX() < onLine.centreX() ? -1 : 1;
			return new Point(text.centreX() + side * (arrow.payload().isPresent() ? number / 2 : number), text.centreY());
		}
		int lines = Math.max(1, arrow.payload().map(payload -> payload.lines().size()).orElse(1));
		return new Point(all.centreX(), onLine.centreY() - (lines * LINE_HEIGHT / 2 + GAP) / pixels);
	}

	/** How the line leads where it comes nearest to a box. */
	private static boolean isUpright(List<Point> corners, Box box) {
		boolean upright = false;
		double nearest = Double.POSITIVE_INFINITY;
		for (int i = 1; i < corners.size(); i++) {
			Point from = corners.get(i - 1);
			Point to = corners.get(i);
			double x = Math.clamp(box.centreX(), Math.min(from.x(), to.x()), Math.max(from.x(), to.x()));
			double y = Math.clamp(box.centreY(), Math.min(from.y(), to.y()), Math.max(from.y(), to.y()));
			double far = Math.hypot(x - box.centreX(), y - box.centreY());
			if (far < nearest) {
				nearest = far;
				upright = Math.abs(to.y() - from.y()) > Math.abs(to.x() - from.x());
			}
		}
		return upright;
	}

	private long scaled(double millimetres) {
		return Math.round(millimetres * pixels);
	}
}

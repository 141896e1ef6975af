package org.nagare.sirius.arrangement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.nagare.figure.text.JapaneseMetrics;
import org.nagare.model.derivation.Arrow;
import org.nagare.model.key.Key;
import org.nagare.sirius.diagram.Drawn;
import org.nagare.sirius.diagram.Hop;

/** The corners of the printed arrows, as the notation writes them: each counted from the middles of the two ends. */
final class Routes {

	private static final JapaneseMetrics METRICS = new JapaneseMetrics();

	/** How wide a character of the words is and how high a line of them, and how far they stand from the line, in pixels. */
	private static final double EM = 8 * 96 / 72.0;
	private static final double LINE_HEIGHT = 14;
	/** What a label has on both sides of its words together, and faces may be wider. */
	private static final double MARGIN = 8;
	private static final double GAP = 3;

	private final Drawn drawn;
	private final double pixels;

	Routes(Drawn drawn, double pixels) {
		this.drawn = drawn;
		this.pixels = pixels;
	}

	/** A line that is led as the print leads one of its arrows. */
	private record Led(Notation.Line line, PlacedArrow arrow, List<Point> corners) {
	}

	/** Leads every line as the print leads its arrow; a line that the print has not in one piece goes straight. */
	void take(List<Notation.Line> lines, PrintedPlaces print) {
		List<Led> led = new ArrayList<>();
		for (Notation.Line line : lines) {
			print.arrows().stream().filter(arrow -> isOf(arrow, line)).findFirst().ifPresentOrElse(arrow -> led.add(new Led(line, arrow, Bends.steady(arrow.points()))), () -> {
				line.route("");
				line.words(Optional.empty());
			});
		}
		for (Led one : led) {
			one.line().route(written(one.corners(), print.end(one.line().from()).orElseThrow(), print.end(one.line().to()).orElseThrow()));
		}
		place(led, print.surroundings());
	}

	/** Words that the print has once for several lines stand once, as it seems: all in one place. */
	private void place(List<Led> led, WordsPlaces.Surroundings around) {
		Map<List<Object>, WordsPlaces.Words> once = new LinkedHashMap<>();
		for (Led one : led) {
			if (!one.line().text().isEmpty()) {
				once.computeIfAbsent(List.of(one.arrow(), one.line().text()), absent -> new WordsPlaces.Words(one.line(), one.corners(), wished(one)));
			}
		}
		Map<Notation.Line, Point> places = new WordsPlaces(around, led.stream().map(Led::corners).distinct().toList()).place(List.copyOf(once.values()));
		for (Led one : led) {
			Optional<Point> place = Optional.ofNullable(once.get(List.of(one.arrow(), one.line().text()))).map(words -> places.get(words.line()));
			one.line().words(place.flatMap(middle -> fromMiddle(middle, one.corners())));
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

	/** As the words of a line are counted: from its middle, along the stretch there. */
	private Optional<Notation.WordsPlace> fromMiddle(Point words, List<Point> corners) {
		return Bends.middle(corners).map(middle -> {
			double x = words.x() - middle.place().x();
			double y = words.y() - middle.place().y();
			return new Notation.WordsPlace((int) scaled(x * middle.alongX() + y * middle.alongY()), (int) scaled(y * middle.alongX() - x * middle.alongY()));
		});
	}

	/** The words as large as a diagram writes them, where the print has its own. */
	private Box wished(Led led) {
		double width = led.line().text().stream().mapToDouble(METRICS::width).max().orElse(0) * EM / pixels + MARGIN / pixels;
		double height = led.line().text().size() * LINE_HEIGHT / pixels;
		Point middle = beside(led.arrow(), width, height);
		return new Box(middle.x() - width / 2, middle.y() - height / 2, width, height);
	}

	/**
	 * The print has the number on the line and what is carried beside it, on ground that hides the line. Here they are one label without a ground:
	 * it stands above a level line and beside an upright one, on the side where the print has the words.
	 */
	private Point beside(PlacedArrow arrow, double width, double height) {
		if (arrow.badge().isEmpty() && arrow.payload().isEmpty()) {
			return Bends.middle(arrow.points()).map(Bends.Middle::place).orElse(arrow.points().get(0));
		}
		Box all = Box.around(Stream.concat(arrow.badge().map(PlacedBadge::box).stream(), arrow.payload().map(TextBlock::box).stream()).toList());
		Box onLine = arrow.badge().map(PlacedBadge::box).orElse(all);
		if (isUpright(arrow.points(), onLine)) {
			Box text = arrow.payload().map(TextBlock::box).orElse(onLine);
			double side = text.centreX() < onLine.centreX() ? -1 : 1;
			return new Point(onLine.centreX() + side * (width / 2 + GAP / pixels), text.centreY());
		}
		return new Point(all.centreX(), onLine.centreY() - height / 2 - GAP / pixels);
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

package org.nagare.sirius.arrangement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.PlacedArrow;
import org.nagare.figure.geometry.Point;
import org.nagare.model.derivation.Arrow;
import org.nagare.model.key.Key;
import org.nagare.sirius.diagram.Drawn;
import org.nagare.sirius.diagram.Hop;

/** The corners of the printed arrows, as the notation writes them: each counted from the middles of the two ends. */
final class Routes {

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
			line.route(arrow.isPresent() && from != null && to != null ? written(arrow.get().points(), from, to) : "");
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

	private long scaled(double millimetres) {
		return Math.round(millimetres * pixels);
	}
}

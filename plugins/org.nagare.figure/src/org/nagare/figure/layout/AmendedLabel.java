package org.nagare.figure.layout;

import java.util.List;
import java.util.Optional;

import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.geometry.PlacedArrow;
import org.nagare.figure.geometry.PlacedBadge;
import org.nagare.figure.geometry.Point;
import org.nagare.figure.geometry.TextBlock;
import org.nagare.figure.geometry.Transform;
import org.nagare.figure.routing.LabelFinder;
import org.nagare.figure.routing.LabelFinder.Size;
import org.nagare.figure.routing.LabelFinder.Spot;
import org.nagare.figure.text.TextMetrics;

/** The number and the words of an arrow whose line is given. */
final class AmendedLabel {
	private AmendedLabel() {
	}

	/** Whether an arrow says what it said before, whatever the lines it was set in. */
	static boolean isSame(PlannedArrow arrow, PlacedArrow was, TextMetrics metrics) {
		String number = was.badge().map(PlacedBadge::number).orElse("");
		List<String> lines = was.payload().map(TextBlock::lines).orElse(List.of());
		return number.equals(arrow.number()) && Drafts.STYLES.stream().anyMatch(style -> StretchWords.lines(arrow.payload(), style, metrics).equals(lines));
	}

	/** Where the label was before, or elsewhere on the same line; empty where there is no room for it on the line. */
	static Optional<PlacedArrow> at(PlannedArrow arrow, PlacedArrow was, double scale, Drawing others, TextMetrics metrics) {
		Optional<Box> box = was.badge().map(PlacedBadge::box).or(() -> was.payload().map(TextBlock::box));
		return on(arrow, was.points(), box.map(value -> new Point(value.centreX(), value.centreY())), scale, others, metrics);
	}

	/** A label on a new line, in the widest lines that there is room for. */
	static Optional<PlacedArrow> on(PlannedArrow arrow, List<Point> points, Optional<Point> near, double scale, Drawing others, TextMetrics metrics) {
		LabelFinder finder = new LabelFinder(others);
		for (DrawingStyle style : Drafts.STYLES.subList(0, 3)) {
			Optional<ArrowLabel> label = ArrowLabel.of(arrow, style, metrics);
			if (label.isEmpty()) {
				return Optional.of(with(arrow, points, Optional.empty(), Optional.empty()));
			}
			Optional<Spot> spot = finder.find(points, size(label.get(), scale), near);
			if (spot.isPresent()) {
				return Optional.of(placed(arrow, points, label.get(), spot.get(), scale));
			}
		}
		return Optional.empty();
	}

	private static Size size(ArrowLabel label, double scale) {
		return new Size(label.width() * scale, label.height() * scale, label.blankSide() * scale, label.textSide() * scale);
	}

	private static PlacedArrow placed(PlannedArrow arrow, List<Point> points, ArrowLabel label, Spot spot, double scale) {
		Transform fitted = new Transform(scale, 0, 0);
		double x = spot.centre().x() / scale;
		double y = spot.centre().y() / scale;
		Box box = new Box(x - label.width() / 2, y - label.height() / 2, label.width(), label.height());
		Optional<PlacedBadge> badge = spot.level() ? label.badge(box) : label.badgeAt(x, y);
		Optional<TextBlock> payload = spot.level() ? label.payload(box) : label.payloadRightOf(x, y);
		return with(arrow, points, badge.map(value -> value.moved(fitted)), payload.map(value -> value.moved(fitted)));
	}

	static PlacedArrow with(PlannedArrow arrow, List<Point> points, Optional<PlacedBadge> badge, Optional<TextBlock> payload) {
		return new PlacedArrow(arrow.key(), arrow.flows(), arrow.from(), arrow.to(), arrow.style(), points, badge, payload, arrow.description(), arrow.emphasis());
	}
}

package org.nagare.figure.layout;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.PlacedBadge;
import org.nagare.figure.geometry.TextBlock;
import org.nagare.figure.geometry.TextBlock.Anchor;
import org.nagare.figure.text.TextMetrics;
import org.nagare.model.value.CircledNumber;

/** Number and payload of an arrow as one label: the number lies on the line, the payload beside the number. */
record ArrowLabel(String number, List<String> lines, double badgeWidth, double textWidth) {
	private static final double BADGE = 4.8;
	private static final double GAP = 0.7;
	/** Keeps the line of another clear of the label, at the smallest scale too. */
	private static final double PADDING = 0.75;

	static Optional<ArrowLabel> of(PlannedArrow arrow, DrawingStyle style, TextMetrics metrics) {
		if (arrow.number().isEmpty() && arrow.payload().isEmpty()) {
			return Optional.empty();
		}
		List<String> lines = StretchWords.lines(arrow.payload(), style, metrics);
		double widest = lines.stream().mapToDouble(metrics::width).max().orElse(0);
		double badge = arrow.number().isEmpty() ? 0
				: Math.max(BADGE, metrics.width(shown(arrow.number())) * TypeSizes.BADGE + 2.2);
		return Optional.of(new ArrowLabel(arrow.number(), lines, badge, widest * TypeSizes.PAYLOAD));
	}

	double width() {
		boolean both = badgeWidth > 0 && !lines.isEmpty();
		return badgeWidth + textWidth + (both ? GAP : 0) + 2 * PADDING;
	}

	double height() {
		return Math.max(badgeWidth > 0 ? BADGE : 0, textHeight()) + 2 * PADDING;
	}

	/** How far the label reaches from an upright line to the side where there is no text. */
	double blankSide() {
		return badgeWidth / 2 + PADDING;
	}

	/** How far it reaches from an upright line to the side of the text. */
	double textSide() {
		return lines.isEmpty() ? blankSide() : badgeWidth / 2 + Math.max(GAP, PADDING) + textWidth + PADDING;
	}

	private double textHeight() {
		return lines.isEmpty() ? 0 : TypeSizes.PAYLOAD * (1.1 + TypeSizes.LEADING * (lines.size() - 1));
	}

	/** The number at the left end of the label's box, the line passing through. */
	Optional<PlacedBadge> badge(Box box) {
		return badgeAt(box.x() + PADDING + badgeWidth / 2, box.centreY());
	}

	Optional<TextBlock> payload(Box box) {
		return payloadFrom(box.right() - PADDING - textWidth, box.centreY());
	}

	Optional<PlacedBadge> badgeAt(double centreX, double centreY) {
		if (badgeWidth == 0) {
			return Optional.empty();
		}
		Box place = new Box(centreX - badgeWidth / 2, centreY - BADGE / 2, badgeWidth, BADGE);
		return Optional.of(new PlacedBadge(place, number,
				new TextBlock(place, List.of(shown(number)), TypeSizes.BADGE, TypeSizes.BADGE, Anchor.MIDDLE, true)));
	}

	/** The payload right of an upright line. */
	Optional<TextBlock> payloadRightOf(double lineX, double centreY) {
		return payloadFrom(lineX + badgeWidth / 2 + Math.max(GAP, PADDING), centreY);
	}

	private Optional<TextBlock> payloadFrom(double x, double centreY) {
		if (lines.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new TextBlock(new Box(x, centreY - textHeight() / 2, textWidth, textHeight()), lines,
				TypeSizes.PAYLOAD, TypeSizes.PAYLOAD * TypeSizes.LEADING, Anchor.START, false));
	}

	/** A number of one level stands in a drawn circle, so that its own circle is left off. */
	private static String shown(String number) {
		OptionalInt value = CircledNumber.parse(number);
		return value.isPresent() ? Integer.toString(value.getAsInt()) : number;
	}
}

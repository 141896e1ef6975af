package org.nagare.figure.geometry;

import java.util.List;

/**
 * Lines of one size, set within a box.
 *
 * @param size type size in millimetres
 * @param leading distance from one base line to the next
 */
public record TextBlock(Box box, List<String> lines, double size, double leading, Anchor anchor, boolean strong) {
	/** On which side of the box the lines stand. */
	public enum Anchor {
		START, MIDDLE
	}

	/** Points per millimetre, the unit that printers speak of. */
	private static final double POINTS = 72 / 25.4;
	/** Part of the type size that stands above the base line in Japanese faces. */
	private static final double ASCENT = 0.88;

	public TextBlock {
		lines = List.copyOf(lines);
	}

	public double sizeInPoints() {
		return size * POINTS;
	}

	/** Place of the base line of a line; the block is centred in the height of its box. */
	public double baseline(int line) {
		double inked = leading * (lines.size() - 1) + size;
		return box.y() + (box.height() - inked) / 2 + size * ASCENT + leading * line;
	}

	public double anchorX() {
		return anchor == Anchor.START ? box.x() : box.centreX();
	}

	public TextBlock moved(Transform transform) {
		return new TextBlock(box.moved(transform), lines, transform.length(size), transform.length(leading), anchor,
				strong);
	}
}

package org.nagare.figure.geometry;

import java.util.List;

/** An upright rectangle. */
public record Box(double x, double y, double width, double height) {
	public double right() {
		return x + width;
	}

	public double bottom() {
		return y + height;
	}

	public double centreX() {
		return x + width / 2;
	}

	public double centreY() {
		return y + height / 2;
	}

	/** Grown by a margin on every side, or shrunk by a negative one. */
	public Box grown(double margin) {
		return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
	}

	/** Whether the insides meet; touching sides do not. */
	public boolean overlaps(Box other) {
		return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
	}

	public boolean contains(Box other) {
		return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
	}

	/** Whether an upright or level stretch of a line enters the inside. */
	public boolean isCrossedBy(Point from, Point to) {
		return Math.min(from.x(), to.x()) < right() && Math.max(from.x(), to.x()) > x
				&& Math.min(from.y(), to.y()) < bottom() && Math.max(from.y(), to.y()) > y;
	}

	public static Box around(List<Box> boxes) {
		double left = Double.POSITIVE_INFINITY;
		double top = Double.POSITIVE_INFINITY;
		double right = Double.NEGATIVE_INFINITY;
		double bottom = Double.NEGATIVE_INFINITY;
		for (Box box : boxes) {
			left = Math.min(left, box.x);
			top = Math.min(top, box.y);
			right = Math.max(right, box.right());
			bottom = Math.max(bottom, box.bottom());
		}
		return boxes.isEmpty() ? new Box(0, 0, 0, 0) : new Box(left, top, right - left, bottom - top);
	}

	Box moved(Transform transform) {
		return new Box(transform.x(x), transform.y(y), transform.length(width), transform.length(height));
	}
}

package org.nagare.figure.routing;

import java.util.List;
import java.util.Optional;

import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.geometry.Point;

/** A free place for a label on a line of which nothing else is touched: near the middle of it, and where no other label is read with it. */
public final class LabelFinder {
	private static final double STEP = 0.5;
	private static final double HEAD = 3.2;
	private static final double TAIL = 1.2;
	private static final double CORNER = 0.8;
	/** Labels that are farther from each other are not read together. */
	private static final double READ_TOGETHER = 4.2;
	private static final double MISREAD = 1000;
	private final Ground ground;

	/** @param drawing with everything but the line of the label */
	public LabelFinder(Drawing drawing) {
		this.ground = new Ground(drawing);
	}

	/**
	 * How much room a label takes.
	 *
	 * @param blank how far it reaches to the left of an upright line, of which the words stand on the right
	 * @param text how far it reaches to the right
	 */
	public record Size(double width, double height, double blank, double text) {
	}

	/**
	 * Where a label goes.
	 *
	 * @param centre of the whole label on a level line, of the number on an upright one
	 */
	public record Spot(Point centre, boolean level) {
		Box box(Size size) {
			double top = centre.y() - size.height() / 2;
			return level ? new Box(centre.x() - size.width() / 2, top, size.width(), size.height())
					: new Box(centre.x() - size.blank(), top, size.blank() + size.text(), size.height());
		}
	}

	/** @param near where the label is wanted; none for the middle of the line */
	public Optional<Spot> find(List<Point> points, Size size, Optional<Point> near) {
		List<Ground.Stretch> own = Ground.stretches(points);
		double half = own.stream().mapToDouble(stretch -> stretch.high() - stretch.low()).sum() / 2;
		Spot best = null;
		double least = Double.POSITIVE_INFINITY;
		double passed = 0;
		for (int i = 0; i < own.size(); i++) {
			Ground.Stretch stretch = own.get(i);
			boolean forwards = stretch.isLevel() ? stretch.to().x() > stretch.from().x() : stretch.to().y() > stretch.from().y();
			double before = (stretch.isLevel() ? size.width() : size.height()) / 2 + (i == 0 ? TAIL : CORNER);
			double behind = (stretch.isLevel() ? size.width() : size.height()) / 2 + (i == own.size() - 1 ? HEAD : CORNER);
			double length = stretch.high() - stretch.low();
			for (double at = before; at <= length - behind; at += STEP) {
				double along = forwards ? stretch.low() + at : stretch.high() - at;
				Spot spot = new Spot(stretch.isLevel() ? new Point(along, stretch.at()) : new Point(stretch.at(), along), stretch.isLevel());
				double middle = passed + at - half;
				double cost = near.map(point -> Math.abs(spot.centre().x() - point.x()) + Math.abs(spot.centre().y() - point.y())).orElse(Math.abs(middle));
				if (cost < least && isFree(spot, size, own, i)) {
					cost += ground.isReadWithAnother(spot.box(size), READ_TOGETHER) ? MISREAD : 0;
					best = cost < least ? spot : best;
					least = Math.min(cost, least);
				}
			}
			passed += length;
		}
		return Optional.ofNullable(best);
	}

	private boolean isFree(Spot spot, Size size, List<Ground.Stretch> own, int on) {
		Box box = spot.box(size);
		for (int i = 0; i < own.size(); i++) {
			if (i != on && box.isCrossedBy(own.get(i).from(), own.get(i).to())) {
				return false;
			}
		}
		return ground.isFree(box);
	}
}

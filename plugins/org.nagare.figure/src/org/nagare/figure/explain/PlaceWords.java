package org.nagare.figure.explain;

import org.nagare.figure.geometry.Point;
import org.nagare.figure.model.Wishes;
import org.nagare.model.value.Millimetres;

/** How a place on the paper is told: as the text would write it. */
public final class PlaceWords {
	private PlaceWords() {
	}

	public static String of(Point point) {
		return "(" + Millimetres.written(point.x()) + ", " + Millimetres.written(point.y()) + ")";
	}

	public static String of(Wishes.Pin pin) {
		return of(new Point(pin.x(), pin.y()));
	}
}

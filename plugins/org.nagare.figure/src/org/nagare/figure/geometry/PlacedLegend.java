package org.nagare.figure.geometry;

import java.util.List;

import org.nagare.figure.model.LegendEntry;

/** The 凡例; where it has nothing to explain, it is not printed. */
public record PlacedLegend(Box box, TextBlock title, List<Sample> samples) {
	/** One line style with its words. */
	public record Sample(LegendEntry entry, Point from, Point to, TextBlock words) {
		/** The sample of a box, where it is no line. */
		public Box box() {
			return new Box(from.x() + 2, from.y() - 1.7, to.x() - from.x() - 4, 3.4);
		}
	}

	public PlacedLegend {
		samples = List.copyOf(samples);
	}
}

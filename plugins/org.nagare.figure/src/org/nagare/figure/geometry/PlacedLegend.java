package org.nagare.figure.geometry;

import java.util.List;

import org.nagare.figure.model.LegendEntry;

/** The 凡例. */
public record PlacedLegend(Box box, TextBlock title, List<Sample> samples) {
	/** One line style with its words. */
	public record Sample(LegendEntry entry, Point from, Point to, TextBlock words) {
	}

	public PlacedLegend {
		samples = List.copyOf(samples);
	}
}

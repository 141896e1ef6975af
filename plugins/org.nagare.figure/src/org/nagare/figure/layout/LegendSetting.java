package org.nagare.figure.layout;

import java.util.ArrayList;
import java.util.List;

import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.PlacedLegend;
import org.nagare.figure.geometry.Point;
import org.nagare.figure.geometry.TextBlock;
import org.nagare.figure.geometry.TextBlock.Anchor;
import org.nagare.figure.model.LegendEntry;
import org.nagare.figure.text.TextMetrics;

/** Sets the 凡例 as one line that ends at a given right edge. */
final class LegendSetting {
	static final double HEIGHT = 6;
	private static final double SIZE = TypeSizes.LEGEND;
	private static final double SAMPLE = 11;
	private static final double GAP = 1.5;
	private static final double BETWEEN = 4;
	private static final double PADDING = 2;
	private final TextMetrics metrics;

	LegendSetting(TextMetrics metrics) {
		this.metrics = metrics;
	}

	PlacedLegend set(List<LegendEntry> entries, double right, double top) {
		String title = "凡例";
		double titleWidth = metrics.width(title) * SIZE;
		double width = 2 * PADDING + titleWidth;
		for (LegendEntry entry : entries) {
			width += BETWEEN + SAMPLE + GAP + metrics.width(entry.japanese()) * SIZE;
		}
		Box box = new Box(right - width, top, width, HEIGHT);
		double x = box.x() + PADDING;
		TextBlock heading = text(title, x, top, titleWidth, true);
		x += titleWidth;
		List<PlacedLegend.Sample> samples = new ArrayList<>();
		for (LegendEntry entry : entries) {
			x += BETWEEN;
			double words = metrics.width(entry.japanese()) * SIZE;
			samples.add(new PlacedLegend.Sample(entry, new Point(x, box.centreY()), new Point(x + SAMPLE, box.centreY()),
					text(entry.japanese(), x + SAMPLE + GAP, top, words, false)));
			x += SAMPLE + GAP + words;
		}
		return new PlacedLegend(box, heading, samples);
	}

	private static TextBlock text(String words, double x, double top, double width, boolean strong) {
		return new TextBlock(new Box(x, top, width, HEIGHT), List.of(words), SIZE, SIZE, Anchor.START, strong);
	}
}

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

/** Sets the 凡例 in lines that end at a given right edge: one, unless that squeezes the heading. */
final class LegendSetting {
	static final double HEIGHT = 6;
	/** From one line of several to the next. */
	private static final double ROW = 4.8;
	private static final double SIZE = TypeSizes.LEGEND;
	private static final double SAMPLE = 11;
	private static final double GAP = 1.5;
	private static final double BETWEEN = 4;
	private static final double PADDING = 2;
	private static final double ROUNDING = 1e-6;
	private static final String TITLE = "凡例";
	private final TextMetrics metrics;

	LegendSetting(TextMetrics metrics) {
		this.metrics = metrics;
	}

	/** @param rows how many lines at most; fewer where a shorter legend would be no narrower */
	PlacedLegend set(List<LegendEntry> entries, double right, double top, int rows) {
		List<List<LegendEntry>> lines = divided(entries, rows);
		double indent = PADDING + metrics.width(TITLE) * SIZE;
		double width = indent + PADDING + lines.stream().mapToDouble(this::width).max().orElse(0);
		Box box = new Box(right - width, top, width, HEIGHT + ROW * (lines.size() - 1));
		TextBlock heading = text(TITLE, box.x() + PADDING, top, indent - PADDING, true);
		List<PlacedLegend.Sample> samples = new ArrayList<>();
		for (int line = 0; line < lines.size(); line++) {
			double x = box.x() + indent;
			double upper = top + ROW * line;
			for (LegendEntry entry : lines.get(line)) {
				x += BETWEEN;
				double words = metrics.width(entry.japanese()) * SIZE;
				double middle = upper + HEIGHT / 2;
				samples.add(new PlacedLegend.Sample(entry, new Point(x, middle), new Point(x + SAMPLE, middle), text(entry.japanese(), x + SAMPLE + GAP, upper, words, false)));
				x += SAMPLE + GAP + words;
			}
		}
		return new PlacedLegend(box, heading, samples);
	}

	private double width(List<LegendEntry> entries) {
		return entries.stream().mapToDouble(entry -> BETWEEN + SAMPLE + GAP + metrics.width(entry.japanese()) * SIZE).sum();
	}

	/** In their order, the longest line as short as can be. */
	private List<List<LegendEntry>> divided(List<LegendEntry> entries, int rows) {
		List<List<LegendEntry>> best = List.of(entries);
		for (int first = 0; first < entries.size(); first++) {
			for (int last = first + 1; last <= entries.size(); last++) {
				// Each stretch of entries is a length that the longest line may have.
				List<List<LegendEntry>> lines = filled(entries, width(entries.subList(first, last)));
				double longest = lines.stream().mapToDouble(this::width).max().orElse(0);
				if (lines.size() <= rows && longest < best.stream().mapToDouble(this::width).max().orElse(0)) {
					best = lines;
				}
			}
		}
		return best;
	}

	private List<List<LegendEntry>> filled(List<LegendEntry> entries, double length) {
		List<List<LegendEntry>> lines = new ArrayList<>();
		for (LegendEntry entry : entries) {
			List<LegendEntry> longer = new ArrayList<>(lines.isEmpty() ? List.of() : lines.getLast());
			longer.add(entry);
			if (lines.isEmpty() || width(longer) > length + ROUNDING) {
				lines.add(List.of(entry));
			} else {
				lines.set(lines.size() - 1, longer);
			}
		}
		return lines;
	}

	private static TextBlock text(String words, double x, double top, double width, boolean strong) {
		return new TextBlock(new Box(x, top, width, HEIGHT), List.of(words), SIZE, SIZE, Anchor.START, strong);
	}
}

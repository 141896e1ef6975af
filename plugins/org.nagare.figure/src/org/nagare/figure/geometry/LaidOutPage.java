package org.nagare.figure.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One page.
 *
 * @param key unique among the pages of the figure
 * @param heading what the page shows, printed above it
 * @param number which page it is of how many, printed at its foot; none where there is only one
 * @param scale by how much the picture was reduced (or enlarged) to fit
 * @param arrangement what bound the places
 */
public record LaidOutPage(String key, String title, Optional<TextBlock> number, double width, double height, double scale, TextBlock heading,
		Drawing drawing, Optional<PlacedNotes> notes, PlacedLegend legend, Arrangement arrangement) {
	/** A page by itself. */
	public LaidOutPage(String key, String title, double width, double height, double scale, TextBlock heading, Drawing drawing, Optional<PlacedNotes> notes,
			PlacedLegend legend, Arrangement arrangement) {
		this(key, title, Optional.empty(), width, height, scale, heading, drawing, notes, legend, arrangement);
	}

	/** The same page as another of its figure. */
	public LaidOutPage withKey(String other) {
		return new LaidOutPage(other, title, number, width, height, scale, heading, drawing, notes, legend, arrangement);
	}

	/** The same page whose picture is of another size. */
	public LaidOutPage scaled(double other) {
		return new LaidOutPage(key, title, number, width, height, other, heading, drawing, notes, legend, arrangement);
	}

	/** The same page with other words at its foot. */
	public LaidOutPage numbered(TextBlock words) {
		return new LaidOutPage(key, title, Optional.of(words), width, height, scale, heading, drawing, notes, legend, arrangement);
	}

	/** The same page with another picture, and what bound the places in it. */
	public LaidOutPage with(Drawing picture, Arrangement places) {
		return new LaidOutPage(key, title, number, width, height, scale, heading, picture, notes, legend, places);
	}

	/** Every text of the page. */
	public List<TextBlock> texts() {
		List<TextBlock> texts = new ArrayList<>();
		texts.add(heading);
		number.ifPresent(texts::add);
		drawing.frames().forEach(frame -> texts.add(frame.title()));
		drawing.nodes().forEach(node -> texts.add(node.name()));
		for (PlacedArrow arrow : drawing.arrows()) {
			arrow.badge().ifPresent(badge -> texts.add(badge.text()));
			arrow.payload().ifPresent(texts::add);
		}
		notes.ifPresent(value -> texts.addAll(value.blocks()));
		if (!legend.samples().isEmpty()) {
			texts.add(legend.title());
		}
		legend.samples().forEach(sample -> texts.add(sample.words()));
		return texts;
	}

	/** The smallest type on the page, in points. */
	public double smallestType() {
		double smallest = Double.POSITIVE_INFINITY;
		for (TextBlock text : texts()) {
			smallest = Math.min(smallest, text.sizeInPoints());
		}
		return smallest;
	}
}

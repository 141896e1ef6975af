package org.nagare.figure.layout;

import java.util.ArrayList;
import java.util.List;

import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.geometry.TextBlock;
import org.nagare.figure.geometry.TextBlock.Anchor;
import org.nagare.figure.text.TextMetrics;

/** 2/6 at the foot of each of several pages, so that one that is missing from a printed set is missed. */
public final class PageNumbers {
	private static final double ABOVE_EDGE = 4.5;

	private PageNumbers() {
	}

	/** The same pages, numbered in their order; one alone needs no number. */
	public static List<LaidOutPage> on(List<LaidOutPage> pages, PageFormat format, TextMetrics metrics) {
		if (pages.size() < 2) {
			return pages;
		}
		List<LaidOutPage> numbered = new ArrayList<>();
		for (LaidOutPage page : pages) {
			String words = (numbered.size() + 1) + "/" + pages.size();
			double width = metrics.width(words) * TypeSizes.NOTES;
			Box box = new Box(format.width() - format.margin() - width, format.height() - ABOVE_EDGE - TypeSizes.NOTES, width, TypeSizes.NOTES);
			numbered.add(page.numbered(new TextBlock(box, List.of(words), TypeSizes.NOTES, TypeSizes.NOTES, Anchor.START, false)));
		}
		return numbered;
	}
}

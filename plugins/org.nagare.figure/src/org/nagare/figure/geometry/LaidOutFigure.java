package org.nagare.figure.geometry;

import java.util.List;

/** A figure on one or several pages. */
public record LaidOutFigure(String key, String title, List<LaidOutPage> pages) {
	public LaidOutFigure {
		pages = List.copyOf(pages);
	}
}

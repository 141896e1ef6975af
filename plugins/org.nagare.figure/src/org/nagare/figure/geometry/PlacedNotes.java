package org.nagare.figure.geometry;

import java.util.List;

/** The (備考): the heading, and numbers and sentences as blocks of text. */
public record PlacedNotes(Box box, List<TextBlock> blocks) {
	public PlacedNotes {
		blocks = List.copyOf(blocks);
	}
}

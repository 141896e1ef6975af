package org.nagare.office.picture;

import java.util.Optional;

import org.nagare.figure.geometry.LaidOutPage;

/** Makes a picture of a page of the figure. Office programs show dots alone everywhere alike; what draws them is not decided here. */
@FunctionalInterface
public interface FigurePainter {

	/** Stands in the place of a picture that could not be drawn. */
	String ABSENT = "（図は、日本語のフォントがないため入っていません）";

	/** Draws nothing: the rest of the document is written all the same. */
	FigurePainter NONE = page -> Optional.empty();

	/** The whole page as PNG; empty where it cannot be drawn on this machine. */
	Optional<byte[]> png(LaidOutPage page);
}

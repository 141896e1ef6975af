package org.nagare.workbench.figure;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.nagare.figure.svg.Theme;
import org.nagare.figure.view.View;

/**
 * What a person wants to see.
 *
 * @param text the text in front: its assessment is shown
 * @param unsaved the open texts as they are seen
 * @param anew whether everything is placed as it is printed, and not kept where it was seen last
 */
record FigureOrder(URI text, Map<Path, String> unsaved, View view, Theme theme, boolean anew) {

	FigureOrder {
		unsaved = Map.copyOf(unsaved);
	}

	FigureOrder asPrinted() {
		return new FigureOrder(text, unsaved, view, theme, true);
	}
}

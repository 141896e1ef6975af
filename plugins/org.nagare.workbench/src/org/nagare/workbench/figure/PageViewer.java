package org.nagare.workbench.figure;

import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.nagare.figure.geometry.LaidOutPage;

/** A page to look at, with the wheel and the keys of the figure; nothing on it can be moved. */
public final class PageViewer {

	private final FigureCanvas canvas;

	/** @param chosen told the key of what a person clicks at */
	public PageViewer(Composite parent, Consumer<String> chosen) {
		canvas = new FigureCanvas(parent, new FigureCanvas.Meaning() {
			@Override
			public void chosen(Elements.Hit hit) {
				hit.keys().stream().findFirst().ifPresent(chosen);
			}

			@Override
			public void placed(String key, double x, double y) {
				// a difference has no places of its own
			}

			@Override
			public String words(Elements.Hit hit) {
				return "";
			}
		});
	}

	public Control control() {
		return canvas;
	}

	/** @param picture the page as SVG */
	public void show(LaidOutPage page, String picture) {
		canvas.show(new Snapshot.Page(page, picture));
	}

	/** Whether the page is painted, for whoever tests the window. */
	public boolean isPainted() {
		return canvas.isPainted();
	}
}

package org.nagare.workbench.form;

import java.util.Optional;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** The chosen cell of the form for whoever hears it: a painted cell is no widget that a reader of the screen would find. */
final class SpokenCell {

	private final FormCanvas canvas;

	SpokenCell(FormCanvas canvas) {
		this.canvas = canvas;
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				name().ifPresent(words -> event.result = words);
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getValue(AccessibleControlEvent event) {
				canvas.chosen().flatMap(canvas::wordsOf).ifPresent(words -> event.result = words);
			}
		});
	}

	private Optional<String> name() {
		return canvas.chosen().map(path -> canvas.labelOf(path).map(label -> path + " " + label).orElse(path));
	}
}

package org.nagare.figure.model;

import java.util.List;
import java.util.Objects;

/**
 * A 業務 as it stands in the 備考: its heading and its steps.
 *
 * @param key key of the 業務 in the model
 * @param heading printed above its steps; empty when it is the only one
 * @param title its name in any case, for the heading of a page of its own
 */
public record FigureSection(String key, String heading, String title, List<FigureStep> steps) {
	public FigureSection {
		Objects.requireNonNull(key, "key");
		Objects.requireNonNull(heading, "heading");
		Objects.requireNonNull(title, "title");
		steps = List.copyOf(steps);
	}
}

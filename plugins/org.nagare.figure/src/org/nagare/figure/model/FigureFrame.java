package org.nagare.figure.model;

import java.util.List;
import java.util.Objects;

/** A boundary around other elements. Arrows may end at the frame itself: then they mean the body, not one of its parts. */
public record FigureFrame(String key, String label, FrameKind kind, Place place, List<FigureElement> children)
		implements FigureElement {
	public FigureFrame {
		Objects.requireNonNull(key, "key");
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(place, "place");
		children = List.copyOf(children);
	}
}

package org.nagare.figure.model;

import java.util.List;
import java.util.Objects;

/** A boundary around other elements. Arrows may end at the frame itself: then they mean the body, not one of its parts. */
public record FigureFrame(String key, String label, FrameKind kind, Place place, List<FigureElement> children)
		implements FigureElement {
	private static final String BODY = "#body";

	public FigureFrame {
		Objects.requireNonNull(key, "key");
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(place, "place");
		children = List.copyOf(children);
	}

	/** Key of the box that stands for a body or department within its own frame, where arrows join it with what lies inside. */
	public static String bodyOf(String frame) {
		return frame + BODY;
	}

	/** The thing that is meant, whether it is drawn as itself or as a box within its own frame. */
	public static String withoutBody(String key) {
		return key.endsWith(BODY) ? key.substring(0, key.length() - BODY.length()) : key;
	}
}

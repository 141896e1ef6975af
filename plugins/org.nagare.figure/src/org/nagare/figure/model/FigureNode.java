package org.nagare.figure.model;

import java.util.Objects;

/** A person, department, system, network, body or table of recipients. */
public record FigureNode(String key, String label, NodeKind kind, Place place) implements FigureElement {
	public FigureNode {
		Objects.requireNonNull(key, "key");
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(place, "place");
	}
}

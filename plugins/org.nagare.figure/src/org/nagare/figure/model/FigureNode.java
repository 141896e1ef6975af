package org.nagare.figure.model;

import java.util.Objects;

/**
 * A person, department, system, network, body or table of recipients.
 *
 * @param remark words below the name, or empty
 */
public record FigureNode(String key, String label, NodeKind kind, Place place, String remark, Emphasis emphasis)
		implements FigureElement {
	public FigureNode {
		Objects.requireNonNull(key, "key");
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(place, "place");
		Objects.requireNonNull(remark, "remark");
		Objects.requireNonNull(emphasis, "emphasis");
	}

	public FigureNode(String key, String label, NodeKind kind, Place place) {
		this(key, label, kind, place, "", Emphasis.NONE);
	}

	public FigureNode with(String words, Emphasis other) {
		return new FigureNode(key, label, kind, place, words, other);
	}
}

package org.nagare.figure.model;

import java.util.Objects;

/**
 * A person, department, system, network, body or table of recipients.
 *
 * @param remark words below the name, or empty
 */
public record FigureNode(String key, String label, NodeKind kind, Place place, String remark, Emphasis emphasis)
		implements FigureElement {
	private static final String OPEN = "#open";

	public FigureNode {
		Objects.requireNonNull(key, "key");
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(place, "place");
		Objects.requireNonNull(remark, "remark");
		Objects.requireNonNull(emphasis, "emphasis");
	}

	/** Key of the box for whoever will get the work that a link of a chain of entrustment passes on to nobody yet. */
	public static String openOf(String link) {
		return link + OPEN;
	}

	/** Whether a key is that of such a box. */
	public static boolean isOpen(String key) {
		return key.endsWith(OPEN);
	}

	/** The link that such a box stands for; any other key as it is. */
	public static String withoutOpen(String key) {
		return isOpen(key) ? key.substring(0, key.length() - OPEN.length()) : key;
	}

	public FigureNode(String key, String label, NodeKind kind, Place place) {
		this(key, label, kind, place, "", Emphasis.NONE);
	}

	public FigureNode with(String words, Emphasis other) {
		return new FigureNode(key, label, kind, place, words, other);
	}
}

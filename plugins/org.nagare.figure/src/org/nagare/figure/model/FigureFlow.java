package org.nagare.figure.model;

import java.util.List;
import java.util.Objects;

/**
 * One flow: the path it takes through the figure and what it carries.
 *
 * @param key key of the flow in the model
 * @param step key of the step it belongs to
 * @param number printed number of the step, such as ① or 1-①; empty for a flow that bears none (例外)
 * @param payload short label beside the arrow
 * @param detail what the payload contains in full, for readers who ask for it
 * @param condition words of a condition, or empty
 * @param path keys of the nodes or frames from source to target, at least two
 */
public record FigureFlow(String key, String step, String number, FlowKind kind, String payload, String detail,
		boolean inquiry, String condition, List<String> path, Emphasis emphasis) {
	/** What is said of a flow that asks for something. */
	public static final String INQUIRY = "照会";

	public FigureFlow {
		Objects.requireNonNull(key, "key");
		Objects.requireNonNull(step, "step");
		Objects.requireNonNull(number, "number");
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(payload, "payload");
		Objects.requireNonNull(detail, "detail");
		Objects.requireNonNull(condition, "condition");
		Objects.requireNonNull(emphasis, "emphasis");
		path = List.copyOf(path);
		if (path.size() < 2) {
			throw new IllegalArgumentException("A flow needs a source and a target: " + key);
		}
	}

	public FigureFlow(String key, String step, String number, FlowKind kind, String payload, String detail, boolean inquiry,
			String condition, List<String> path) {
		this(key, step, number, kind, payload, detail, inquiry, condition, path, Emphasis.NONE);
	}

	public FigureFlow with(Emphasis other) {
		return new FigureFlow(key, step, number, kind, payload, detail, inquiry, condition, path, other);
	}

	/** The same flow on another way, or on a part of its own. */
	public FigureFlow along(List<String> way) {
		return new FigureFlow(key, step, number, kind, payload, detail, inquiry, condition, way, emphasis);
	}

	public String from() {
		return path.get(0);
	}

	public String to() {
		return path.get(path.size() - 1);
	}
}

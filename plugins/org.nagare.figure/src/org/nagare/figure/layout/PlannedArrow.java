package org.nagare.figure.layout;

import java.util.List;

import org.nagare.figure.geometry.ArrowStyle;
import org.nagare.figure.model.Emphasis;

/**
 * An arrow that is to be drawn.
 *
 * @param flows keys of the flows that it stands for
 * @param number what stands in its badge, or empty
 * @param payload what stands beside it, or empty
 */
record PlannedArrow(String key, List<String> flows, String from, String to, ArrowStyle style, String number,
		String payload, String description, Emphasis emphasis) {
	PlannedArrow {
		flows = List.copyOf(flows);
	}

	boolean isLoop() {
		return from.equals(to);
	}
}

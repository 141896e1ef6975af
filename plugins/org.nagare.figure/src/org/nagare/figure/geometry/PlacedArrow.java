package org.nagare.figure.geometry;

import java.util.List;
import java.util.Optional;

import org.nagare.figure.model.Emphasis;

/**
 * An arrow on the page: one stretch of a flow between two neighbours on its path, or an entrustment link.
 *
 * @param key key of the stretch
 * @param flows keys of the flows that run here; several when one step uses the same stretch more than once
 * @param points the corners, from the source to the tip
 * @param description what it says in full, for readers who cannot see it
 */
public record PlacedArrow(String key, List<String> flows, String from, String to, ArrowStyle style, List<Point> points,
		Optional<PlacedBadge> badge, Optional<TextBlock> payload, String description, Emphasis emphasis) {
	public PlacedArrow {
		flows = List.copyOf(flows);
		points = List.copyOf(points);
	}

	PlacedArrow moved(Transform transform) {
		return new PlacedArrow(key, flows, from, to, style,
				points.stream().map(point -> point.moved(transform)).toList(),
				badge.map(value -> value.moved(transform)), payload.map(value -> value.moved(transform)), description,
				emphasis);
	}
}

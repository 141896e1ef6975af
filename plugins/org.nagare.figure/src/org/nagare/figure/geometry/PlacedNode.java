package org.nagare.figure.geometry;

import org.nagare.figure.model.Emphasis;
import org.nagare.figure.model.NodeKind;

/** A node on the page, its icon and its name. */
public record PlacedNode(String key, String label, NodeKind kind, Emphasis emphasis, Box box, Box icon,
		TextBlock name) {
	public PlacedNode moved(Transform transform) {
		return new PlacedNode(key, label, kind, emphasis, box.moved(transform), icon.moved(transform), name.moved(transform));
	}
}

package org.nagare.figure.geometry;

import org.nagare.figure.model.FrameKind;

/**
 * A frame on the page.
 *
 * @param depth 0 for an outermost frame
 */
public record PlacedFrame(String key, String label, FrameKind kind, int depth, Box box, TextBlock title) {
	public PlacedFrame moved(Transform transform) {
		return new PlacedFrame(key, label, kind, depth, box.moved(transform), title.moved(transform));
	}
}

package org.nagare.figure.svg;

import java.util.Objects;

/**
 * How a page is written.
 *
 * @param idPrefix put before every id, so that several figures can stand in one HTML page
 */
public record SvgOptions(Theme theme, String idPrefix) {
	public static final SvgOptions PRINT = new SvgOptions(Theme.BLACK_AND_WHITE, "");
	public static final SvgOptions COLOUR = new SvgOptions(Theme.CALM, "");

	public SvgOptions {
		Objects.requireNonNull(theme, "theme");
		Objects.requireNonNull(idPrefix, "idPrefix");
	}
}

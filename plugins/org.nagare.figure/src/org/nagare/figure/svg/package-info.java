/**
 * Writes a laid-out page as a self-contained, accessible SVG that is byte-equal on every machine.
 * May depend on the geometry, the figure model's kinds and the Java platform.
 */
package org.nagare.figure.svg;

/**
 * Writes a laid-out page as a self-contained, accessible SVG that is byte-equal on every machine.
 * May depend on the geometry, the figure model's kinds and the Java platform.
 *
 * <p>Everything that is drawn bears its key ({@code data-key}, and an id made of it). The line of the text behind a key is told by
 * {@code Figures.source} and stands in the JSON, never in the SVG: an SVG is published, alone and inside documents, and must not tell the
 * folders and files of the body's machine; a line without its file would say nothing in a project of many texts.
 */
package org.nagare.figure.svg;

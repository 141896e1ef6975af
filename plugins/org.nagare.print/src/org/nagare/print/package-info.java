/**
 * Ink and dots: fonts of the machine, SVG to PNG and PDF, HTML to PDF. What is printed comes in as text; nothing is fetched,
 * no file but the fonts is read, no clock is asked.
 */
package org.nagare.print;

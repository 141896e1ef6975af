/**
 * Reading SVG safely and drawing it with one Japanese font. Nothing is fetched, no script runs.
 * Depends on the fonts and on Batik.
 */
package org.nagare.print.svg;

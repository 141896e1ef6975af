/** Ink and dots: fonts of the machine, SVG to PNG and PDF, HTML to PDF. */
package org.nagare.print;

package org.nagare.figure.text;

/** How wide a text is, in units of the type size (1 = one full-width character). */
public interface TextMetrics {
	double width(String text);
}

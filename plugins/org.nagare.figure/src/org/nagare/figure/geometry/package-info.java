/**
 * The laid-out figure as immutable geometry in millimetres of the page, with the keys of what is drawn.
 * May depend on the figure model and on the measuring of text.
 */
package org.nagare.figure.geometry;

/**
 * From the figure to its geometry: which arrows are drawn, in what order things stand, the layout engine, the pages.
 * May depend on the figure model, geometry, text and check, and on ELK, which is known in the classes named Elk… only.
 */
package org.nagare.figure.layout;

/**
 * The figure of an assessment: model, synthesis, layout, check and SVG, and the one way in to all of them.
 * May depend on org.nagare.model and, in the layout alone, on ELK; knows no form and no user interface.
 */
package org.nagare.figure;

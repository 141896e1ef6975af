/**
 * The figure of an assessment: model, synthesis, layout, check and SVG, and the one way in to all of them.
 * May depend on org.nagare.model and, in the layout alone, on ELK; knows no form and no user interface.
 *
 * <p>Who shows a figure while its text is being written (the live figure of the workbench, {@code nagare figure --against}) keeps the
 * {@link org.nagare.figure.geometry.LaidOutFigure} that is shown and hands it to {@code Figures.layOut(figure, earlier)} with the next
 * figure. Then whatever was drawn stays where it was, page for page, unless something new is in its way or the text pins it elsewhere;
 * {@link org.nagare.figure.explain.LayoutExplanation} says what moved and why. Without an earlier figure the layout is the one that the
 * text alone gives, and that is what is printed: a file must not depend on what somebody has looked at before. Nothing is remembered
 * between two calls, and any thread may make them.
 */
package org.nagare.figure;

package org.nagare.figure.layout;

/**
 * What one attempt at a drawing may vary.
 *
 * @param stacked whether the things in a frame stand above each other, their own arrows leading up and down, rather than
 *        side by side in the direction of the flows
 * @param nameWidth greatest width of a line of a node's name, in em
 * @param payloadWidth greatest width of a line beside an arrow, in em
 */
public record DrawingStyle(boolean stacked, double nameWidth, double payloadWidth) {
}

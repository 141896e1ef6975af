package org.nagare.document.template;

/**
 * What comes into a line of a template in the place of some of its characters.
 *
 * @param start   where they begin in the line
 * @param end     where the line goes on
 * @param isValue whether it comes from a cell; else it is two braces that were meant as such
 */
public record Replacement(int start, int end, String text, boolean isValue) {
}

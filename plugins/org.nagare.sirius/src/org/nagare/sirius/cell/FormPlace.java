package org.nagare.sirius.cell;

/**
 * A cell of the form in which a thing appears.
 *
 * @param path  its address, by names
 * @param words as a person reads it: the place as it is printed, and what stands beside the cell
 */
public record FormPlace(String path, String words) {
}

/**
 * Changes of the model as a diagram makes them. Each leaves what the grammar can say, so that the text can always be written: what needs a
 * value gets one that is told to be open, and what is taken away takes along what could not be said without it.
 */
package org.nagare.sirius.change;

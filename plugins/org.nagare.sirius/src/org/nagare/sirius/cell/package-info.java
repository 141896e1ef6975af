/**
 * In which cells of the form the things of a diagram appear, and what is written in cells for them. The form is filled from the model of the diagram,
 * saved or not. Depends on the form and on the rules, which know the editions of a folder.
 */
package org.nagare.sirius.cell;

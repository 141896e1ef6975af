/** The live figure: the printed page itself, drawn anew while a person types, with a way from each element to its text and back. */
package org.nagare.workbench.figure;

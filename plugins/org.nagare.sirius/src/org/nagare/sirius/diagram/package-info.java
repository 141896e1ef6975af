/**
 * What a diagram shows: the elements of the printed figure, found again as things of the model. It is made once for each state of the texts
 * and asked many times. Nothing here knows a class of Sirius; a diagram is read by the names of its features.
 */
package org.nagare.sirius.diagram;

/**
 * Makes the figure of an assessment from what the model and its derivation say.
 * May depend on the figure model and on the derivation and keys of the model; the only place of the figure that knows EMF.
 */
package org.nagare.figure.synthesis;

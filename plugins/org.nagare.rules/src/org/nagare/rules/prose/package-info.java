/**
 * Reads Japanese sentences as far as rules ask: widths and numerals folded, sentences cut, lengths of time found.
 * May depend on nothing but the values of the model; what it reads is a reason to ask a person, never a proof.
 */
package org.nagare.rules.prose;

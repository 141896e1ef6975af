/**
 * The closed set of domain questions that an edition may put to the model; who answers them is not known here.
 * Depends on nothing but the Java library.
 */
package org.nagare.yoshiki.question;

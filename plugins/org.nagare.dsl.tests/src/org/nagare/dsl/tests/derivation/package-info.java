/**
 * What follows from the two models of the language's design, read from their texts.
 * May depend on the language and on the model.
 */
package org.nagare.dsl.tests.derivation;

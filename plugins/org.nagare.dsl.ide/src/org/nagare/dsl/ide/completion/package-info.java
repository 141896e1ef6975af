/**
 * What can be written at a place: keywords with their help, names of things that fit, words of the vocabulary.
 * Depends on the grammar, on scopes, on the vocabulary of the model and on wording.
 */
package org.nagare.dsl.ide.completion;

/**
 * Typed views of the words that the language links but does not reserve: kinds, categories, media, answers.
 * May depend on the generated model; only exact words are known here, near matches are the business of the language.
 */
package org.nagare.model.vocabulary;

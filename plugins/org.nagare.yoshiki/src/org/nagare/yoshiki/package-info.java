/**
 * The language of form editions: a form as data, with the closed set of questions that a model can answer.
 * Depends on Xtext and EMF only; it knows neither the model nor a writer.
 */
package org.nagare.yoshiki;

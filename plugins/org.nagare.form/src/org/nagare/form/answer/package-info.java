/**
 * Answers to the questions of an edition, each from the model alone: no cell, no label and no choice is known here.
 * Depends on the model, its derivations and the catalogue of questions.
 */
package org.nagare.form.answer;

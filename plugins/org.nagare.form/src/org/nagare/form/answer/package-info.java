/**
 * Answers to the questions of an edition, each from the model alone: no cell, no label and no choice is known here.
 * While nothing is described yet, Ⅱ4.有無, Ⅱ5.有無 and the flags of Ⅲ4 to Ⅲ6 are unknown, although the tables of derivation count nothing as none.
 * Depends on the model, its derivations and the catalogue of questions.
 */
package org.nagare.form.answer;

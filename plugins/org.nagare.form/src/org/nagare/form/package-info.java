/**
 * The form: an edition and a model give the ordered cells, which every writer prints and every rule of completeness checks.
 * Depends on the model, its derivations and the language of editions; no Java here knows a cell of an edition.
 */
package org.nagare.form;

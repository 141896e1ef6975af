/**
 * Words that are printed: texts with references to things, abbreviations that are introduced once, blocks under headings.
 * Depends on the model and its derivations.
 */
package org.nagare.form.text;

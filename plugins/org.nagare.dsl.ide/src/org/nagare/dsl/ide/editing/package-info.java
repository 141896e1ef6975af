/**
 * What an editor does with a text as a whole: renaming, formatting, folding, colours.
 * Depends on the places of names, on the formatter of the language, and on wording.
 */
package org.nagare.dsl.ide.editing;

/**
 * The layout of an edition: indentation, blanks and empty lines. Not one character of what is said is touched.
 * Depends on Xtext only.
 */
package org.nagare.yoshiki.formatting;

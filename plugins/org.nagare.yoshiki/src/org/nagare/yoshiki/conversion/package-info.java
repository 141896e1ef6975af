/**
 * How the tokens of an edition become values: a text is what stands between the quotes, without escapes.
 * Depends on Xtext only.
 */
package org.nagare.yoshiki.conversion;

/**
 * An edition checks itself: lists, items, conditions and inheritance, each with a code and a message in two languages.
 * Depends on Xtext and the packages of this language.
 */
package org.nagare.yoshiki.validation;

/**
 * What is said about a thing or a keyword when one points at it.
 * Depends on wording and on the places of names.
 */
package org.nagare.dsl.ide.hover;

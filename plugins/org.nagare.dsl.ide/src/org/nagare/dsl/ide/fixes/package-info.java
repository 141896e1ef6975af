/**
 * Remedies for findings: changes of a text with a title, found by the code of the finding and its place, or carried by the finding as data.
 * Depends on scopes, on the places of names and on what the language says to people.
 */
package org.nagare.dsl.ide.fixes;

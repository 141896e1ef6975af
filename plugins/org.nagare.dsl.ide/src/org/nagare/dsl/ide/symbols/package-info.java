/**
 * Where things are: definitions, references, outlines and the search over all projects.
 * Depends on the places of names and on wording.
 */
package org.nagare.dsl.ide.symbols;

/**
 * Which names an edition sees: its own lists, then those of the editions that it stands on.
 * Depends on Xtext only.
 */
package org.nagare.yoshiki.scoping;

/**
 * Mistakes that people make, made on purpose at every place where they fit in every example, and whether the rules find them.
 * Operators work on the text alone, so that they fit any project. May depend on the rules and what lies below them.
 */
package org.nagare.rules.tests.mutation;

/**
 * What a reference may mean: the own assessment, what is shared, other assessments by dotted name.
 * Depends on the model, on naming and on what state of a project a text is of.
 */
package org.nagare.dsl.scoping;

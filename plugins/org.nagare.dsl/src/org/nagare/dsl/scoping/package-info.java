/**
 * What a reference may mean: the own assessment, what is shared, other assessments by dotted name.
 * Depends on the model and on naming.
 */
package org.nagare.dsl.scoping;

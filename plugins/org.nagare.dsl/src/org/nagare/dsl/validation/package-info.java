/**
 * The checks of the language itself and what is said of names that were not found.
 * Depends on the model, messages, naming and scoping.
 */
package org.nagare.dsl.validation;

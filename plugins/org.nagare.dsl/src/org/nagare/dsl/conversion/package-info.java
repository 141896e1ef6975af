/**
 * Names and texts between the file and the model.
 * Depends on nothing of the language but its terminals.
 */
package org.nagare.dsl.conversion;

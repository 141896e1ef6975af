/**
 * Names in braces inside texts.
 * Depends on the model alone.
 */
package org.nagare.model.tests.text;

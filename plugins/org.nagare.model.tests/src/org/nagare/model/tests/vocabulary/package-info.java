/**
 * Words of the vocabulary and the features that take them.
 * Depends on the model alone.
 */
package org.nagare.model.tests.vocabulary;

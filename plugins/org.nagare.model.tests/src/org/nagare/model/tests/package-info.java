/**
 * Tests of the model plug-in: values, vocabulary, keys, and each line of what can be derived.
 * May depend on the model and on JUnit.
 */
package org.nagare.model.tests;

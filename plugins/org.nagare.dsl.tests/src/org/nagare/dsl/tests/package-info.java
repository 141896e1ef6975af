/**
 * Projects of a few texts, read from a folder as a person's would be.
 * Depends on the language alone.
 */
package org.nagare.dsl.tests;

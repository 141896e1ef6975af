/**
 * Tests of the language of form editions: reading, its checks of itself, inheritance.
 * Depends on that language and JUnit.
 */
package org.nagare.yoshiki.tests;

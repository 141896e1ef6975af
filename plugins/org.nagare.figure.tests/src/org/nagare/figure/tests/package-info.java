/**
 * Tests of the figure: text, layout, geometry, SVG, golden cases.
 * May depend on the figure, on the language to read the examples, and on JUnit.
 */
package org.nagare.figure.tests;

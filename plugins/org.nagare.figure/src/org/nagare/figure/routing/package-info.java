/**
 * Finds ways for single arrows, and places for their labels, through a drawing of which nothing else is touched.
 * May depend on the geometry and on the check.
 */
package org.nagare.figure.routing;

/**
 * Measuring and breaking Japanese text by tables of our own, so that no installed font decides where a line ends.
 * May depend on nothing but the Java platform.
 */
package org.nagare.figure.text;

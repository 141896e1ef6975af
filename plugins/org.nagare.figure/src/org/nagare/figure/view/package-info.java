/**
 * What a figure can be asked to show: all of it, a part, or what changed since another.
 * May depend on the figure model and on keys.
 */
package org.nagare.figure.view;

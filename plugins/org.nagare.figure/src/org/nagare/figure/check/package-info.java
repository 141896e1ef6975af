/**
 * Computes from the finished geometry alone what is wrong with a page, whatever engine has drawn it.
 * May depend on the geometry and on the measuring of text.
 */
package org.nagare.figure.check;

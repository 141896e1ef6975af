/**
 * What a person is asked and shown: a line of words, the place of a thing in its text. The only package that knows windows; it is
 * reached from tools that a person uses, and where there is no workbench nobody reaches it.
 */
package org.nagare.sirius.dialog;

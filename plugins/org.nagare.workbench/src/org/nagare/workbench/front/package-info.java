/** The text in front, and what the views that follow it have in common: when they are made anew, what the caret is at, whose undo theirs is, their tools. */
package org.nagare.workbench.front;

/** Two states of a project side by side: the cells that differ, with the words that differ in them, and the figure of what came, went and changed. */
package org.nagare.workbench.compare;

/** Questions to the person, whose buttons speak the language of the rest of the window. */
package org.nagare.workbench.dialog;

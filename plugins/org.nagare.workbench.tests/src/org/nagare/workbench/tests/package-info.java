/** The workbench with a person before it: the real window under a display, real keys and real files. */
package org.nagare.workbench.tests;

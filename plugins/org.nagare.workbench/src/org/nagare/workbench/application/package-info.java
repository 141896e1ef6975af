/** The application: its window, its menu bar, its perspective, and how a folder is opened. */
package org.nagare.workbench.application;

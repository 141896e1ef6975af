/**
 * The handbook in the workbench. Its pages, contents and places are those of the help of Eclipse (made by the build from {@code handbook/}), which another
 * Eclipse shows with its own help; here they are shown without the server that help starts, as text that looks alike on every machine.
 */
package org.nagare.workbench.handbook;

/**
 * Japanese fonts of the machine: where each system keeps them, which of them can be drawn with and which can be put into a
 * document. Nothing of the machine is read that was not handed in. Depends on the Java platform only.
 */
package org.nagare.print.font;

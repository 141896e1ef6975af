/**
 * The font that results are made with, found on the machine that is described to it.
 * May depend on print and on the messages of this room.
 */
package org.nagare.delivery.font;

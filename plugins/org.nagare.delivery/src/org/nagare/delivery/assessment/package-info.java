/**
 * An assessment before anything is written of it: its forms, the earlier states that its project keeps, two states side by side.
 * May depend on language and form, and on the messages of this room.
 */
package org.nagare.delivery.assessment;

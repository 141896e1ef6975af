/**
 * The figure and the forms of an assessment in every format, for the house or for the public, as contents that have a name and no place yet.
 * May depend on every room below, on the states, the fonts and the messages of this room; writes nothing.
 */
package org.nagare.delivery.form;

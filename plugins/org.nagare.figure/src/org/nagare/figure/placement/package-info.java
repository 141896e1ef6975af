/**
 * Shifts what was laid out to where it is wanted (固定, 列, the places of an earlier figure), without turning anything
 * round: what stood left stays left, every distance stays open, and only what is in the way gives way.
 * May depend on the geometry.
 */
package org.nagare.figure.placement;

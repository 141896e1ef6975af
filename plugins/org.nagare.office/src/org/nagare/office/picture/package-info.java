/** The pictures that documents show; who draws them stands outside of this room. */
package org.nagare.office.picture;

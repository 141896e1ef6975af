/** Drawings as pictures of dots. Depends on the drawings and the Java platform. */
package org.nagare.print.picture;

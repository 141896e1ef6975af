/**
 * Texts as EMF resources: read or refused, fragments made of names, and the way from a thing back to its place in the text.
 * Depends on the model, on naming and on encoding.
 */
package org.nagare.dsl.resource;

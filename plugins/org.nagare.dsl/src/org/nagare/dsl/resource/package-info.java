/**
 * Texts as EMF resources: fragments made of names, and the way from a thing back to its place in the text.
 * Depends on the model and on naming.
 */
package org.nagare.dsl.resource;

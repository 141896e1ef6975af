/**
 * Where things stand: pins of the text in millimetres of the page, places of the views in pixels of the diagram, and the way from one to the
 * other. The notation of a diagram is read and written by the names of its features.
 */
package org.nagare.sirius.arrangement;

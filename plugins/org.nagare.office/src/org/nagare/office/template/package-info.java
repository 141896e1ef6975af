/**
 * A body's own text documents with fields that name cells.
 * Depends on the templates of the documents and for reading and writing on POI; knows nothing of how the form is laid out.
 */
package org.nagare.office.template;

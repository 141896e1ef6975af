/**
 * Writers: the cells of a filled form as a document or as data, byte-equal on every machine.
 * Depends on the cells and editions, and on nothing that they came from.
 */
package org.nagare.form.writer;

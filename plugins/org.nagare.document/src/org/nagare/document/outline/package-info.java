/**
 * A form as a document to read, the same for every format: chapters, titles, rows, and what stands in them.
 * Depends on the cells, editions and the outline of the form, and on laid-out figures; knows no format.
 */
package org.nagare.document.outline;

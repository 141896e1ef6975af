/**
 * The form as a text document: headings, a table of contents, tables that go on over pages, the figure on pages that lie across.
 * Depends on the outline of the document and for writing on POI.
 */
package org.nagare.office.word;

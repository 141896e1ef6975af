/**
 * The form as a workbook (XLSX) and as a text document (DOCX) of an office suite.
 * Depends on the outline of the document, on laid-out figures and on POI, which is loaded when a document is asked for and not before.
 */
package org.nagare.office;

/**
 * Figures and forms as PDF: text as text in an embedded part of the font, tagged, the same bytes each time.
 * Depends on the fonts, the drawings, PDFBox and OpenHTMLtoPDF.
 */
package org.nagare.print.pdf;

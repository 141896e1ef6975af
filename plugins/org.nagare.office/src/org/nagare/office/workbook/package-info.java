/**
 * The form as a workbook, a sheet for each chapter, laid out as the official form looks. First a plan is made of what stands where and how high each
 * row is, then the plan is written. Depends on the outline of the document, on the setting of text, and for writing on POI.
 */
package org.nagare.office.workbook;

/**
 * What an office document can hold of a text, and how many lines a text takes in a column.
 * Depends on the outline of the document and on the measures of Japanese text of the figure; knows no format.
 */
package org.nagare.office.text;

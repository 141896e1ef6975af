/** The form as a workbook and as a text document of an office suite. */
package org.nagare.office;

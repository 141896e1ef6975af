/** The form as a document to read: Markdown and HTML with the figure inlined, printed on A4. */
package org.nagare.document;

/**
 * Texts of a body's own, such as a covering letter, with fields that name cells of the form.
 * Depends on the cells of the form and on the escaping of Markdown.
 */
package org.nagare.document.template;

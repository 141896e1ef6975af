/**
 * The document as Markdown that is readable as it stands, in the dialect of GitHub.
 * Depends on the outline.
 */
package org.nagare.document.markdown;

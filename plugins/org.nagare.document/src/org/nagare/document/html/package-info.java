/**
 * The document as one HTML file that is XML as well: style and figure inside, no script, nothing from a network.
 * Depends on the outline and on the SVG of the figure.
 */
package org.nagare.document.html;

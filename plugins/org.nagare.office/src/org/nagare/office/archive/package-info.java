/** The archives that office documents are: the same bytes for the same parts, whenever and wherever they are written. Knows no document. */
package org.nagare.office.archive;

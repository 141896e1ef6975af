/**
 * The layout of a text: line breaks, blanks, punctuation, never the order and never a word; and the proposal of names for steps.
 * Depends on the grammar and on the conversion of texts; the serializer uses the same layout for what it writes.
 */
package org.nagare.dsl.formatting2;

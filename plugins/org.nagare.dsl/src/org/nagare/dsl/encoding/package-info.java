/**
 * From the bytes of a file to its characters: UTF-8 or a reason, never a character that was guessed or replaced unseen.
 * Depends on messages and on the words of the grammar only.
 */
package org.nagare.dsl.encoding;

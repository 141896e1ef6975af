/**
 * How parsed editions hang together: inheritance, and the paths of their items in one spelling.
 * Depends on the parsed form of the language only.
 */
package org.nagare.yoshiki.edition;

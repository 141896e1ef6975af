/**
 * What the language says when a text cannot be read or a name leads nowhere, in Japanese and English.
 * Depends on Xtext and the scopes of this language.
 */
package org.nagare.yoshiki.message;

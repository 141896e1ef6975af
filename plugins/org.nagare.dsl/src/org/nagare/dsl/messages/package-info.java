/**
 * What the language says to people, in Japanese and English, with the codes of its findings.
 * Depends on nothing.
 */
package org.nagare.dsl.messages;

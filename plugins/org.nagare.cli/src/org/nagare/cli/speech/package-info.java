/**
 * What the command line says to people, in Japanese and English, and where it says it.
 * Depends on the language of messages only.
 */
package org.nagare.cli.speech;

/**
 * The commands as people and programs start them: what they write, what they say, and with which status they end.
 * May depend on the command line and on the language of its messages.
 */
package org.nagare.cli.tests;

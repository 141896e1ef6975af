/**
 * The command line: one class for each command, and the door to all of them.
 * May depend on every layer below; nothing depends on it.
 */
package org.nagare.cli;

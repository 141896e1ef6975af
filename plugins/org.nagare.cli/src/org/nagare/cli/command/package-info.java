/**
 * One class for each command: what it reads, what it asks of the layers below, what it writes.
 * May depend on every layer below, on speech and on output.
 */
package org.nagare.cli.command;

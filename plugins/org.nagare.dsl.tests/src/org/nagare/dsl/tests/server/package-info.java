/**
 * The language server seen by a client, and the rename that it shares with the command line.
 * Depends on the language, its services for editors, and LSP4J.
 */
package org.nagare.dsl.tests.server;

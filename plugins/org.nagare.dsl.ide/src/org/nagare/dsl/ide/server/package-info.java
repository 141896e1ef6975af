/**
 * The language server: streams, the start of a session, the projects of a workspace. What it answers is made by the other packages.
 * Depends on Xtext's server, on the language, and on LSP4J.
 */
package org.nagare.dsl.ide.server;

/**
 * What the language of editions offers to editors, and how it joins a language server.
 * Depends on the language of editions, on the server and its services, and on LSP4J.
 */
package org.nagare.yoshiki.ide;

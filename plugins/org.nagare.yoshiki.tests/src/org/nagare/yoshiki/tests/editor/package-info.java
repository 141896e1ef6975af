/**
 * Editions in an editor: what a client of the language server is answered about them.
 * Depends on the services of the language of editions and on the server in the same program.
 */
package org.nagare.yoshiki.tests.editor;

/**
 * What can be written at a place of an edition.
 * Depends on the language of editions and on the completion of the server's services.
 */
package org.nagare.yoshiki.ide.completion;

/**
 * Where lists, editions and items are called by their names, which editions a project may stand on, and what another name changes.
 * Depends on the language of editions, on the places and renames of the server's services, and on the model where a text names an edition.
 */
package org.nagare.yoshiki.ide.names;

/**
 * What an editor shows of an edition without being asked: colours, outline, findings; and its layout.
 * Depends on the language of editions and on the services of the server.
 */
package org.nagare.yoshiki.ide.editing;

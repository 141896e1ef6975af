/**
 * How editors speak of editions: portraits of what has a name, questions and kinds in words, help and readings of keywords.
 * Depends on the language of editions and on the wording of the server's services.
 */
package org.nagare.yoshiki.ide.wording;

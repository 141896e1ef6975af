/**
 * Remedies for what is wrong with an edition.
 * Depends on the protocol of language servers only: the checks of the language say what can be meant.
 */
package org.nagare.yoshiki.ide.fixes;

/**
 * What things and keywords are called and what is said about them, and how much of that a client can show.
 * Depends on the model, on the grammar and on naming; the other packages of this plug-in depend on it and it on none of them.
 */
package org.nagare.dsl.ide.wording;

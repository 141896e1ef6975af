/**
 * Reading of broken texts: what is said of a syntax error, and where reading goes on after it.
 * Depends on the generated parser and on messages.
 */
package org.nagare.dsl.parsing;

/**
 * What the language offers to editors, as services of one injector.
 * Depends on the language and on LSP4J.
 */
package org.nagare.dsl.ide;

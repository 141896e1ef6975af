/**
 * Tests of the layout of texts and of proposed step names.
 * May use the language and the sample models of this plug-in.
 */
package org.nagare.dsl.tests.formatting;

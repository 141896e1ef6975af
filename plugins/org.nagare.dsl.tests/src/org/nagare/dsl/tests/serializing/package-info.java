/**
 * Tests of writing models as text.
 * May use the language and the sample models of this plug-in.
 */
package org.nagare.dsl.tests.serializing;

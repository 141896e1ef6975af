/**
 * The reference of the language and the example projects are read as a user would read them: what they show must hold.
 * May depend on the language alone.
 */
package org.nagare.dsl.tests.reference;

/**
 * What holds for sources and other texts of the checkout.
 * Depends on the Java platform alone.
 */
package org.nagare.layers.tests.source;

/**
 * Broken texts: one slip, one finding, and nothing else is lost.
 * Depends on the language alone.
 */
package org.nagare.dsl.tests.broken;

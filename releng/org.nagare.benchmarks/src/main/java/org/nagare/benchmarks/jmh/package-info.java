/**
 * Single pieces of work under JMH: reading, checking, formatting, deriving, the form, the figure.
 * May depend on everything; only JMH calls it.
 */
package org.nagare.benchmarks.jmh;

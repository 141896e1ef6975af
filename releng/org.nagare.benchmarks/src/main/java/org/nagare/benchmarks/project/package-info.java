/**
 * Projects of any size, made from the example of a city: what the measurements read.
 * Depends on the Java platform and on the folder of examples.
 */
package org.nagare.benchmarks.project;

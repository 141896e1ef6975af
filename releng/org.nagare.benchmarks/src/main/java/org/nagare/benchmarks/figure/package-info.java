/**
 * Figures of any size, as records of the figure model.
 * Depends on the figure model alone.
 */
package org.nagare.benchmarks.figure;

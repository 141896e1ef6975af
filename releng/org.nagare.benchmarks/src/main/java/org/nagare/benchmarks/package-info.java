/**
 * How long the product takes and how much it holds: benchmarks, the memory of a project, the start of a command.
 * May depend on everything; nothing depends on it.
 */
package org.nagare.benchmarks;

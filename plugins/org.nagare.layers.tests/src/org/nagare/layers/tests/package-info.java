/**
 * The house kept true: its table of rooms against manifests and compiled classes, and rules for every source.
 * Depends on the two packages below, on ArchUnit and JUnit.
 */
package org.nagare.layers.tests;

/**
 * The rooms as plugins/README.md tells them, their manifests and their compiled classes.
 * Depends on the Java platform and ArchUnit.
 */
package org.nagare.layers.tests.house;

/**
 * Writes a laid-out figure as data, described by schemas/figure-1.json, for the workbench and whoever draws it otherwise.
 * May depend on the geometry, the check and on Jackson.
 */
package org.nagare.figure.json;

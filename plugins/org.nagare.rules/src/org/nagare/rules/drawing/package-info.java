/**
 * Rules of section D: the figure against the form. One class for each rule; each depends on the engine only.
 */
package org.nagare.rules.drawing;

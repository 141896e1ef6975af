/**
 * Rules of section G: versions and the table of changes. One class for each rule; each depends on the engine only.
 */
package org.nagare.rules.revision;

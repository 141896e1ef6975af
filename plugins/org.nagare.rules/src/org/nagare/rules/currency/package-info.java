/**
 * Rules of section I: law and names as they are at a date. One class for each rule; each depends on the engine only.
 */
package org.nagare.rules.currency;

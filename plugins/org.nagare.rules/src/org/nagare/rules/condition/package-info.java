/**
 * Rules of section B: cells that have to be filled or empty because of others. One class for each rule; each depends on the engine only.
 */
package org.nagare.rules.condition;

/**
 * Rules of section C: what two places say differently. One class for each rule; each depends on the engine only.
 */
package org.nagare.rules.consistency;

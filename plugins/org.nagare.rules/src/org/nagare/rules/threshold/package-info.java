/**
 * Rules of section E: the threshold judgement. One class for each rule; each depends on the engine only.
 */
package org.nagare.rules.threshold;

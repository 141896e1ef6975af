/**
 * Rules of section A: what is missing in a document that is to be published. One class for each rule; each depends on the engine only.
 */
package org.nagare.rules.completeness;

/**
 * Rules of section F: time and procedure. One class for each rule; each depends on the engine only.
 */
package org.nagare.rules.procedure;

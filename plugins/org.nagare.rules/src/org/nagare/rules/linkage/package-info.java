/**
 * Rules of section H: what the intermediate server asks for. One class for each rule; each depends on the engine only.
 */
package org.nagare.rules.linkage;

/**
 * What the rules find, at the things of a diagram. The texts are checked as they would be saved now. Depends on the rules.
 */
package org.nagare.sirius.finding;

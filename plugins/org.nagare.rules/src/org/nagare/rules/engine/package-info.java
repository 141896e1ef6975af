/**
 * What runs rules: what a rule sees, how it tells, what is not told because it only follows from something else, what was accepted.
 * May depend on catalogue and findings, and on the layers below; no rule may be named here.
 */
package org.nagare.rules.engine;

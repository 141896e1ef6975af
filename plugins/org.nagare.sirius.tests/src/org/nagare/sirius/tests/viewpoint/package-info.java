/**
 * The viewpoint read by the metamodels of Sirius: a stand-in that evaluates its expressions and runs its tools as Sirius does, and the checks
 * of its structure.
 */
package org.nagare.sirius.tests.viewpoint;

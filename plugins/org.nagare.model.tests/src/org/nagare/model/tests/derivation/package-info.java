/**
 * Each line of the tables of derivation.
 * Depends on the model and on the fixture.
 */
package org.nagare.model.tests.derivation;
